// Keeps the files of the standalone page, so that it starts without a connection.
//
// INVARIANT: it keeps the files of its list and nothing else, each only if it is what the list says, and sees to no other
// request.
// INVARIANT: it never takes the place of an older one that is in use: that one goes on until its last window is closed.
'use strict';

const FILES = {{files}};
const CACHE = '{{version}}';

const wanted = new Map(Object.entries(FILES).map(([name, integrity]) => [address(name), integrity]));

function address(name) {
  return new URL(name, self.location.href).href;
}

// Where the request leads in the list. What is asked beside the path changes no file.
function place(request) {
  const url = new URL(request.url);
  url.search = '';
  url.hash = '';
  return url.href === address('index.html') ? address('./') : url.href;
}

// Some servers answer for a folder with another address, some with nothing but a list of files.
async function fetched(where, integrity) {
  const options = { integrity, cache: 'no-cache', credentials: 'same-origin' };
  if (where !== address('./')) {
    return fetch(where, options);
  }
  return fetch(where, options).catch(() => fetch(address('index.html'), options));
}

async function keep(cache, where) {
  const answer = await fetched(where, wanted.get(where));
  if (!answer.ok) {
    throw new TypeError(`${where} is missing`);
  }
  // One that was led elsewhere may not answer for a page, so it is made anew, as it is after unpacking.
  const headers = new Headers(answer.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  await cache.put(where, new Response(await answer.blob(), { headers }));
}

// One after another: the line may be slow, and somebody may be using it.
async function keepWhatIsMissing() {
  const cache = await caches.open(CACHE);
  for (const where of wanted.keys()) {
    if (!(await cache.match(where))) {
      await keep(cache, where);
    }
  }
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('waymark-') && name !== CACHE).map((name) => caches.delete(name)));
}

// Looks without opening the store, which would make it anew after it was taken away.
async function answerFor(request) {
  return (await caches.match(place(request), { cacheName: CACHE, ignoreVary: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(keepWhatIsMissing()));
self.addEventListener('activate', (event) => event.waitUntil(dropOthers()));
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && wanted.has(place(event.request))) {
    event.respondWith(answerFor(event.request));
  }
});
self.addEventListener('message', ({ data, ports }) => {
  if (data === 'all there?') {
    keepWhatIsMissing().then(() => ports[0]?.postMessage('kept'), () => ports[0]?.postMessage('missing'));
  }
});
