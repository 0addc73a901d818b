// What the scripts of the benchmark share: where things are, and what a server has to know of a file.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';
import { pathToFileURL, fileURLToPath } from 'node:url';

const told = (name) => {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set: this is started by \`cargo xtask bench\``);
  }
  return value;
};

// The folder `bench/` of the sources, and the folder in which everything is made.
export const SOURCES = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const WORK = told('BENCH_WORK');
// What xtask has built: the form of Waymark, and the finished pages of the assessment.
export const OWN = path.join(WORK, 'own');
export const DIST = told('BENCH_DIST');
export const CHROMIUM = told('BENCH_CHROMIUM');
export const AXE = told('BENCH_AXE');
export const COMMAND = told('BENCH_COMMAND');
// The pages of the peers, and every file of all of them after brotli.
export const PAGES = path.join(WORK, 'pages');
export const PACKED = path.join(WORK, 'packed');

export const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const PACKED_ALREADY = ['.png', '.woff', '.woff2'];

// Brotli at its best, as a server keeps it.
export function packed(bytes) {
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 22, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return zlib.brotliCompressSync(bytes, { params });
}

export const canBePacked = (file) => path.extname(file) in TYPES && !PACKED_ALREADY.includes(path.extname(file));

// Every file below a folder, as its path from there.
export function filesBelow(folder) {
  const found = fs.existsSync(folder) ? fs.readdirSync(folder, { withFileTypes: true, recursive: true }) : [];
  return found.filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
}

// Packs the files of a folder that have changed since, or those of them that are wanted.
export function packFolder(name, folder, isWanted = () => true) {
  for (const file of filesBelow(folder).filter(canBePacked).filter(isWanted)) {
    const [from, to] = [path.join(folder, file), path.join(PACKED, name, `${file}.br`)];
    if (!fs.existsSync(to) || fs.statSync(to).mtimeMs < fs.statSync(from).mtimeMs) {
      fs.mkdirSync(path.dirname(to), { recursive: true });
      fs.writeFileSync(to, packed(fs.readFileSync(from)));
    }
  }
}

// Where the packages of a group are.
export const group = (name) => path.join(WORK, 'packages', name);

// A package of the tools.
export async function tool(name) {
  const require = createRequire(path.join(group('tools'), 'package.json'));
  const found = await import(pathToFileURL(require.resolve(name)).href);
  const isOnlyDefault = Object.keys(found).every((key) => key === 'default' || key === 'module.exports');
  return isOnlyDefault ? found.default : found;
}
