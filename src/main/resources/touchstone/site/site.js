// Filter, search and order of the list of claims, kept in the address; everything open on paper, and what a link leads to.
// Without this script the list is whole and in the order of the article.
(() => {
  'use strict';

  const folded = () => Array.from(document.querySelectorAll('details:not([open])'));
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = folded();
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });

  // A link to what is folded away, or lies inside of it, opens it.
  const unfold = () => {
    const aimed = location.hash && document.getElementById(location.hash.slice(1));
    for (let fold = aimed; fold; fold = fold.parentElement) {
      if (fold instanceof HTMLDetailsElement) fold.open = true;
    }
  };
  addEventListener('hashchange', unfold);
  unfold();

  const form = document.getElementById('filter');
  const list = document.getElementById('ledger');
  if (!form || !list) return;
  const shown = document.getElementById('shown');
  // Keyboards that put in the typographic apostrophe find the plain one, and the other way round.
  const plain = (text) => text.toLowerCase().replace(/[\u2018\u2019]/g, "'");
  const rows = Array.from(list.children, (row, place) => ({
    row,
    place,
    text: plain(row.textContent + ' ' + row.id.slice('claim-'.length)),
    wording: row.querySelector('.text').textContent.trim(),
    status: row.dataset.status,
    order: Number(row.dataset.order),
    priority: row.dataset.priority,
  }));
  const PRIORITIES = ['high', 'medium', 'low', ''];
  const collator = new Intl.Collator(document.documentElement.lang);
  const ORDERS = {
    verdict: (a, b) => a.order - b.order,
    priority: (a, b) => PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority),
    text: (a, b) => collator.compare(a.wording, b.wording),
  };
  const field = (name) => form.elements.namedItem(name);
  const FILTERS = ['q', 'status', 'priority'];
  const FIELDS = [...FILTERS, 'sort'];

  const matches = (entry, words) =>
    words.every((word) => entry.text.includes(word)) &&
    (!field('status').value || entry.status === field('status').value) &&
    (!field('priority').value || entry.priority === field('priority').value);

  const told = (count) =>
    count === rows.length
      ? `All ${count} claims`
      : count === 0
        ? `None of the ${rows.length} claims matches`
        : `${count} of ${rows.length} claims`;

  const apply = () => {
    const words = plain(field('q').value).split(/\s+/).filter(Boolean);
    const compare = ORDERS[field('sort').value];
    const sorted = compare
      ? rows.slice().sort((a, b) => compare(a, b) || a.place - b.place)
      : rows;
    let count = 0;
    for (const entry of rows) {
      entry.row.hidden = !matches(entry, words);
      if (!entry.row.hidden) count += 1;
    }
    list.append(...sorted.map((entry) => entry.row));
    shown.textContent = told(count);
  };

  const named = () => document.getElementById(location.hash.slice(1));
  const isHidden = () => Boolean(named()?.hidden);

  // Not a step back for each letter typed; and a row that was filtered away is no longer named,
  // or it would take the filter away when the page is loaded again.
  const remember = () => {
    const query = new URLSearchParams();
    for (const name of FIELDS) if (field(name).value) query.set(name, field(name).value);
    const text = query.toString();
    const address = (text ? '?' + text : location.pathname) + (isHidden() ? '' : location.hash);
    try {
      history.replaceState(null, '', address);
    } catch {
      // Some browsers refuse this for a file, or if it comes too often: the list works without.
    }
  };

  const recall = () => {
    const query = new URLSearchParams(location.search);
    for (const name of FIELDS) {
      const wanted = query.get(name) || '';
      const control = field(name);
      const known = !control.options || Array.from(control.options, (o) => o.value).includes(wanted);
      control.value = known ? wanted : '';
    }
  };

  const change = () => {
    apply();
    remember();
  };

  // An address that names a claim leads to it, even where it filters it away as well.
  const reveal = () => {
    if (!isHidden()) return;
    for (const name of FILTERS) field(name).value = '';
    change();
    named().scrollIntoView();
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', change);
  form.addEventListener('reset', () => setTimeout(change));
  addEventListener('popstate', () => {
    recall();
    apply();
    reveal();
  });
  recall();
  apply();
  reveal();
  named()?.scrollIntoView();
})();
