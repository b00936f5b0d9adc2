// Keeps an open page of a preview up to date. Stands behind the page's own bytes, and leaves them as they are.
(() => {
  const script = document.currentScript;
  const home = script.src.replace(/live\.js.*$/, '');
  const query = 'page=' + script.dataset.page + '&version=' + script.dataset.version;
  const keep = 'warraq:place:' + location.pathname;

  // The reader stays where he was: a browser keeps the place of a page it reloads, but not where the page grew meanwhile.
  const place = sessionStorage.getItem(keep);
  sessionStorage.removeItem(keep);
  if (place) {
    const to = () => scrollTo({left: 0, top: +place, behavior: 'instant'});
    to();
    addEventListener('load', to, {once: true});
  }

  function reload() {
    sessionStorage.setItem(keep, scrollY);
    location.reload();
  }

  function fresh(url) {
    const to = new URL(url, location);
    to.searchParams.set('warraq', Date.now().toString(36));
    return to.href;
  }

  // A new stylesheet takes the old one's place once it is there, so that the page is never bare.
  function assets() {
    for (const old of document.querySelectorAll('link[rel=stylesheet]')) {
      const link = old.cloneNode();
      link.href = fresh(old.href);
      link.onload = link.onerror = () => old.remove();
      old.after(link);
    }
    for (const image of document.images) {
      if (new URL(image.src, location).origin === location.origin) image.src = fresh(image.src);
    }
  }

  let panel, lastState;
  const style = `
    :host{all:initial}
    section{position:fixed;inset:auto 0 0 0;z-index:2147483647;max-height:60vh;overflow:auto;box-sizing:border-box;
      padding:12px 20px 16px;background:#1d1b1a;color:#f4f0ec;border-top:4px solid #e0685c;
      font:15px/1.6 system-ui,sans-serif;box-shadow:0 -6px 24px #0006}
    section.warn{border-color:#d9a441}
    header{display:flex;justify-content:space-between;align-items:center;gap:1em}
    h2{font-size:16px;margin:0}
    button{font:inherit;font-size:22px;line-height:1;width:44px;height:44px;background:none;border:0;color:inherit;cursor:pointer}
    button:focus-visible{outline:2px solid currentColor}
    ol{list-style:none;margin:0;padding:0}
    li{padding:8px 0;border-top:1px solid #fff2}
    .place{font-family:ui-monospace,monospace;font-size:13px;color:#c9bfb6;overflow-wrap:anywhere}
    .error .what{color:#ff9c91}.warning .what{color:#f3c97a}
    pre{margin:6px 0;padding:8px 12px 20px;background:#0006;border-radius:4px;white-space:pre-wrap;overflow-wrap:anywhere;
      font:14px/1.7 ui-monospace,monospace}
    mark{position:relative;background:#e0685c59;color:inherit;border-radius:2px}
    mark::after{content:"▲";position:absolute;inset-inline-start:0;top:100%;font-size:11px;line-height:1;color:#ff9c91}
    .hint{color:#c9bfb6}
    .ribbon{position:fixed;inset-block-start:0;left:50%;transform:translateX(-50%);z-index:2147483646;padding:2px 18px;
      border-radius:0 0 4px 4px;background:#7a4b00;color:#fff;font:600 14px/1.7 system-ui,sans-serif;box-shadow:0 2px 8px #0005}
    .reading{inset-block:auto 0;border-radius:4px 4px 0 0;background:#14414f}`;

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function excerpt(problem) {
    const pre = element('pre');
    pre.dir = 'auto';
    const letters = [...problem.line];
    const at = problem.column - 1;
    if (at < 0 || at > letters.length) {
      pre.textContent = problem.line;
      return pre;
    }
    pre.append(letters.slice(0, at).join(''), element('mark', '', letters[at] || ' '), letters.slice(at + 1).join(''));
    return pre;
  }

  function item(problem) {
    const li = element('li', problem.level);
    const where = element('div', 'place');
    where.dir = 'ltr';
    where.append(element('bdi', '', problem.place));
    li.append(where, element('div', 'what', problem.message));
    li.lastChild.dir = 'ltr';
    if (problem.line) li.append(excerpt(problem));
    if (problem.hint) {
      li.append(element('div', 'hint', problem.hint));
      li.lastChild.dir = 'ltr';
    }
    return li;
  }

  function list(state) {
    const section = element('section', state.problems.some(p => p.level === 'error') ? '' : 'warn');
    section.dir = document.documentElement.dir || 'ltr';
    section.lang = document.documentElement.lang;
    section.setAttribute('role', 'alert');
    const header = element('header');
    const close = element('button', '', '×');
    close.type = 'button';
    close.setAttribute('aria-label', '×');
    close.onclick = () => section.remove();
    header.append(element('h2', '', state.words['preview-problems']), close);
    const ol = element('ol');
    state.problems.forEach(problem => ol.append(item(problem)));
    if (state.more) ol.append(element('li', '', state.words['preview-more'] + ' ' + state.more));
    section.append(header, ol);
    return section;
  }

  function name(state, mark) {
    return state.words[mark === 'draft' ? 'draft' : 'preview-future'];
  }

  function path(url) {
    try {
      return decodeURI(new URL(url, location).pathname);
    } catch (e) {
      return '';
    }
  }

  function show(state) {
    lastState = state;
    if (!panel) {
      panel = element('warraq-preview');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      panel.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
      document.body.append(panel);
      const marks = new CSSStyleSheet();
      marks.replaceSync('a[data-warraq-mark]::after{content:" " attr(data-warraq-mark);font:600 12px/1.6 system-ui,sans-serif;'
        + 'margin-inline-start:.4em;padding:0 .5em;border-radius:3px;background:#7a4b00;color:#fff;white-space:nowrap}');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, marks];
    }
    panel.shadowRoot.replaceChildren();
    const here = state.marks[path(location.href)];
    if (here) {
      const ribbon = element('div', 'ribbon', name(state, here));
      ribbon.dir = document.documentElement.dir || 'ltr';
      panel.shadowRoot.append(ribbon);
    }
    if (state.unread) {
      const reading = element('div', 'ribbon reading', state.words['preview-reading'] + ' ' + state.unread);
      reading.dir = document.documentElement.dir || 'ltr';
      panel.shadowRoot.append(reading);
    }
    if (state.problems.length) panel.shadowRoot.append(list(state));
    for (const link of document.querySelectorAll('a[href]')) {
      const mark = link.textContent.trim() && state.marks[path(link.href)];
      if (mark) link.dataset.warraqMark = name(state, mark);
      else delete link.dataset.warraqMark;
    }
  }

  // A browser opens few connections to one host: a page that nobody sees holds none, and asks again when it is seen.
  let source;
  function listen() {
    if (source || document.hidden) return;
    source = new EventSource(home + 'events?' + query);
    source.addEventListener('reload', reload);
    source.addEventListener('assets', assets);
    source.addEventListener('move', event => location.replace(encodeURI(event.data)));
    source.addEventListener('state', event => show(JSON.parse(event.data)));
  }
  function rest() {
    if (source) source.close();
    source = null;
  }
  document.addEventListener('visibilitychange', () => document.hidden ? rest() : listen());
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  listen();
})();
