// The record page: the original and what was read of it point at each other; a reviewer works by mouse or keys.
(() => {
  const dossier = document.getElementById('dossier');
  const pick = document.getElementById('pick');
  const keys = document.getElementById('keys');
  const base = dossier.dataset.record;
  const $ = id => document.getElementById(id);
  let selected = null;
  let wanted = null;
  let chosen = null;
  let timer = 0;
  let scrolled = { text: 0, read: 0 };

  const segments = () => dossier.querySelectorAll('#text [data-marks]');
  const inText = id => [...dossier.querySelectorAll(`#text [data-marks~="${CSS.escape(id)}"]`)];
  const inRead = id => [...dossier.querySelectorAll(`#read [data-mark="${CSS.escape(id)}"]`)];

  // Every mark once, in the order of the text; what has no words comes last.
  const order = () => {
    const ids = new Set();
    for (const s of segments()) for (const id of s.dataset.marks.split(' ')) if (id) ids.add(id);
    for (const b of dossier.querySelectorAll('#read [data-mark]')) ids.add(b.dataset.mark);
    return [...ids];
  };
  const unsettled = id => inRead(id).some(b => b.matches('.s-unsettled, .s-unread'));

  const into = (element, pane) => {
    if (!element || !pane) return;
    const e = element.getBoundingClientRect();
    const p = pane.getBoundingClientRect();
    if (e.top < p.top + 40 || e.bottom > p.bottom - 60) pane.scrollTop += e.top - p.top - pane.clientHeight / 3;
  };

  const select = (id, quiet) => {
    for (const on of dossier.querySelectorAll('.on')) on.classList.remove('on');
    selected = id;
    if (!id) return $('act').replaceChildren();
    const words = inText(id);
    const entries = inRead(id);
    for (const e of [...words, ...entries]) e.classList.add('on');
    into(words[0], $('text'));
    into(entries[entries.length - 1], $('read'));
    clearTimeout(timer);
    if (!quiet) timer = setTimeout(() => {
      htmx.ajax('GET', `${base}/mark?mark=${encodeURIComponent(id)}`, { target: '#act', swap: 'innerHTML' });
    }, 90);
  };

  const step = (by, test) => {
    const ids = order();
    if (!ids.length) return;
    let at = ids.indexOf(selected);
    for (let i = 0; i < ids.length; i++) {
      at = at < 0 ? (by > 0 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length;
      if (!test || test(ids[at])) return select(ids[at]);
    }
  };

  // Places are counted in code points, as the server counts them.
  const points = s => [...s].length;
  const offset = (node, at) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const home = node.parentElement.closest('[data-s]');
      return home ? Number(home.dataset.s) + points(node.data.slice(0, at)) : null;
    }
    const home = node.closest('[data-s]');
    if (home) return Number(home.dataset.s) + (at ? points(home.textContent) : 0);
    const next = node.querySelectorAll('[data-s]')[at];
    return next ? Number(next.dataset.s) : null;
  };
  const point = at => {
    let home = null;
    for (const s of dossier.querySelectorAll('#text [data-s]')) {
      if (Number(s.dataset.s) > at) break;
      if (s.firstChild) home = s;
    }
    if (!home) return null;
    const before = [...home.textContent].slice(0, at - Number(home.dataset.s)).join('');
    return [home.firstChild, Math.min(before.length, home.firstChild.length)];
  };
  const range = (start, end) => {
    const a = point(start);
    const b = point(end - 1);
    if (!a || !b) return null;
    const r = document.createRange();
    r.setStart(a[0], a[1]);
    const width = b[0].data.codePointAt(b[1]) > 0xffff ? 2 : 1;
    r.setEnd(b[0], Math.min(b[1] + width, b[0].length));
    return r;
  };
  const glow = r => {
    if (!window.Highlight) return;
    if (r) CSS.highlights.set('chosen', new Highlight(r));
    else CSS.highlights.delete('chosen');
  };

  // The words a finding rests on.
  const cite = words => {
    glow(words.dataset.end ? range(Number(words.dataset.place), Number(words.dataset.end)) : null);
    into(point(Number(words.dataset.place))?.[0].parentElement, $('text'));
  };

  const form = () => dossier.querySelector('#act form');
  const fill = (start, end) => {
    const f = form();
    if (!f || !f.elements.start) return;
    const r = range(start, end);
    if (!r || end <= start) return;
    f.elements.start.value = start;
    f.elements.end.value = end;
    $('f-words').textContent = r.toString();
    glow(r);
  };

  const chose = () => {
    const s = getSelection();
    chosen = null;
    pick.hidden = true;
    if (!s.rangeCount || s.isCollapsed || !$('text')) return;
    const r = s.getRangeAt(0);
    if (!$('text').contains(r.startContainer) || !$('text').contains(r.endContainer)) return;
    const start = offset(r.startContainer, r.startOffset);
    const end = offset(r.endContainer, r.endOffset);
    if (start === null || end === null || end <= start) return;
    chosen = { start, end };
    if (form()) return fill(start, end);
    const box = r.getBoundingClientRect();
    pick.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 140))}px`;
    pick.style.top = `${Math.min(box.bottom + 4, innerHeight - 40)}px`;
    pick.hidden = false;
  };

  const open = (act, values) => {
    const query = new URLSearchParams({ act, ...values });
    pick.hidden = true;
    clearTimeout(timer);
    htmx.ajax('GET', `${base}/form?${query}`, { target: '#act', swap: 'innerHTML' });
  };

  const confirm = () => {
    if (!selected) return;
    if (selected.startsWith('OWNER') && unsettled(selected)) return deeds.e();
    const ids = order();
    wanted = ids[ids.indexOf(selected) + 1] || selected;
    htmx.ajax('POST', `${base}/reviews`, { target: '#dossier', swap: 'innerHTML', values: { act: 'CONFIRM', mark: selected } });
  };

  // The right pane shows what was read, or what the rules say of it; it stays so while a reviewer goes on.
  const show = tab => {
    dossier.classList.toggle('judging', tab === 'findings');
    for (const t of dossier.querySelectorAll('[data-tab]')) t.setAttribute('aria-selected', String(t.dataset.tab === tab));
  };
  const shown = () => dossier.classList.contains('judging') ? 'findings' : 'read';
  let sought = null;
  const seek = () => {
    const found = sought && dossier.querySelector(`#findings [data-rule="${CSS.escape(sought)}"]`);
    if (!found) return;
    sought = null;
    found.closest('details')?.setAttribute('open', '');
    found.classList.add('on');
    into(found, $('findings'));
    found.querySelector('[data-place]')?.click();
  };

  const deeds = {
    j: () => step(1),
    k: () => step(-1),
    n: () => step(1, unsettled),
    d: () => step(1, id => id.startsWith('DIRECTIVE')),
    Enter: confirm,
    e: () => selected && !selected.startsWith('UNREAD') && open('CORRECT', { mark: selected }),
    x: () => selected && !selected.startsWith('UNREAD') && open('REJECT', { mark: selected }),
    a: () => {
      const words = chosen || (selected && placeOf(selected));
      if (!words) return;
      const of = selected && selected.startsWith('DIRECTIVE') ? { of: selected, kind: 'OWNER' } : {};
      open('ADD', { start: words.start, end: words.end, ...of });
    },
    u: () => dossier.querySelector('#history button[hx-post]')?.click(),
    f: () => show(shown() === 'read' ? 'findings' : 'read'),
    t: () => dossier.classList.toggle('tagged'),
    Escape: () => { glow(null); getSelection().removeAllRanges(); select(selected); },
    '?': () => keys.showModal(),
  };
  deeds.ArrowDown = deeds.j;
  deeds.ArrowUp = deeds.k;

  const placeOf = id => {
    const parts = id.split('.');
    return { start: Number(parts[1]), end: Number(parts[2]) };
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    const writing = event.target.closest('input, select, textarea');
    if (writing && event.key !== 'Escape') return;
    if (event.key === 'Enter' && event.target.closest('button, a') && !event.target.closest('[data-mark]')) return;
    if (event.shiftKey && event.key.startsWith('Arrow')) return;
    const deed = deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  });

  document.addEventListener('click', event => {
    const key = event.target.closest('[data-key]');
    if (key) return deeds[key.dataset.key]?.();
    const mark = event.target.closest('#read [data-mark]');
    if (mark) return select(mark.dataset.mark);
    const nudge = event.target.closest('[data-nudge]');
    if (nudge) {
      const [end, by] = nudge.dataset.nudge.split(':');
      const f = form();
      const at = { start: Number(f.elements.start.value), end: Number(f.elements.end.value) };
      at[end] += Number(by);
      return fill(at.start, at.end);
    }
    const go = event.target.closest('[data-go]');
    if (go) return $(go.dataset.go)?.scrollIntoView({ block: 'start' });
    const place = event.target.closest('[data-place]');
    if (place) return cite(place);
    const tab = event.target.closest('[data-tab]');
    if (tab) return show(tab.dataset.tab);
    const words = event.target.closest('#text [data-marks]');
    if (!words || !words.dataset.marks || !getSelection().isCollapsed || form()) return;
    // The innermost mark first; a second click goes one out.
    const ids = words.dataset.marks.split(' ');
    const at = ids.indexOf(selected);
    select(at > 0 ? ids[at - 1] : ids[ids.length - 1]);
  });

  document.addEventListener('selectionchange', () => { clearTimeout(chose.timer); chose.timer = setTimeout(chose, 60); });

  document.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.target === dossier) scrolled = { text: $('text').scrollTop, read: $('read').scrollTop };
  });
  document.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target.id === 'act') {
      const f = form();
      if (!f) return glow(null);
      if (f.elements.start) fill(Number(f.elements.start.value), Number(f.elements.end.value));
      (f.querySelector('[data-first]') || f.elements.value || f.elements.units || f.elements.reason)?.focus();
    }
    if (event.detail.target.id === 'findings') seek();
    if (event.detail.target !== dossier) return;
    show(shown());
    glow(null);
    $('text').scrollTop = scrolled.text;
    $('read').scrollTop = scrolled.read;
    const ids = order();
    const next = wanted && ids.includes(wanted) ? wanted : ids.includes(selected) ? selected : null;
    wanted = null;
    select(next);
  });

  const hash = decodeURIComponent(location.hash.slice(1));
  const plain = hash.match(/^(\d+)\.(\d+)$/);
  show(hash.split('-')[0] === 'findings' ? 'findings' : 'read');
  if (shown() === 'findings') sought = hash.slice('findings-'.length);
  else if (plain) cite({ dataset: { place: plain[1], end: plain[2] } });
  else if (hash) select(hash);
})();
