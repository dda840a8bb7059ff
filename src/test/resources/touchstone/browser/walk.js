// Opens pages in frames and tells what is in each of them. Everything is read through the getters of
// the prototypes: a form or picture in the page can give a document or an element a property of its
// own, and so hide from whoever asks the object itself.
async ([paths, patience]) => {
  const get = (type, name) => {
    const getter = Object.getOwnPropertyDescriptor(type.prototype, name).get;
    return (object) => getter.call(object);
  };
  const firstChild = get(Node, 'firstChild');
  const nextSibling = get(Node, 'nextSibling');
  const nodeType = get(Node, 'nodeType');
  const textContent = get(Node, 'textContent');
  const localName = get(Element, 'localName');
  const namespace = get(Element, 'namespaceURI');
  const attributes = get(Element, 'attributes');
  const content = get(HTMLTemplateElement, 'content');
  const HTML = 'http://www.w3.org/1999/xhtml';
  const ADDRESSES = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'cite', 'ping'];

  const walk = (root, seen) => {
    for (let node = firstChild(root); node !== null; node = nextSibling(node)) {
      if (nodeType(node) !== 1) {
        continue;
      }
      const name = localName(node);
      seen.shapes.add(name);
      let type = '';
      for (const attribute of attributes(node)) {
        seen.shapes.add(name + ' ' + attribute.name);
        if (attribute.name === 'type') {
          type = attribute.value;
        }
        if (ADDRESSES.includes(attribute.localName)) {
          seen.links.add(name + ' ' + attribute.value);
        }
      }
      if (name === 'script' && type === 'application/ld+json') {
        seen.markup.push(textContent(node));
      }
      walk(node, seen);
      if (name === 'template' && namespace(node) === HTML) {
        walk(content(node), seen);
      }
    }
  };

  const visit = async (path) => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = path;
    document.body.append(frame);
    await loaded;
    await new Promise((resolve) => setTimeout(resolve, patience));
    const seen = { shapes: new Set(), links: new Set(), markup: [] };
    if (frame.contentDocument !== null) {
      walk(frame.contentDocument, seen);
    }
    frame.remove();
    return { path, shapes: [...seen.shapes], links: [...seen.links], markup: seen.markup };
  };

  const results = [];
  const waiting = [...paths];
  const worker = async () => {
    while (waiting.length > 0) {
      results.push(await visit(waiting.shift()));
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  const fired = Object.keys(window).filter((name) => name.startsWith('__fired'));
  return JSON.stringify({ pages: results, fired });
}
