// Brings the peers of `bench/peers.txt` from the package registry and builds a page of each, the way its makers say.
import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { PAGES, SOURCES, group, tool } from './common.mjs';

const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--save-exact', '--loglevel=error'];

const listed = fs.readFileSync(path.join(SOURCES, 'peers.txt'), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.trim().split(/\s+/))
  .map(([name, how, what]) => ({ name, how, what }));

// The versions of the packages that a peer is named after.
export const versions = (name) => listed.filter((row) => row.name === name).map((row) => row.what);

function npm(at, words) {
  execFileSync('npm', words, { cwd: at, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}

// Installs a group unless exactly this is there.
function bring(name) {
  const folder = group(name);
  const rows = listed.filter((row) => row.name === name);
  const wanted = JSON.stringify(rows);
  const mark = path.join(folder, 'brought.json');
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === wanted) {
    return;
  }
  process.stderr.write(`installing ${name}\n`);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const those = (how) => rows.filter((row) => row.how === how).map((row) => row.what);
  const [installed, legacy] = [those('install'), those('legacy')];
  if (installed.length > 0) {
    npm(folder, ['install', ...QUIET, ...installed]);
  }
  if (legacy.length > 0) {
    npm(folder, ['install', ...QUIET, '--legacy-peer-deps', ...legacy]);
  }
  for (const what of those('alone')) {
    const into = path.join(folder, 'node_modules', what.slice(0, what.lastIndexOf('@')));
    fs.mkdirSync(into, { recursive: true });
    npm(folder, ['pack', '--ignore-scripts', '--loglevel=error', what]);
    const archive = fs.readdirSync(folder).find((file) => file.endsWith('.tgz'));
    execFileSync('tar', ['-xzf', path.join(folder, archive), '-C', into, '--strip-components=1']);
    fs.rmSync(path.join(folder, archive));
  }
  fs.writeFileSync(mark, wanted);
}

const inPackage = (name, ...parts) => path.join(group(name), 'node_modules', ...parts);

function copy(from, to) {
  fs.cpSync(from, path.join(PAGES, to), { recursive: true, filter: (file) => !file.endsWith('.map') });
}

// A source beside the packages it imports.
function beside(name, file) {
  const to = path.join(group(name), file);
  fs.copyFileSync(path.join(SOURCES, 'peers', file), to);
  return to;
}

const COMMON = {
  bundle: true,
  minify: true,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
};

const builders = {
  surveyjs() {
    for (const [name, file] of [
      ['survey-core', 'survey.core.min.js'],
      ['survey-core', 'survey-core.fontless.min.css'],
      ['survey-js-ui', 'survey-js-ui.min.js'],
    ]) {
      copy(inPackage('surveyjs', name, file), `surveyjs/${file}`);
    }
  },

  lforms() {
    const dist = inPackage('lforms', 'lforms', 'dist', 'lforms');
    copy(path.join(dist, 'webcomponent'), 'lforms');
    copy(path.join(dist, 'fhir', 'R4', 'lformsFHIR.min.js'), 'lforms/lformsFHIR.min.js');
    // The three files that are used, once more in one.
    fs.rmSync(path.join(PAGES, 'lforms', 'lhc-forms.js'), { force: true });
  },

  async enketo() {
    const core = inPackage('enketo', 'enketo-core');
    const places = {
      'config': 'config.js',
      'dialog': 'src/js/fake-dialog.js',
      'file-manager': 'src/js/file-manager.js',
      'translator': 'src/js/fake-translator.js',
      'widgets': 'src/js/widgets.js',
      'xpath-evaluator-binding': 'src/js/xpath-evaluator-binding.js',
    };
    const plugin = {
      name: 'enketo',
      setup(build) {
        build.onResolve({ filter: /^enketo\// }, ({ path: asked }) => {
          const place = places[asked.slice('enketo/'.length)];
          return place && { path: path.join(core, place) };
        });
        build.onResolve({ filter: /^(libxslt|libxmljs)$/ }, ({ path: asked }) => ({ path: asked, external: true }));
      },
    };
    const esbuild = await tool('esbuild');
    await esbuild.build({
      ...COMMON,
      entryPoints: [beside('enketo', 'enketo.js')],
      format: 'iife',
      platform: 'browser',
      conditions: ['browser'],
      loader: { '.xsl': 'text' },
      plugins: [plugin],
      outfile: path.join(PAGES, 'enketo', 'enketo.js'),
    });
    const sass = await tool('sass');
    // Its sheet imports by the places of its makers' repository.
    const findFileUrl = (asked) => {
      const inside = /packages\/enketo-core\/node_modules\/(.*)$/.exec(asked);
      return inside && pathToFileURL(inPackage('enketo', inside[1]));
    };
    const { css } = sass.compile(path.join(core, 'src/sass/formhub/formhub.scss'), {
      style: 'compressed',
      quietDeps: true,
      logger: sass.Logger.silent,
      importers: [{ findFileUrl }],
    });
    fs.writeFileSync(path.join(PAGES, 'enketo', 'enketo.css'), css);
  },

  // Its package waits at its top level, which needs a build of an application.
  async odk() {
    const vite = await tool('vite');
    await vite.build({
      configFile: false,
      root: group('odk'),
      logLevel: 'error',
      base: '/odk/',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: path.join(PAGES, 'odk'),
        emptyOutDir: true,
        target: 'es2022',
        minify: true,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 1e6,
        rollupOptions: {
          input: beside('odk', 'odk.js'),
          output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
        },
      },
    });
  },

  async smartforms() {
    const esbuild = await tool('esbuild');
    await esbuild.build({
      ...COMMON,
      entryPoints: [beside('smartforms', 'smartforms.jsx')],
      format: 'esm',
      splitting: true,
      outdir: path.join(PAGES, 'smartforms'),
      loader: { '.woff': 'file', '.woff2': 'file', '.svg': 'dataurl', '.png': 'dataurl' },
    });
  },
};

export const PEERS = Object.keys(builders);

// Makes the pages of these peers. One that is there and was made from the same packages by the same lines stays.
export async function buildPeers(names) {
  bring('tools');
  fs.mkdirSync(PAGES, { recursive: true });
  for (const file of fs.readdirSync(path.join(SOURCES, 'peers')).filter((file) => !/^(enketo|odk)\.js$|\.jsx$/.test(file))) {
    copy(path.join(SOURCES, 'peers', file), file);
  }
  for (const name of names.filter((name) => name in builders)) {
    bring(name);
    const source = [`${name}.js`, `${name}.jsx`].map((file) => path.join(SOURCES, 'peers', file)).find(fs.existsSync);
    const made = JSON.stringify([versions('tools'), versions(name), String(builders[name]), fs.readFileSync(source, 'utf8')]);
    const mark = path.join(group(name), 'built.json');
    if (!fs.existsSync(mark) || fs.readFileSync(mark, 'utf8') !== made) {
      process.stderr.write(`building ${name}\n`);
      fs.rmSync(path.join(PAGES, name), { recursive: true, force: true });
      fs.mkdirSync(path.join(PAGES, name));
      await builders[name]();
      fs.writeFileSync(mark, made);
    }
  }
}
