// Asks the search of a built site for stories that are known, in other words' forms than theirs, and counts in how many
// cases the story is among the first five; and what the questions load.
//
//   node src/bench/search.mjs SITE [STORIES] [WORDS.json]
//
// SITE is the output folder of a build. 500 stories are asked for, or as many as there are, each twice: by two or three of
// its telling words, and by three words of its title; every word in another form, made by rule. WORDS.json gets the
// questions, for a peer to be asked the same. The page's own script runs, with files read instead of scripts loaded.
import { readFileSync, writeFileSync, readdirSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import vm from 'node:vm';

const [site, many = '500', words] = process.argv.slice(2);
if (!site) {
  console.error('usage: node src/bench/search.mjs SITE [STORIES] [WORDS.json]');
  process.exit(2);
}

// A page that holds nothing but the script.
let loaded = new Map();
const gzipped = new Map();
const context = vm.createContext({
  document: {
    getElementById: () => null,
    createElement: () => ({ remove() {} }),
    head: {
      async appendChild(script) {
        await null; // a browser too comes back to it later
        const path = script.src.replace(/\?.*/, '');
        let text;
        try {
          text = readFileSync(join(site, path));
        } catch {
          return script.onerror();
        }
        if (!gzipped.has(path)) gzipped.set(path, gzipSync(text, { level: 6 }).length);
        loaded.set(path, gzipped.get(path));
        vm.runInContext(text.toString('utf8'), context);
        script.onload();
      }
    }
  }
});
context.window = context;
vm.runInContext(readFileSync(join(site, 'assets/search.js'), 'utf8'), context);

async function open() {
  const fresh = context.warraqSearch.parts;
  return fresh.open((await fresh.load('start'))[0]);
}
const { parse } = context.warraqSearch.parts;
let index = await open();
const sizes = { start: total(loaded) + gzipSync(readFileSync(join(site, 'assets/search.js'))).length };

function total(map) {
  return [...map.values()].reduce((sum, bytes) => sum + bytes, 0);
}

// The same draws in every run.
let seed = 12345;
function draw(below) {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % below;
}

const TEXT = /<div class="tx">([\s\S]*?)<footer class="after">/;
function textOf(href) {
  const html = readFileSync(join(site, decodeURIComponent(href)), 'utf8');
  const body = TEXT.exec(html);
  return (body ? body[1] : '').replace(/<[^>]*>/g, ' ').replace(/&[#\w]+;/g, ' ');
}

const tell = text => index.words(text).filter(word => !word.stop && word.folded.length > 3 && !/[0-9]/.test(word.folded));
const written = (text, word) => text.slice(word.start, word.end);

// All stories are read, so that no question is asked to which more than five of them are as good an answer.
const every = [];
for (let i = 0; i < index.total; i++) {
  const { title, href } = await index.show(i);
  const text = textOf(href);
  every.push({ story: i, title, href, text, terms: new Set(index.words(title + ' ' + text).map(word => word.term)),
    titleTerms: new Set(index.words(title).map(word => word.term)) });
}
const holders = new Map();
every.forEach((one, i) => one.terms.forEach(term => {
  if (!holders.has(term)) holders.set(term, []);
  holders.get(term).push(i);
}));
function asGood(words, where) {
  const terms = words.map(word => word.term).sort((a, b) => holders.get(a).length - holders.get(b).length);
  return holders.get(terms[0]).filter(i => terms.every(term => every[i][where].has(term))).length;
}

const count = Math.min(+many, index.total);
const asked = [];
for (let i = 0; i < count; i++) asked.push(every[Math.floor(i * index.total / count)]);

// The words that tell most of a story: how often each is here, and in how few stories.
function telling(one) {
  const here = new Map();
  for (const word of tell(one.text)) {
    const known = here.get(word.term) || { word, times: 0 };
    known.times++;
    here.set(word.term, known);
  }
  return [...here.values()].map(known => ({ term: known.word.term, written: written(one.text, known.word),
    weight: known.times * Math.log(1 + index.total / holders.get(known.word.term).length) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)).slice(0, 12);
}
function ofTitle(one) {
  return [...new Map(tell(one.title).map(word => [word.term, { term: word.term, written: written(one.title, word) }])).values()];
}

// Some of these words that tell the story from all but four others; none if there are none.
function pick(words, some, where) {
  for (let tries = 0; tries < 40 && words.length >= some; tries++) {
    const rest = words.slice(), picked = [];
    while (picked.length < some) picked.push(rest.splice(tries ? draw(rest.length) : 0, 1)[0]);
    if (asGood(picked, where) <= 5) return picked;
  }
  return null;
}

// Another form of a word, by rule.
const MARKS = /[\u0640\u064B-\u0655\u0670\u061C\u200B-\u200F\u2066-\u2069]/g;
function otherForm(written) {
  const word = written.replace(MARKS, '');
  if (!/^[\u0621-\u064A]+$/.test(word)) return word;
  const bare = /^(?:[وف]?(?:ال|بال|كال)|[وف]?لل)(.{3,})$/.exec(word);
  const noun = bare ? bare[1] : word;
  const forms = [];
  if (bare) forms.push(noun, 'وال' + noun, 'بال' + noun, ...(noun[0] === 'ل' ? [] : ['لل' + noun]));
  else forms.push('و' + noun, 'ال' + noun);
  if (/.{3}ة$/.test(noun)) forms.push(noun.slice(0, -1) + 'تها', noun.slice(0, -1) + 'ه');
  if (/.{3}ات$/.test(noun)) forms.push(noun + 'هم');
  if (/.{3}ون$/.test(noun)) forms.push(noun.slice(0, -2) + 'ين');
  if (/.{3}ين$/.test(noun)) forms.push(noun.slice(0, -2) + 'ون');
  const others = forms.filter(form => form !== word);
  return others[draw(others.length)];
}

const questions = [];
let vague = 0;
asked.forEach((one, i) => {
  const ways = [['telling words', pick(telling(one), 2 + i % 2, 'terms') || pick(telling(one), 3, 'terms')],
    ['title words', pick(ofTitle(one), 3, 'titleTerms') || pick(ofTitle(one), 2, 'titleTerms')]];
  for (const [kind, picked] of ways) {
    if (picked) questions.push({ kind, story: one.story, href: one.href, text: picked.map(word => otherForm(word.written)).join(' ') });
    else vague++;
  }
});
if (words) writeFileSync(words, JSON.stringify(questions));

const loads = [];
const times = [];
const missed = [];
for (const kind of ['telling words', 'title words']) {
  const these = questions.filter(question => question.kind === kind);
  let first = 0, five = 0;
  for (const question of these) {
    const start = process.hrtime.bigint();
    const result = await index.find(parse(question.text, index, {}));
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    const place = result.stories.indexOf(question.story);
    first += place === 0;
    five += place >= 0 && place < 5;
    if (place < 0 || place >= 5) missed.push(`${place + 1}. ${question.text} → ${decodeURIComponent(question.href)}`);
  }
  console.log(`${kind}: ${these.length} questions, first ${percent(first, these.length)}, first five ${percent(five, these.length)}`);
}

if (vague) console.log(`no question is asked where no two or three words tell the story from five others: ${vague}`);

// What a question of two words loads besides the start: each in a page of its own.
for (const question of questions.filter(one => one.text.split(' ').length === 2).slice(0, 100)) {
  context.warraqSearch.parts.forget();
  loaded = new Map();
  const result = await index.find(parse(question.text, index, {}));
  await Promise.all(result.stories.slice(0, 10).map(index.show));
  await index.facets();
  loads.push(total(loaded));
}
loads.sort((a, b) => a - b);
times.sort((a, b) => a - b);
const kilobytes = bytes => (bytes / 1024).toFixed(1) + ' KB';
console.log(`stories ${index.total}; start ${kilobytes(sizes.start)}; two words load, gzip: median ${kilobytes(loads[loads.length >> 1] || 0)},`
  + ` most ${kilobytes(loads[loads.length - 1] || 0)}; answering takes ${times[times.length >> 1].toFixed(1)} ms, most ${times[times.length - 1].toFixed(1)} ms`);
const files = readdirSync(join(site, 'search'), { recursive: true }).map(name => join(site, 'search', name))
  .filter(name => statSync(name).isFile());
console.log(`index: ${files.length} files, ${files.reduce((sum, name) => sum + statSync(name).size, 0)} bytes`);
if (process.env.MISSED) missed.forEach(line => console.log(line));

function percent(part, whole) {
  return whole ? (100 * part / whole).toFixed(1) + ' %' : '–';
}
