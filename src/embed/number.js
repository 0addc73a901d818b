// The number of the program that runs: the SHA-256 of each part, taken when it is about to start. No script can change without
// the document's policy refusing to run it.
function waymarkNumber(module) {
  'use strict';

  let number = digest(module);

  async function digest(bytes) {
    try {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    } catch {
      return '';
    }
  }

  return {
    // The rest of the program and its data files, when they come.
    also(bytes) {
      number = Promise.all([number, digest(bytes)]).then((both) => both.join(' ').trim());
    },
    get: () => number,
  };
}
