// Looks at what the browser has of this page, at the moment somebody asks. Nothing is written anywhere, and of what is
// found only its amount is handed on.
//
// INVARIANT: nothing is claimed here. What a browser refuses is told as refused, and what it does not have as absent.
function waymarkLook(module) {
  'use strict';

  // Of the bytes that are about to run. No script can change without the document's policy refusing to run it.
  let fingerprint = digest(module);

  async function digest(bytes) {
    try {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    } catch {
      return '';
    }
  }

  // Each store, and how much of this page is in it. `undefined` where the browser has no such store.
  const STORES = {
    cookies: () => document.cookie.split(';').filter((part) => part.trim() !== '').length,
    local: () => window.localStorage?.length,
    session: () => window.sessionStorage?.length,
    databases,
    caches: async () => (await window.caches?.keys?.())?.length,
    files: async () => (await navigator.storage?.estimate?.())?.usage,
    workers: async () => (await navigator.serviceWorker?.getRegistrations?.())?.length,
    history: () => (window.history.state === null ? 0 : 1),
    address: () => window.location.search.length + window.location.hash.length,
    name: () => window.name.length,
  };

  // Where the page has no origin, trying to open one is what is refused; a list of them would be refused with a complaint.
  async function databases() {
    if (window.origin === 'null') {
      window.indexedDB?.open('a');
    }
    return (await window.indexedDB?.databases?.())?.length;
  }

  async function found(look) {
    try {
      return (await look()) ?? 'absent';
    } catch {
      return 'refused';
    }
  }

  function requests() {
    const outside = (entry) => !/^(blob|data|about):/.test(entry.name);
    return performance.getEntriesByType('resource').filter(outside).length;
  }

  async function look(then) {
    const stores = Object.entries(STORES).map(async ([name, look]) => [name, await found(look)]);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content ?? '';
    const all = [['requests', await found(requests)], ['policy', policy], ['fingerprint', await fingerprint]];
    then([...(await Promise.all(stores)), ...all].flat());
  }

  // The rest of the program and its data files, when they come.
  look.also = (bytes) => {
    fingerprint = Promise.all([fingerprint, digest(bytes)]).then((both) => both.join(' ').trim());
  };
  return look;
}
