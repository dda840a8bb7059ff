// Filter, search and order of the list of claims, kept in the address; and everything open on paper.
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

  const form = document.getElementById('filter');
  const list = document.getElementById('ledger');
  if (!form || !list) return;
  const shown = document.getElementById('shown');
  const rows = Array.from(list.children, (row, place) => ({
    row,
    place,
    text: (row.textContent + ' ' + row.id).toLowerCase(),
    status: row.dataset.status,
    order: Number(row.dataset.order),
    priority: row.dataset.priority,
  }));
  const PRIORITIES = ['high', 'medium', 'low', ''];
  const ORDERS = {
    verdict: (a, b) => a.order - b.order,
    priority: (a, b) => PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority),
    text: (a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  };
  const field = (name) => form.elements.namedItem(name);
  const FIELDS = ['q', 'status', 'priority', 'sort'];

  // Grouped once, so that "unsupported" finds all that it can mean.
  const matches = (entry, words) =>
    words.every((word) => entry.text.includes(word)) &&
    (!field('status').value || entry.status === field('status').value) &&
    (!field('priority').value || entry.priority === field('priority').value);

  const apply = () => {
    const words = field('q').value.toLowerCase().split(/\s+/).filter(Boolean);
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
    shown.textContent =
      count === rows.length ? `All ${count} claims` : `${count} of ${rows.length} claims`;
  };

  const remember = () => {
    if (location.protocol === 'file:') return; // where an address may not be changed
    const query = new URLSearchParams();
    for (const name of FIELDS) if (field(name).value) query.set(name, field(name).value);
    const text = query.toString();
    history.replaceState(null, '', (text ? '?' + text : location.pathname) + location.hash);
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

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    apply();
    remember();
  });
  form.addEventListener('reset', () => setTimeout(() => {
    apply();
    remember();
  }));
  addEventListener('popstate', () => {
    recall();
    apply();
  });
  recall();
  apply();
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) target.scrollIntoView();
})();
