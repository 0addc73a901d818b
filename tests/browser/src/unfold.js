// Opens what is folded, and what is folded in it. The bar's own menus stay as they are.
const drawn = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
const opened = new Set();
for (let depth = 0; depth < 3; depth += 1) {
  document.querySelectorAll('details').forEach((part) => { part.open = true; });
  // The stops of the path show one message at a time.
  const rows = [...document.querySelectorAll('main.page [aria-expanded=false]')].filter((row) => !row.closest('.path') && !opened.has(row));
  if (rows.length === 0) {
    break;
  }
  for (const row of rows) {
    opened.add(row);
    if (row.isConnected && row.ariaExpanded === 'false') {
      row.click();
      await drawn();
    }
  }
}
