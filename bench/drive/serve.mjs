// A server in a thread of its own, on loopback: every file after brotli, nothing cached, and a policy where one is asked
// for.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { TYPES, canBePacked } from './common.mjs';

const { mounts, policies } = workerData;
const kept = new Map();

function find(place) {
  for (const { prefix, folder, packed } of mounts) {
    const file = path.join(folder, place.slice(prefix.length));
    if (!place.startsWith(prefix) || !file.startsWith(folder) || !fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
      continue;
    }
    const small = path.join(packed, `${path.relative(folder, file)}.br`);
    const isPacked = canBePacked(file) && fs.existsSync(small);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    return { body: fs.readFileSync(isPacked ? small : file), isPacked, type };
  }
  return null;
}

const server = http.createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  // The page written by hand is another one for each size.
  const place = pathname === '/handwritten.html' ? `/handwritten/${Number(searchParams.get('n'))}.html` : pathname;
  if (!kept.has(place)) {
    kept.set(place, find(decodeURIComponent(place)));
  }
  const found = kept.get(place);
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  const policy = policies[searchParams.get('policy')];
  response.writeHead(200, {
    'content-type': found.type,
    'content-length': found.body.length,
    'cache-control': 'no-store',
    ...(found.isPacked && { 'content-encoding': 'br' }),
    ...(policy && { 'content-security-policy': policy }),
  }).end(found.body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
