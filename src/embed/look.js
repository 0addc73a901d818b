// Looks at what the browser has of this page, at the moment somebody asks. Nothing is written anywhere, and of what is
// found only its amount is handed on.
//
// INVARIANT: nothing is claimed here. What a browser refuses is told as refused, and what it does not have as absent.
async function waymarkLook(fingerprint, then) {
  'use strict';

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
    // A page from a file has none either, and could open one.
    if (window.origin === 'null' && window.location.protocol !== 'file:') {
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

  const stores = Object.entries(STORES).map(async ([name, look]) => [name, await found(look)]);
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content ?? '';
  const all = [['requests', await found(requests)], ['policy', policy], ['fingerprint', await fingerprint]];
  then([...(await Promise.all(stores)), ...all].flat());
}
