/* The search of a paper made by Warraq. Its index is scripts below search/ that call warraqSearch with what they hold: so it
   needs no server, and from a disk a page may load nothing else. */
(function () {
  'use strict';

  // How a text becomes terms: the same rules, from the same lists, as the index was made by (text.search in Java).
  var GAP = 1, APOSTROPHE = 2, QUOTE = 3, COMMA = 4, HAMZA_ABOVE = 5, SEVERAL = 0xE000;
  var HEBREW = 1, OTHER = 2, LONGEST_WORD = 48, SHORTEST_STEM = 3;

  function analysis(start) {
    var table = new Uint16Array(0x10000);
    for (var c = 0; c < table.length; c++) table[c] = c;
    for (var f = 0; f < start.fold.length; f += 2)
      for (var j = 0; j < start.fold[f + 1].length; j++) table[start.fold[f] + j] = start.fold[f + 1].charCodeAt(j);
    table.fill(GAP, 0xD800, 0xF900);
    var several = start.several.split(' ');
    var stops = new Set(start.stops.split(' '));
    var rules = start.rules.map(function (r) {
      var words = new Map();
      r.words.forEach(function (entry) {
        var both = entry.split(' ');
        words.set(both[0], both[both.length - 1]);
      });
      return { start: r.start, end: r.end, and: r.and, clitic: list(r.clitic), known: list(r.known), kin: list(r.kin),
        last: r.last, from: r.from, to: r.to, words: words };
    });

    function list(text) { return text ? text.split(' ') : []; }
    function isDigit(c) { return c >= 48 && c <= 57; }
    function isSeveral(c) { return c >= SEVERAL && c - SEVERAL < several.length; }
    function at(text, i) { return i < text.length ? table[text.charCodeAt(i)] : GAP; }
    function isGap(c) { return c && c <= HAMZA_ABOVE; }
    function scriptOf(c) {
      if (c >= 0x590 && c < 0x600) return HEBREW;
      return (c >= 0x600 && c < 0x700) || (c >= 0x750 && c < 0x780) || (c >= 0x8A0 && c < 0x900) ? 0 : OTHER;
    }

    // Calls take(script, folded, start, end) for each word.
    function split(text, take) {
      var word = '', start = 0, end = 0, script = OTHER, number = true;
      function finish() { if (word) take(script, word, start, end); word = ''; }
      function append(c) {
        var letter = String.fromCharCode(c);
        if (!isDigit(c)) number = false;
        if (word.length < LONGEST_WORD && !(word.slice(-1) === letter && startOnce(letter))) word += letter;
      }
      function continues(c) {
        var its = scriptOf(c);
        return its === script && (its === OTHER || !isDigit(c));
      }
      function possessive(i, sign) {
        return sign === APOSTROPHE && script === OTHER && i < text.length && at(text, i) === 115 && isGap(at(text, i + 1));
      }
      function within(i, sign) {
        if (i >= text.length) return false;
        var c = at(text, i);
        if (sign === APOSTROPHE) return script !== 0 && c > HAMZA_ABOVE && continues(c) && !possessive(i, sign);
        if (sign === QUOTE) return script === HEBREW && scriptOf(c) === HEBREW;
        if (sign !== COMMA || !number) return false;
        var to = i;
        while (to < text.length && to - i <= 3 && isDigit(at(text, to))) to++;
        return to - i === 3;
      }
      for (var i = 0; i < text.length; i++) {
        var raw = text.charCodeAt(i), c = table[raw], next = i + 1;
        var pair = raw >= 0xD800 && raw < 0xDC00 && text.charCodeAt(next) >= 0xDC00 && text.charCodeAt(next) < 0xE000;
        if (pair) {
          c = raw >= 0xD83C && raw <= 0xD83E ? GAP : raw === 0xDB40 ? 0 : raw;
          next++;
        }
        if (c > HAMZA_ABOVE) {
          var letters = isSeveral(c) ? several[c - SEVERAL] : String.fromCharCode(c);
          if (word && !continues(letters.charCodeAt(0))) finish();
          if (!word) {
            start = i;
            script = scriptOf(letters.charCodeAt(0));
            number = true;
          }
          end = next;
          if (pair) {
            if (word.length + 2 <= LONGEST_WORD) {
              append(raw);
              append(text.charCodeAt(i + 1));
            }
          } else for (var k = 0; k < letters.length; k++) append(letters.charCodeAt(k));
        } else if (word && (c === 0 || c === HAMZA_ABOVE)) {
          var carrier = { '\u0648': 0x624, '\u064A': 0x626 }[word.slice(-1)];
          if (c && carrier) word = word.slice(0, -1) + String.fromCharCode(table[carrier]);
          end = next;
        } else if (word && !within(next, c)) {
          if (possessive(next, c)) next++;
          finish();
        }
        i = next - 1;
      }
      finish();
    }
    function startOnce(letter) { return start.once.indexOf(letter) >= 0; }

    function known(r, word) {
      var term = r.words.get(word), i, left;
      for (i = 0; !term && i < r.end.length; i++) {
        var end = r.end[i];
        if (word.length - end[0].length >= 2 && word.endsWith(end[0])) {
          left = word.slice(0, word.length - end[0].length);
          term = (end[3] && r.words.get(left + end[3])) || r.words.get(left);
        }
      }
      for (i = 0; !term && i < r.known.length; i++) {
        left = word.slice(0, -r.known[i].length);
        if (left.length >= SHORTEST_STEM && word.endsWith(r.known[i])) term = r.words.get(left);
      }
      return term;
    }
    function knownBehind(r, word, prefix) {
      var term = word.startsWith(prefix) && known(r, word.slice(prefix.length));
      return term ? { term: term, prefix: prefix.length } : null;
    }
    function fits(affix, word) { return word.length - affix[0].length >= affix[1]; }
    function unknown(r, word) {
      var stem = word, prefix = 0;
      var first = r.start.find(function (s) { return fits(s, stem) && stem.startsWith(s[0]); });
      if (first) stem = stem.slice(prefix = first[0].length);
      var last = r.end.find(function (e) { return fits(e, stem) && stem.endsWith(e[0]); });
      if (last) stem = stem.slice(0, stem.length - last[0].length) + last[2];
      r.and.forEach(function (a) {
        if (fits(a, stem) && stem.startsWith(a[0]) && !r.kin.some(function (k) {
          return stem.endsWith(k) && r.words.has(stem.slice(0, -k.length));
        })) {
          stem = stem.slice(a[0].length);
          prefix = prefix || a[0].length;
        }
      });
      return { term: stem, prefix: prefix };
    }
    function stem(script, word) {
      var r = rules[script], found = knownBehind(r, word, ''), i;
      for (i = 0; !found && i < r.start.length; i++)
        if (fits(r.start[i], word)) found = knownBehind(r, word, r.start[i][0]);
      for (i = 0; !found && i < r.clitic.length; i++)
        if (word.length - r.clitic[i].length >= SHORTEST_STEM) found = knownBehind(r, word, r.clitic[i]);
      return found || unknown(r, word);
    }

    // Terms of one key stand in one bucket; so do all that may be forms of one word.
    function key(term) {
      var r = rules[scriptOf(term.charCodeAt(0))], from = 0, to = term.length;
      if (to > SHORTEST_STEM && r.last.indexOf(term[to - 1]) >= 0) to--;
      while (to - from > SHORTEST_STEM && r.from.indexOf(term[from]) >= 0) from++;
      while (to - from > SHORTEST_STEM && r.to.indexOf(term[to - 1]) >= 0) to--;
      return term.slice(from, to);
    }
    function place(term) {
      var hash = 0x811C9DC5, text = key(term);
      for (var i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      hash = Math.imul(hash ^ hash >>> 16, 0x85EBCA6B);
      hash = Math.imul(hash ^ hash >>> 13, 0xC2B2AE35);
      return (hash ^ hash >>> 16) >>> 16;
    }

    // What a term may be a form of: it without an affix before or behind it that is not always one.
    function bases(term) {
      var r = rules[scriptOf(term.charCodeAt(0))], all = new Set();
      [''].concat(r.clitic).forEach(function (before) {
        [''].concat(r.kin).forEach(function (behind) {
          var left = term.length - before.length - behind.length;
          if (left >= SHORTEST_STEM && left < term.length && term.startsWith(before) && term.endsWith(behind))
            all.add(term.slice(before.length, before.length + left));
        });
      });
      return all;
    }

    return {
      table: table,
      several: several,
      // The words of a text: term, folded word, prefix, whether it says little, place, and where it stands.
      words: function (text) {
        var all = [];
        split(text, function (script, folded, start, end) {
          var found = stem(script, folded);
          all.push({ term: found.term, folded: folded, prefix: found.prefix, stop: stops.has(found.term),
            start: start, end: end, script: script });
        });
        return all;
      },
      fold: function (text) {
        var all = [];
        split(text, function (script, folded) { all.push(folded); });
        return all.join(' ');
      },
      key: key,
      place: place,
      bases: bases,
      // The prefixes that a word a reader has begun may have.
      prefixes: function (script) {
        return rules[script].start.map(function (s) { return s[0]; }).concat(rules[script].clitic);
      }
    };
  }

  // The class that the index keeps of a term that follows another.
  var CLASSES = 45;
  function follower(term) {
    var hash = 0;
    for (var i = 0; i < term.length; i++) hash = Math.imul(31, hash) + term.charCodeAt(i) | 0;
    return (hash >>> 1) % CLASSES;
  }

  // Files of the index.
  var files = new Map();
  function receive(name) {
    var file = files.get(name);
    if (file) file.resolve(Array.prototype.slice.call(arguments, 1));
  }
  window.warraqSearch = receive;

  function load(name, version) {
    var file = files.get(name);
    if (!file) {
      file = {};
      file.holds = new Promise(function (resolve, reject) {
        var path = 'search/' + name + '.js', script = document.createElement('script');
        file.resolve = resolve;
        script.src = path + (version ? '?' + version : '');
        script.onerror = function () {
          files.delete(name);
          reject(new Missing(path));
        };
        script.onload = function () {
          script.remove();
          reject(new Missing(path)); // does nothing to a file that has called
        };
        document.head.appendChild(script);
      });
      files.set(name, file);
    }
    return file.holds;
  }
  function Missing(path) { this.path = path; }

  // The index.
  var ENDS = 46, LEVELS = [0.4, 0.6, 0.8, 0.8], IN_TITLE = 0.9, KIN = 0.75, OFTENER = 20, RECENT = 0.1, IN_A_FILE = 8;

  function open(start) {
    var reading = analysis(start), digits = new Uint8Array(128), signs = new Map(), total = 0, i;
    for (i = 0; i < start.alphabet.length; i++) digits[start.alphabet.charCodeAt(i)] = i;
    var inTerms = new Map();
    for (i = 0; i < start.signs.length; i++) {
      signs.set(start.signs[i], start.signed[i]);
      if (i < start.inTerms) inTerms.set(start.signs[i], start.signed[i]);
    }
    var segments = start.segments.map(function (s) {
      var segment = { name: s[0], version: s[1], size: s[2], bits: s[3], filled: s[4], from: total };
      total += s[2];
      return segment;
    });

    function numbers(text, take) {
      var value = 0, scale = 1;
      for (var i = 0; i < text.length; i++) {
        var digit = digits[text.charCodeAt(i)];
        value += digit * scale;
        if (digit < ENDS) {
          take(value);
          value = 0;
          scale = 1;
        } else scale *= 45;
      }
    }
    function path(segment, kind, number) { return segment.name + '/' + kind + (number >> 8) + '/' + (number & 255); }
    function bucketOf(segment, term) {
      var bucket = reading.place(term) >>> 16 - segment.bits;
      return digits[segment.filled.charCodeAt(bucket / 6 | 0)] >> bucket % 6 & 1 ? bucket : -1;
    }

    // Of each segment: the terms of the bucket that holds a term, with their lists.
    function buckets(term) {
      return Promise.all(segments.map(function (segment) {
        var bucket = bucketOf(segment, term);
        return bucket < 0 ? null : load(path(segment, '', bucket), segment.version).then(function (holds) {
          var terms = holds[0].split(' '), lists = holds[1].split(' '), byTerm = new Map();
          terms.forEach(function (signed, i) {
            var plain = '';
            for (var k = 0; k < signed.length; k++) plain += inTerms.get(signed[k]) || signed[k];
            byTerm.set(plain, { list: lists[i], order: i });
          });
          return { segment: segment, bucket: bucket, terms: byTerm };
        });
      })).then(function (all) { return all.filter(Boolean); });
    }
    function count(list) {
      var stories = 0;
      for (var i = 0; i < list.length; i++) if (digits[list.charCodeAt(i)] < ENDS) stories++;
      return stories;
    }

    // The terms that a question's term finds, each with its weight: itself, and its kin if they occur as their forms would.
    function kindred(term, held) {
      var counts = new Map(), key = reading.key(term), found = new Map([[term, 1]]), own = reading.bases(term);
      held.forEach(function (bucket) {
        bucket.terms.forEach(function (entry, other) {
          if (reading.key(other) === key) counts.set(other, (counts.get(other) || 0) + count(entry.list));
        });
      });
      var times = counts.get(term) || 0;
      counts.forEach(function (often, other) {
        if (other === term) return;
        var others = reading.bases(other);
        var form = others.has(term) && (!times || often <= OFTENER * times);
        var base = own.has(other) && often * OFTENER >= times;
        var both = !form && !base && Array.from(own).some(function (common) {
          return others.has(common) && (!times || (counts.get(common) || 0) * OFTENER >= Math.max(times, often)
            || (counts.get(common) === undefined && /[a-z]/.test(common)));
        });
        if (form || base || both) found.set(other, both ? KIN * KIN : KIN);
      });
      return found;
    }

    // A word of a question, with the lists of what it finds.
    function answer(term) {
      return buckets(term).then(function (held) {
        var found = kindred(term, held), best = new Map(), titled = new Map();
        held.forEach(function (bucket) {
          found.forEach(function (weight, other) {
            var entry = bucket.terms.get(other), story = bucket.segment.from;
            if (entry) numbers(entry.list, function (value) {
              story += value >> 2;
              best.set(story, Math.max(best.get(story) || 0, weight * LEVELS[value & 3]));
              if ((value & 3) === 3) titled.set(story, Math.max(titled.get(story) || 0, weight * IN_TITLE));
            });
          });
        });
        return { best: best, titled: titled, terms: found, rare: rarity(best.size), rareInTitles: rarity(titled.size), held: held };
      });
    }
    function rarity(stories) { return Math.log(1 + (total - stories + 0.5) / (stories + 0.5)); }

    // The stories in which a term is followed by another one, as far as classes tell.
    function followed(term, next) {
      var wanted = follower(next), stories = new Set();
      return buckets(term).then(function (held) {
        return Promise.all(held.map(function (bucket) {
          var entry = bucket.terms.get(term);
          return entry && load(path(bucket.segment, 'next/', bucket.bucket >> 2), bucket.segment.version).then(function (holds) {
            var classes = holds[bucket.bucket & 3].split(' ')[entry.order], at = 0, story = bucket.segment.from;
            numbers(entry.list, function (value) {
              var last = false;
              story += value >> 2;
              while (!last) {
                var digit = digits[classes.charCodeAt(at++)];
                last = digit >= CLASSES;
                if (digit % CLASSES === wanted && digit < 2 * CLASSES) stories.add(story);
              }
            });
          });
        }));
      }).then(function () { return stories; });
    }

    // Section and byline of every story, by number; null is none.
    function facets() {
      return Promise.all(segments.map(function (segment) {
        return load(segment.name + '/facets', segment.version);
      })).then(function (all) {
        var sections = new Array(total), bylines = new Array(total), at = 0;
        all.forEach(function (holds) {
          var even = true;
          numbers(holds[2], function (value) {
            if (even) sections[at] = value ? holds[0][value - 1] : null;
            else bylines[at++] = value ? holds[1][value - 1] : [];
            even = !even;
          });
        });
        return { sections: sections, bylines: bylines };
      });
    }
    function yearOf(story) {
      var year = 0;
      for (var i = 0; i < start.years.length && start.years[i + 1] <= story; i += 2) year = start.years[i];
      return year;
    }

    function find(question) {
      var asked = question.words.filter(function (word) { return !word.not && !word.phrase; });
      var telling = asked.filter(function (word) { return !word.stop; });
      var phrased = question.words.filter(function (word) { return word.phrase && !word.not; });
      var scored = (telling.length || phrased.length ? telling : asked).concat(phrased.filter(function (word) {
        return !word.stop;
      }));
      if (!scored.length && phrased.length) scored = phrased;
      var pairs = [];
      question.words.forEach(function (word, i) {
        var next = question.words[i + 1];
        if (next && word.phrase && next.phrase === word.phrase && !word.stop && !word.not)
          pairs.push(followed(word.term, next.term));
      });
      return Promise.all([
        Promise.all(scored.map(function (word) { return answer(word.term); })),
        Promise.all(pairs),
        Promise.all(question.words.filter(function (word) { return word.not; }).map(function (word) {
          return answer(word.term).then(function (a) { return { of: a, term: word.term }; });
        })),
        question.filters.length ? facets() : null
      ]).then(function (loaded) {
        return rank(question, scored, loaded[0], loaded[1], loaded[2], loaded[3]);
      });
    }

    function rank(question, scored, answers, pairs, without, kept) {
      var score = new Float64Array(total), hits = new Uint8Array(total), stories = [], marked = new Set();
      answers.forEach(function (answer, i) {
        answer.terms.forEach(function (weight, term) { marked.add(term); });
        answer.best.forEach(function (level, story) {
          if (scored[i].phrase && !hasExactly(answer, scored[i].term, story)) return;
          score[story] += answer.rare * level + answer.rareInTitles * (answer.titled.get(story) || 0);
          hits[story]++;
        });
      });
      var must = scored.filter(function (word) { return word.phrase; });
      var barred = new Set();
      without.forEach(function (one) {
        one.of.best.forEach(function (level, story) { if (hasExactly(one.of, one.term, story)) barred.add(story); });
      });
      var allowed = passes(question.filters, kept);
      for (var story = 0; story < total; story++) {
        if ((scored.length ? hits[story] : question.filters.length) && !barred.has(story) && allowed(story)
          && pairs.every(function (set) { return set.has(story); })
          && must.every(function (word) { return hasExactly(answers[scored.indexOf(word)], word.term, story); })) {
          score[story] *= 1 + RECENT * story / total;
          stories.push(story);
        }
      }
      stories.sort(function (a, b) { return hits[b] - hits[a] || score[b] - score[a] || b - a; });
      var whole = stories.filter(function (story) { return hits[story] === scored.length; }).length;
      var unknown = scored.filter(function (word, i) { return !answers[i].best.size; });
      return { stories: stories, whole: whole, marked: marked, unknown: unknown };
    }
    function hasExactly(answer, term, story) {
      if (!answer.exactly) {
        answer.exactly = new Set();
        answer.held.forEach(function (bucket) {
          var entry = bucket.terms.get(term), at = bucket.segment.from;
          if (entry) numbers(entry.list, function (value) { answer.exactly.add(at += value >> 2); });
        });
      }
      return answer.exactly.has(story);
    }
    function passes(filters, kept) {
      var tests = filters.map(function (filter) {
        var wanted = reading.fold(filter.value);
        if (filter.kind === 'year') return function (story) { return String(yearOf(story)) === (wanted || '0'); };
        if (filter.kind === 'section')
          return function (story) { return kept.sections[story] !== null && reading.fold(kept.sections[story]) === wanted; };
        return function (story) {
          return kept.bylines[story].some(function (name) { return reading.fold(name) === wanted; });
        };
      });
      return function (story) { return tests.every(function (test) { return test(story); }); };
    }

    // What is shown of a story.
    function show(story) {
      var segment = segments.find(function (s) { return story < s.from + s.size; });
      var number = story - segment.from;
      return load(path(segment, 'stories/', number / IN_A_FILE | 0), segment.version).then(function (holds) {
        var s = holds[number % IN_A_FILE];
        var title = written(s[0]);
        return { title: title, text: written(s[1]), date: written(s[2]), href: address(title, s[3], s[4] || ''),
          lang: s[5], dir: s[6] };
      });
    }
    // Signs stand for letters, but for what is between back ticks.
    function written(text) {
      var out = '', verbatim = false;
      for (var i = 0; i < text.length; i++) {
        if (text[i] === '`') verbatim = !verbatim;
        else out += !verbatim && signs.get(text[i]) || text[i];
      }
      return out;
    }
    function address(title, day, said) {
      var route = said;
      if (!said || said.endsWith('/'))
        route = (said || new Date(day * 864e5).toISOString().slice(0, 10).replace(/-/g, '/') + '/') + nameOf(title) + '.html';
      return route.split('/').map(encodeURIComponent).join('/');
    }
    function nameOf(title) {
      var name = '', bytes = 0, words = 0, gap = false;
      for (var i = 0; i < title.length; i++) {
        var c = title.charCodeAt(i);
        if (c === 0x640 || (c >= 0x64B && c <= 0x655) || c === 0x670 || c === 0x61C || c === 0x202C || c === 0x202D
          || (c >= 0x2066 && c <= 0x2069)) continue;
        var arabic = (c >= 0x621 && c <= 0x64A) || (c >= 0x671 && c <= 0x6D3);
        if (!arabic && !/[a-z0-9]/i.test(title[i])) {
          gap = true;
          continue;
        }
        if (gap && name) {
          words = name.length;
          name += '-';
          bytes++;
        }
        gap = false;
        name += arabic ? title[i] : title[i].toLowerCase();
        bytes += arabic ? 2 : 1;
        if (bytes > 160) return name.slice(0, words);
      }
      return name;
    }

    // Words that stories make much of, with the power of two of the stories they are in.
    function vocabulary(letters) {
      return Promise.all(letters.filter(function (letter) {
        return start.letters.indexOf(letter) >= 0;
      }).map(function (letter) {
        return load('words/' + ('000' + letter.charCodeAt(0).toString(16)).slice(-4), start.words);
      }).concat(load('words/new', start.words))).then(function (all) {
        var words = new Map();
        all.forEach(function (holds) {
          holds[0].split(' ').forEach(function (entry) {
            var word = entry.slice(0, -1), folded = reading.fold(word);
            if (folded && !words.has(folded)) words.set(folded, { word: word, often: entry.charCodeAt(entry.length - 1) });
          });
        });
        return words;
      });
    }

    // What a word that a reader has begun may become.
    function complete(typed, most) {
      var word = reading.words(typed).pop();
      if (!word || word.folded.length < 2) return Promise.resolve([]);
      var begun = [[0, word.folded]];
      reading.prefixes(word.script).forEach(function (prefix) {
        if (word.folded.startsWith(prefix) && word.folded.length - prefix.length >= 2)
          begun.push([prefix.length, word.folded.slice(prefix.length)]);
      });
      return vocabulary(begun.map(function (way) { return way[1][0]; })).then(function (words) {
        var found = new Map();
        begun.forEach(function (way, rank) {
          words.forEach(function (entry, folded) {
            if (!folded.startsWith(way[1])) return;
            var whole = typed.slice(word.start, word.start + way[0]) + entry.word;
            if (!found.has(whole)) found.set(whole, entry.often - 2 * rank);
          });
        });
        return Array.from(found.keys()).sort(function (a, b) {
          return found.get(b) - found.get(a) || a.length - b.length || (a < b ? -1 : 1);
        }).slice(0, most).map(function (whole) { return typed.slice(0, word.start) + whole; });
      });
    }

    // The commonest word that differs from another by one letter: of its first letter, or of any.
    function mend(word) {
      var typed = word.folded.slice(word.prefix);
      if (typed.length < 3) return Promise.resolve(null);
      function among(letters) {
        return vocabulary(letters).then(function (words) {
          var best = null;
          words.forEach(function (entry, folded) {
            if (oneLetterApart(typed, folded) && (!best || entry.often > best.often)) best = entry;
          });
          return best && best.word;
        });
      }
      return among([typed[0], typed[1]]).then(function (found) { return found || among(Array.from(start.letters)); });
    }

    return { find: find, show: show, facets: facets, yearOf: yearOf, complete: complete, mend: mend, words: reading.words,
      fold: reading.fold, reading: reading, total: total };
  }

  // One letter more, less or other, or two in each other's place.
  function oneLetterApart(a, b) {
    if (Math.abs(a.length - b.length) > 1 || a === b) return false;
    var i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    var one = a.slice(i), other = b.slice(i);
    return one.slice(1) === other || one === other.slice(1) || one.slice(1) === other.slice(1)
      || (one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2));
  }

  // A question: words, "phrases", -words that must not be there, section: author: year: filters.
  var CLOSING = { '"': '"', '\u201C': '\u201D', '\u201D': '\u201D', '\u00AB': '\u00BB' };
  function parse(text, index, names) {
    var question = { words: [], filters: [], text: text }, phrases = 0, i = 0;
    while (i < text.length) {
      if (/\s/.test(text[i])) {
        i++;
        continue;
      }
      var from = i, not = text[i] === '-' && i + 1 < text.length && !/\s/.test(text[i + 1]);
      if (not) i++;
      var colon = text.indexOf(':', i), kind = colon > i && names[text.slice(i, colon).toLowerCase()];
      if (kind) i = colon + 1;
      var closing = CLOSING[text[i]], end;
      if (closing) {
        end = text.indexOf(closing, i + 1);
        end = end < 0 ? text.length : end;
        i++;
      } else {
        end = i;
        while (end < text.length && !/\s/.test(text[end])) end++;
      }
      var part = text.slice(i, end);
      if (kind) {
        if (part) question.filters.push({ kind: kind, value: part, start: from, end: end + (closing ? 1 : 0) });
      } else add(index.words(part), i, not, closing ? ++phrases : 0);
      i = end + (closing ? 1 : 0);
    }
    function add(words, offset, not, phrase) {
      words.forEach(function (word) {
        word.start += offset;
        word.end += offset;
        word.not = not;
        word.phrase = phrase && words.length > 1 ? phrase : 0;
        question.words.push(word);
      });
    }
    return question;
  }

  // The page.
  var A_PAGE = 10, PASSAGE = 210, MOST_SUGGESTIONS = 6, MOST_CHOICES = 8;

  function page(main) {
    var says = JSON.parse(document.getElementById('search-words').textContent);
    var form = main.querySelector('form'), input = form.elements.q, list = main.querySelector('.suggestions');
    var status = main.querySelector('[role=status]'), alert = main.querySelector('[role=alert]');
    var mended = main.querySelector('.mended'), answers = main.querySelector('.answers');
    var choices = main.querySelector('.choices'), more = main.querySelector('.further'), hint = main.querySelector('.hint');
    var index = null, asked = 0, chosen = -1;
    var plurals = null;
    try { plurals = new Intl.PluralRules(document.documentElement.lang); } catch (e) { /* then the form for any number */ }

    function element(name, attributes) {
      var made = document.createElement(name);
      for (var key in attributes || {}) if (attributes[key] !== undefined) made.setAttribute(key, attributes[key]);
      for (var i = 2; i < arguments.length; i++) if (arguments[i]) made.append(arguments[i]);
      return made;
    }
    function number(n) {
      return String(n).replace(/[0-9]/g, function (digit) { return says.digits[digit]; });
    }
    function counted(forms, n) {
      var form = plurals && forms[plurals.select(n)];
      return (form || forms.other).replace('{0}', number(n));
    }
    function ready() {
      index = index || load('start').then(function (holds) { return open(holds[0]); });
      index.catch(function () { index = null; });
      return index;
    }
    function trouble(error) {
      if (!(error instanceof Missing)) throw error;
      status.textContent = '';
      alert.textContent = says.missing.replace('{0}', error.path);
    }
    function href(text) { return '?q=' + encodeURIComponent(text); }

    // Whole words are marked, so that their letters stay joined.
    function withMarks(found, text, marked) {
      var into = document.createDocumentFragment(), at = 0;
      found.words(text).forEach(function (word) {
        if (!marked.has(word.term) || word.stop) return;
        into.append(text.slice(at, word.start), element('mark', null, text.slice(word.start, word.end)));
        at = word.end;
      });
      into.append(text.slice(at));
      return into;
    }

    // As much of a text as is shown, from where most of what was asked for is; cut between words.
    function passage(found, text, marked) {
      if (text.length <= PASSAGE) return text;
      var words = found.words(text), best = 0, from = 0, last = words.length - 1;
      words.forEach(function (word, i) {
        var seen = new Set();
        for (var j = i; j <= last && words[j].end - word.start <= PASSAGE; j++)
          if (marked.has(words[j].term) && !words[j].stop) seen.add(words[j].term);
        if (seen.size > best) {
          best = seen.size;
          from = i;
        }
      });
      // A few words before the first that is marked.
      while (from < last && !(marked.has(words[from].term) && !words[from].stop) && best) from++;
      from = best ? Math.max(0, from - 6) : 0;
      while (from && words[last].end - words[from].start < PASSAGE) from--;
      var to = last;
      while (to > from && words[to].end - words[from].start > PASSAGE) to--;
      return (from ? '… ' : '') + text.slice(from ? words[from].start : 0, to === last ? text.length : words[to].end)
        + (to === last ? '' : ' …');
    }

    function ask(text, moved) {
      var mine = ++asked;
      close();
      input.value = text;
      alert.textContent = '';
      mended.replaceChildren();
      more.hidden = true;
      document.title = (text ? text + ' – ' : '') + says.title;
      if (moved) try { history.pushState(null, '', href(text)); } catch (e) { /* some browsers forbid it on a disk */ }
      hint.hidden = Boolean(text.trim());
      if (!text.trim()) {
        status.textContent = '';
        empty();
        return;
      }
      status.textContent = says.loading;
      main.setAttribute('aria-busy', 'true');
      ready().then(function (found) {
        var question = parse(text, found, says.filters);
        return found.find(question).then(function (result) {
          if (mine === asked) show(found, question, result);
        });
      }).catch(function (error) { if (mine === asked) trouble(error); }).then(function () {
        if (mine === asked) main.removeAttribute('aria-busy');
      });
    }

    // A list without items is hidden, for it is none.
    function empty() {
      answers.hidden = true;
      answers.replaceChildren();
      choices.replaceChildren();
    }

    function show(found, question, result) {
      var mine = asked, shown = 0, stories = result.stories;
      status.textContent = stories.length ? counted(says.results, result.whole) : says.nothing;
      empty();
      if (result.unknown.length) suggestMended(found, question, result.unknown[0]);
      var facets = found.facets();
      function next(moved) {
        var those = stories.slice(shown, shown + A_PAGE);
        return Promise.all(those.map(found.show)).then(function (all) {
          if (mine !== asked) return;
          all.forEach(function (story, i) {
            if (shown + i === result.whole) answers.append(element('li', { class: 'partly' }, element('h2', null, says.partly)));
            var item = card(found, story, result.marked);
            answers.append(item);
            if (moved && !i) item.querySelector('a').focus();
            facets.then(function (all) { tellWhereFrom(item, all, those[i]); }, function () { /* told by the others */ });
          });
          answers.hidden = !answers.firstChild;
          shown += those.length;
          more.hidden = shown >= stories.length;
        });
      }
      more.onclick = function () { next(true).catch(trouble); };
      return next(false).then(function () { return facets; }).then(function (all) {
        if (mine === asked) choose(found, question, result, all);
      });
    }

    function tellWhereFrom(item, facets, story) {
      var section = facets.sections[story], meta = item.querySelector('.meta');
      if (section !== null) item.firstChild.prepend(element('p', { class: 'k' }, element('bdi', null, section)));
      facets.bylines[story].forEach(function (name) { meta.append(element('span', null, element('bdi', null, name))); });
    }

    function card(found, story, marked) {
      var meta = element('p', { class: 'meta' }, story.date && element('span', null, story.date));
      return element('li', { class: 'card row' }, element('div', { lang: story.lang, dir: story.dir },
        element('h2', null, element('a', { href: story.href }, withMarks(found, story.title, marked))),
        story.text && element('p', { class: 'sum' }, withMarks(found, passage(found, story.text, marked), marked)), meta));
    }

    function suggestMended(found, question, word) {
      var mine = asked;
      found.mend(word).then(function (better) {
        if (!better || mine !== asked) return;
        var start = word.start, text = question.text;
        var whole = text.slice(0, start) + text.slice(start, start + word.prefix) + better + text.slice(word.end);
        var parts = says.mean.split('{0}');
        mended.append(parts[0], element('a', { href: href(whole) }, element('bdi', null, whole)), parts[1] || '');
      }).catch(trouble);
    }

    // Sections, authors and years of what was found, to ask for one of them only.
    function choose(found, question, result, facets) {
      var counts = { section: new Map(), author: new Map(), year: new Map() };
      function add(kind, name) { counts[kind].set(name, (counts[kind].get(name) || 0) + 1); }
      (result.whole ? result.stories.slice(0, result.whole) : result.stories).forEach(function (story) {
        if (facets.sections[story] !== null) add('section', facets.sections[story]);
        facets.bylines[story].forEach(function (name) { add('author', name); });
        var year = found.yearOf(story);
        if (year) add('year', String(year));
      });
      ['section', 'year', 'author'].forEach(function (kind) {
        var filter = question.filters.find(function (one) { return one.kind === kind; });
        var names = Array.from(counts[kind].keys());
        if (!filter && names.length < 2) return;
        names.sort(kind === 'year' ? function (a, b) { return b - a; } : function (a, b) {
          return counts[kind].get(b) - counts[kind].get(a) || (a < b ? -1 : 1);
        });
        var items = filter ? [choice(without(question, filter), filter.value, says.remove)]
          : names.slice(0, MOST_CHOICES).map(function (name) {
            var said = question.text.trim() + ' ' + says.names[kind] + ':' + (/\s/.test(name) ? '"' + name.replace(/"/g, '') + '"' : name);
            return choice(said, kind === 'year' ? number(name) : name, number(counts[kind].get(name)));
          });
        choices.append(element('h2', null, says.by[kind]), items.reduce(function (ul, item) {
          ul.append(item);
          return ul;
        }, element('ul', { class: 'chips' })));
      });
    }
    function without(question, filter) {
      return (question.text.slice(0, filter.start) + question.text.slice(filter.end)).replace(/\s+/g, ' ').trim();
    }
    function choice(text, name, note) {
      return element('li', null, element('a', { href: href(text) }, element('bdi', null, name), ' ', element('small', null, note)));
    }

    // Words to complete what is being typed: a combobox with a list, as the ARIA Authoring Practices have it.
    function suggest() {
      var typed = input.value, before = typed.slice(0, input.selectionStart);
      if (input.selectionStart !== typed.length || !/\S$/.test(before)) return close();
      ready().then(function (found) { return found.complete(typed, MOST_SUGGESTIONS); }).then(function (all) {
        if (input.value !== typed || document.activeElement !== input) return;
        all = all.filter(function (text) { return text !== typed; });
        if (!all.length) return close();
        chosen = -1;
        list.replaceChildren();
        all.forEach(function (text, i) {
          var option = element('li', { role: 'option', id: 'suggestion-' + i, 'aria-selected': 'false' }, element('bdi', null, text));
          option.addEventListener('mousedown', function (event) {
            event.preventDefault();
            ask(text, true);
          });
          list.append(option);
        });
        list.hidden = false;
        input.setAttribute('aria-expanded', 'true');
      }).catch(function () { close(); });
    }
    function close() {
      list.hidden = true;
      chosen = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }
    function move(step) {
      var options = list.children;
      if (chosen >= 0) options[chosen].setAttribute('aria-selected', 'false');
      chosen = (chosen + step + options.length + (chosen < 0 && step < 0 ? 1 : 0)) % options.length;
      options[chosen].setAttribute('aria-selected', 'true');
      input.setAttribute('aria-activedescendant', options[chosen].id);
    }
    input.addEventListener('input', suggest);
    input.addEventListener('blur', close);
    input.addEventListener('keydown', function (event) {
      if (event.isComposing || list.hidden) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
      else if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && chosen >= 0) ask(list.children[chosen].textContent, true);
      else return;
      event.preventDefault();
    });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      ask(input.value, true);
    });
    // Links that ask something stay on the page.
    main.addEventListener('click', function (event) {
      var link = event.target.closest('a');
      if (!link || !link.getAttribute('href').startsWith('?q=') || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      ask(asks(link.search), true);
      input.focus();
    });
    function asks(search) { return new URLSearchParams(search).get('q') || ''; }
    addEventListener('popstate', function () { ask(asks(location.search), false); });
    form.hidden = false;
    ask(asks(location.search), false);
  }

  window.warraqSearch.parts = { open: open, parse: parse, load: load, forget: function () { files.clear(); } };
  var main = document.getElementById('search');
  if (main) page(main);
})();
