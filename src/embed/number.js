// The numbers of what runs: the SHA-256 of each part, taken when it is about to start. The document's policy refuses changed
// scripts; what it cannot see into, because to the browser it is text, is held against what was built here. Where a browser
// computes no hash, as on a page that did not come over https, nothing is refused and no number is shown.
function waymarkNumber() {
  'use strict';

  const BUILT = {{numbers}};
  const seen = [];

  async function digest(bytes) {
    try {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    } catch {
      return '';
    }
  }

  return {
    // Resolves when the part may run.
    async check(part, bytes) {
      const number = digest(bytes);
      if (part !== 'vault') {
        seen.push(number);
      }
      if (![BUILT[part], ''].includes(await number)) {
        throw `waymark.html (${part})`;
      }
    },
    get: async () => (await Promise.all(seen)).join(' ').trim(),
  };
}
