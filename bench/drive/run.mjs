// Measures Waymark beside other questionnaire engines, in one run; `cargo xtask bench` starts it.
//
// In every repetition each page is loaded once, at each speed, in a browser of its own; each repetition begins with
// another page. So whatever else the machine does meanwhile, it does to all of them.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { COMMAND, DIST, OWN, PACKED, PAGES, SOURCES, WORK, packFolder } from './common.mjs';
import { SPEEDS, launch, withPage } from './browser.mjs';
import { handwritten } from './handwritten.mjs';
import { PEERS, buildPeers, versions } from './peers.mjs';
import { WAYS, walk } from './real.mjs';
import * as report from './report.mjs';
import { access, measure, underPolicy } from './synthetic.mjs';

const OURS = ['waymark', 'waymark-files'];
// Pages that bring their own policy, which the policies of the checks would undo.
const WITH_POLICY = ['waymark'];
const EVERYONE = [...OURS, report.REFERENCE, ...PEERS];
const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
  + "font-src 'self'; connect-src 'self'";
const POLICIES = {
  'a strict policy': STRICT,
  'the same with Trusted Types': `${STRICT}; require-trusted-types-for 'script'`,
};
// No engine that works needs as long; one that does not is not waited for.
const POLICY_LIMIT_MS = 15_000;

const { values: asked } = parseArgs({
  options: {
    peers: { type: 'string', default: EVERYONE.join() },
    n: { type: 'string', default: '20,100,300,1000,3000' },
    reps: { type: 'string', default: '5' },
    slow: { type: 'boolean', default: false },
    limit: { type: 'string', default: '120' },
  },
});
const names = asked.peers.split(',');
const unknown = names.find((name) => !EVERYONE.includes(name));
if (unknown) {
  throw new Error(`nobody is called ${unknown}: there are ${EVERYONE.join(', ')}`);
}
const sizes = asked.n.split(',').map(Number);
const reps = Number(asked.reps);
const limit = Number(asked.limit) * 1000;
const speeds = Object.entries(SPEEDS).filter(([name]) => asked.slow || name === 'full');
const smallest = Math.min(...sizes);
const isPeer = (name) => PEERS.includes(name);
const say = (text) => process.stderr.write(`${text}\n`);
const fault = (error) => ({ failed: String(error.message).split('\n')[0].slice(0, 160) });

await buildPeers(names);
for (const count of sizes) {
  fs.mkdirSync(path.join(PAGES, 'handwritten'), { recursive: true });
  fs.writeFileSync(path.join(PAGES, 'handwritten', `${count}.html`), handwritten(count));
}
const folders = [['dist', DIST, '/dist/'], ['own', OWN, '/'], ['pages', PAGES, '/']];
say('packing what is sent');
// Of the finished pages only those at the top: the others are the same once more.
folders.forEach(([name, folder]) => packFolder(name, folder, name === 'dist' ? (file) => !file.includes(path.sep) : undefined));
const mounts = folders.map(([name, folder, prefix]) => ({ prefix, folder, packed: path.join(PACKED, name) }));
const server = new Worker(new URL('./serve.mjs', import.meta.url), { workerData: { mounts, policies: POLICIES } });
const origin = `http://127.0.0.1:${await new Promise((go) => { server.once('message', go); })}`;
// A first page, so that none pays for what the browser does once.
async function opened() {
  const browser = await launch(limit);
  await withPage(browser, SPEEDS.full, (page) => page.goto(`${origin}/blank.html`));
  return browser;
}

const facts = { begun: new Date(), load: [], browser: '' };
const runs = [];
const walks = [];
for (const count of sizes) {
  for (let rep = 0; rep < reps; rep += 1) {
    for (const [speedName, speed] of speeds) {
      const browser = await opened();
      facts.browser = await browser.version();
      for (let at = 0; at < names.length; at += 1) {
        const name = names[(at + rep) % names.length];
        const address = `${origin}/${name}.html?n=${count}`;
        const found = await measure(browser, { address, count, speed, limit }).catch(fault);
        runs.push({ name, count, speed: speedName, ...found });
        facts.load.push(os.loadavg()[0]);
        say(`${count} questions, ${speed.title}, ${rep + 1}: ${name}: usable ${Math.round(found.ready)} ms, `
          + `answer ${Math.round(found.update)} ms${found.failed ? `, ${found.failed}` : ''}`);
      }
      await browser.close();
    }
  }
}
for (let rep = 0; names.includes('waymark') && rep < reps; rep += 1) {
  for (const [speedName, speed] of speeds) {
    const browser = await opened();
    for (const way of Object.keys(WAYS)) {
      const slowest = new Promise((_, stop) => { setTimeout(() => stop(new Error('took too long')), limit).unref(); });
      const found = await Promise.race([walk(browser, { origin, way, speed }), slowest]).catch(fault);
      walks.push({ way, speed: speedName, ...found });
      say(`the assessment, ${speed.title}, ${rep + 1}: ${way}: first answer ${Math.round(found.answered)} ms`
        + `${found.failed ? `, ${found.failed}` : ''}`);
    }
    await browser.close();
  }
}
const checked = {};
{
  const browser = await opened();
  for (const name of names) {
    const what = (policy) => ({
      address: `${origin}/${name}.html?n=${smallest}${policy ? `&policy=${encodeURIComponent(policy)}` : ''}`,
      count: smallest,
      speed: SPEEDS.full,
      limit: policy ? POLICY_LIMIT_MS : limit,
    });
    checked[name] = { access: await access(browser, what()).catch(fault) };
    if (WITH_POLICY.includes(name)) {
      checked[name].own = await underPolicy(browser, what()).catch(fault);
    } else {
      for (const policy of Object.keys(POLICIES)) {
        checked[name][policy] = await underPolicy(browser, what(policy)).catch(fault);
      }
    }
    say(`checks: ${name}`);
  }
  await browser.close();
}
await server.terminate();

const [processor] = os.cpus();
// The benchmark keeps at most about two processors busy.
const isBusy = Math.max(...facts.load) > 2.5;
const head = [
  '# Waymark beside other questionnaire engines',
  '',
  `Written by \`${COMMAND}\` on ${facts.begun.toISOString().slice(0, 10)}.`,
  '',
  `Machine: ${os.cpus().length} processors (${processor?.model.trim()}), ${Math.round(os.totalmem() / 2 ** 30)} GiB, `
    + `${os.type()}; ${facts.browser} without a window, Node ${process.version}. `
    + `Load of the machine meanwhile: ${Math.min(...facts.load).toFixed(1)} to ${Math.max(...facts.load).toFixed(1)}, of `
    + 'which the benchmark itself is one to two.'
    + (os.getPriority() > 0 ? ` The run gave way to other programs (priority ${os.getPriority()}).` : '')
    + (isBusy ? ' **The machine was not quiet**: other programs worked on it at times. Trust differences only where the '
      + 'spreads do not overlap.' : ''),
  '',
  fs.readFileSync(path.join(SOURCES, 'about.md'), 'utf8').trim()
    .replace('{{peers}}', names.filter(isPeer).map((name) => `${name}: ${versions(name).join(', ')}`).join('; ')),
  '',
];
const body = speeds.flatMap(([speedName, speed]) => [
  `## The form, ${speed.title}`,
  '',
  ...sizes.flatMap((count) => [
    `### ${count} questions`,
    '',
    ...report.form(runs.filter((run) => run.count === count && run.speed === speedName), names, isPeer, reps),
  ]),
]);
const sizeOf = (file) => fs.statSync(path.join(PACKED, 'dist', `${file}.br`)).size;
const weights = JSON.parse(fs.readFileSync(path.join(WORK, 'sizes.json'), 'utf8'));
const assessment = walks.length === 0 ? [] : [
  ...speeds.flatMap(([speedName, speed]) => [
    `## The assessment itself, ${speed.title}`,
    '',
    ...report.real(walks.filter((run) => run.speed === speedName), WAYS),
  ]),
  ...report.parts(weights, sizeOf),
];
const violations = [`## Checks, ${smallest} questions, once`, '', ...report.checks(checked, POLICIES)];
const text = `${[...head, ...body, ...assessment, ...violations].join('\n').trim()}\n`;

fs.writeFileSync(path.join(WORK, 'runs.json'), JSON.stringify({ facts, runs, walks, checked }, null, 1));
fs.writeFileSync(path.join(SOURCES, 'results.md'), text);
console.log(text);
