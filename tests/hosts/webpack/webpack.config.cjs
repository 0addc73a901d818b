// What a project that is packed with webpack has, and one line for Waymark.
const fs = require('node:fs');
const path = require('node:path');

const COPIED = { 'index.html': 'index.html', 'waymark.html': require.resolve('waymark-assessment/waymark.html') };
const copy = () => Object.entries(COPIED).forEach(([name, from]) => fs.copyFileSync(from, path.join(__dirname, 'dist', name)));

module.exports = {
  mode: 'production',
  entry: './portal.js',
  output: { clean: true, filename: 'portal.js', path: path.join(__dirname, 'dist') },
  performance: { hints: false },
  plugins: [{ apply: ({ hooks }) => hooks.done.tap('copy', copy) }],
};
