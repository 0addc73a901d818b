// Writes what was measured as tables: medians, spreads, and ratios to the best peer.

const REFERENCE = 'handwritten';
// The browser tells of tasks of 50 ms and more; below that, tasks are alike.
const SHORTEST_TASK_MS = 50;

export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const whole = (value) => String(Math.round(value));
const kib = (value) => (value / 1024).toFixed(1);
const mib = (value) => (value / 2 ** 20).toFixed(1);

const COLUMNS = [
  { key: 'bytes', title: 'KiB', show: kib },
  { key: 'requests', title: 'requests', show: whole },
  { key: 'ready', title: 'usable ms', show: whole },
  { key: 'update', title: 'answer ms', show: whole },
  { key: 'work', title: 'work ms', show: whole },
  {
    key: 'longest',
    title: 'longest task ms',
    show: (value) => value < SHORTEST_TASK_MS ? '<50' : whole(value),
    least: SHORTEST_TASK_MS,
  },
  { key: 'memory', title: 'memory MiB', show: mib },
  { key: 'nodes', title: 'nodes', show: whole },
];

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row), ''];

// Median, spread, and ratio.
function cell(values, { show, least = 0 }, best, reps) {
  if (values.length === 0) {
    return 'none';
  }
  const [low, high] = [show(Math.min(...values)), show(Math.max(...values))];
  const spread = low === high ? '' : ` (${low} to ${high})`;
  const ratio = Math.max(least, median(values)) / best;
  const times = ratio > 0 && Number.isFinite(ratio) ? ` ×${ratio.toFixed(ratio < 10 ? 2 : 0)}` : '';
  const missing = values.length < reps ? `, ${values.length} of ${reps}` : '';
  return `${show(median(values))}${spread}${times}${missing}`;
}

// Whether the engine's own total was right each time.
function total(runs) {
  const right = runs.filter((run) => run.total === 4).length;
  return right === runs.length ? 'right' : `right ${right} of ${runs.length}`;
}

// The table of one size at one speed.
export function form(runs, names, isPeer, reps) {
  const of = (name, key) => runs.filter((run) => run.name === name).map((run) => run[key]).filter(Number.isFinite);
  const bestOf = ({ key, least = 0 }) => Math.min(...names.filter(isPeer).map((name) => of(name, key))
    .filter((values) => values.length > 0).map((values) => Math.max(least, median(values))));
  const best = Object.fromEntries(COLUMNS.map((column) => [column.key, bestOf(column)]));
  const rows = names.map((name) => [
    name,
    ...COLUMNS.map((column) => cell(of(name, column.key), column, best[column.key], reps)),
    total(runs.filter((run) => run.name === name)),
  ]);
  return table(['', ...COLUMNS.map(({ title }) => title), 'total'], rows);
}

function works(found) {
  if (found.failed) {
    return `failed: ${found.failed}`;
  }
  const counted = {};
  found.violations.forEach((name) => { counted[name] = (counted[name] ?? 0) + 1; });
  const named = Object.entries(counted).map(([name, count]) => `${name} ${count}`).join(', ');
  const verdict = found.rendered === null ? '**is not drawn**'
    : found.ready === null ? 'is drawn, **does not answer**'
      : found.update === null ? '**does not follow an answer**' : 'works';
  return `${verdict}; ${found.violations.length}${named && ` (${named})`}`;
}

// What the checks have found. A page that brings a policy of its own was opened under that alone.
export function checks(found, policies) {
  const rows = Object.entries(found).map(([name, { access, ...under }]) => {
    const rules = access.failed ? `failed: ${access.failed}` : access.map(({ id, elements }) => `${id} ${elements}`);
    const said = Array.isArray(rules) ? (rules.length === 0 ? '0' : `${rules.length} (${rules.join(', ')})`) : rules;
    const verdicts = Object.keys(policies).map((policy) => under.own ? 'has its own' : works(under[policy]));
    return [name, said, under.own ? works(under.own) : '', ...verdicts];
  });
  return table(['', 'rules of access broken (elements)', 'its own policy', ...Object.keys(policies)], rows);
}

const STEPS = [
  { title: 'requests', of: (run) => [run.requests], show: whole },
  { title: 'start page ms', of: (run) => [run.opened], show: whole },
  { title: 'first answer ms', of: (run) => [run.answered], show: whole },
  { title: 'answer ms', of: (run) => run.answers ?? [], show: whole },
  { title: 'practice case opens ms', of: (run) => [run.practise], show: whole },
  { title: 'large case opens ms', of: (run) => [run.opens], show: whole },
  { title: 'print ms', of: (run) => [run.print], show: whole },
  { title: 'language ms', of: (run) => [run.language], show: whole },
  { title: 'wipe ms', of: (run) => [run.wipe], show: whole },
];

// The assessment itself, one row for each way it is opened.
export function real(runs, ways) {
  const rows = Object.entries(ways).map(([way, { title }]) => [
    title,
    ...STEPS.map((step) => {
      const values = runs.filter((run) => run.way === way).flatMap((run) => step.of(run)).filter(Number.isFinite);
      return cell(values, step, Infinity, 0);
    }),
  ]);
  return table(['', ...STEPS.map(({ title }) => title)], rows);
}

// What of the shipped files has to arrive before somebody can work, each way, and what follows meanwhile: bytes after
// brotli. `first` is that of the frame.
export function parts({ first, rest, vault }, sizeOf) {
  const document = first - sizeOf('index.html') - sizeOf('element.js');
  const inline = document + sizeOf('element.js') + sizeOf('inline.js');
  const before = [['in the frame', first], ['in a host’s own page', inline], ['alone', document]];
  const said = (rows) => rows.map(([what, bytes]) => `${what} ${kib(bytes)}`).join(', ');
  return [
    `KiB after brotli that have to arrive before the first page can be worked on in English: ${said(before)}. `
      + `What follows meanwhile, with all languages: ${said([['the rest of the program', rest], ['the vault', vault]])}.`,
    '',
  ];
}

export { REFERENCE };
