// One load of the form: what came over the line, when it could be used, what an answer costs, and what it keeps.
import fs from 'node:fs';
import path from 'node:path';
import { AXE, SOURCES } from './common.mjs';
import { SPEEDS, evaluate, pause, slowDown, withPage } from './browser.mjs';

const WATCH = fs.readFileSync(path.join(SOURCES, 'drive', 'watch.js'), 'utf8');
const ACCESS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// For what still comes when the form can be used.
const SETTLE_MS = 300;

export const inSight = (count) => count - Math.floor(count / 10);

async function load(browser, { address, count, speed, limit, openRoots = false }, use) {
  return withPage(browser, speed, async (page, session) => {
    const requests = new Map();
    let first = null;
    session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
      if (!/^(data|blob):/.test(request.url)) {
        first ??= timestamp;
        requests.set(requestId, { at: (timestamp - first) * 1000, bytes: 0 });
      }
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const request = requests.get(requestId);
      if (request) {
        request.bytes = encodedDataLength;
      }
    });
    await session.send('Runtime.addBinding', { name: '__benchDone' });
    const done = new Promise((go) => {
      session.on('Runtime.bindingCalled', ({ name, payload }) => name === '__benchDone' && go(JSON.parse(payload)));
    });
    const options = JSON.stringify({ questions: inSight(count), limit, openRoots });
    await page.evaluateOnNewDocument(WATCH.replace('__OPTIONS__', options));
    await session.send('Page.navigate', { url: address });
    const never = pause(limit + 5000).then(() => ({ rendered: null, ready: null }));
    const times = await Promise.race([done, never]);
    await pause(SETTLE_MS);
    const until = [...requests.values()].filter(({ at }) => times.ready === null || at <= times.ready);
    const bytes = until.reduce((sum, request) => sum + request.bytes, 0);
    return use({ ...times, bytes, requests: until.length }, session);
  });
}

async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

// Everything that is measured of one page.
export function measure(browser, what) {
  return load(browser, what, async (found, session) => {
    if (found.ready !== null) {
      await evaluate(session, '__bench.calm()');
      const before = await taskTime(session);
      Object.assign(found, await evaluate(session, '__bench.answer()'));
      await evaluate(session, '__bench.calm()');
      found.work = await taskTime(session) - before;
    }
    await slowDown(session, 1);
    Object.assign(found, await evaluate(session, '__bench.state()'));
    found.longest = Math.max(found.loadLongest, found.updateLongest ?? 0);
    for (let turn = 0; turn < 3; turn += 1) {
      await session.send('HeapProfiler.collectGarbage');
    }
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    found.memory = usedSize + found.wasm;
    found.nodes = (await session.send('Memory.getDOMCounters')).nodes;
    return found;
  });
}

// Whether it works under a policy, and what it does that the policy forbids.
export function underPolicy(browser, what) {
  return load(browser, { ...what, speed: SPEEDS.full }, async (found, session) => {
    if (found.ready !== null) {
      Object.assign(found, await evaluate(session, '__bench.answer()'));
    }
    return Object.assign(found, await evaluate(session, '__bench.state()'));
  });
}

// Which rules of access are broken, and by how many elements.
export function access(browser, what) {
  return load(browser, { ...what, speed: SPEEDS.full, openRoots: true }, async (found, session) => {
    await evaluate(session, `${fs.readFileSync(AXE, 'utf8')};0`);
    const options = JSON.stringify({ resultTypes: ['violations'], runOnly: ACCESS });
    const rules = '(result) => result.violations.map(({ id, nodes }) => ({ id, elements: nodes.length }))';
    return evaluate(session, `axe.run(document, ${options}).then(${rules})`);
  });
}
