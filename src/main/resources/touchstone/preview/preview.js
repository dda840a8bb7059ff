// Loads a previewed page again when the site has become another. It is in no published site.
(() => {
  'use strict';

  const seen = new URL(document.currentScript.src).search.slice(1);
  addEventListener('preview-version', (event) => {
    if (event.detail !== seen) location.reload();
  });
  const ask = () => {
    const script = document.createElement('script');
    script.src = '/~version.js';
    script.onload = script.onerror = () => {
      script.remove();
      setTimeout(ask, 500);
    };
    document.head.append(script);
  };
  ask();
})();
