// What does not fit: wording that is missing, a page wider than the window, words that are cut off or lie on others.
// Returns a sentence for each. What sticks to an edge of the window lies over the page on purpose.
const page = document.documentElement;
const faults = (document.body.innerText.match(/\[[a-z][A-Za-z0-9_.-]+\]/g) || []).map((id) => `no wording for ${id}`);
if (page.scrollWidth > page.clientWidth) {
  faults.push(`${page.scrollWidth} wide in a window of ${page.clientWidth}`);
}
const short = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 60);
for (const words of document.querySelectorAll('h1, h2, h3, legend, label, button, p, li, dt, dd, td, th, summary')) {
  const { overflowX } = getComputedStyle(words);
  if (words.checkVisibility({ visibilityProperty: true }) && words.scrollWidth > words.clientWidth + 1 && overflowX !== 'visible' && !words.closest('.unseen')) {
    faults.push(`cut off: ${short(words.innerText)}`);
  }
}
const floats = (element) => {
  for (let at = element; at; at = at.parentElement) {
    if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) {
      return true;
    }
  }
  return false;
};
const lines = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const element = node.parentElement;
  if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true }) || element.closest('.unseen, script, style, select') || floats(element)) {
    continue;
  }
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const { left, right, top, bottom } of range.getClientRects()) {
    // The leading of a line may reach into its neighbour's; its letters may not.
    const gap = (bottom - top) * 0.25;
    lines.push({ left, right, top: top + gap, bottom: bottom - gap, node });
  }
}
lines.sort((one, other) => one.top - other.top);
lines.forEach((one, at) => {
  for (let next = at + 1; next < lines.length && lines[next].top < one.bottom; next += 1) {
    const other = lines[next];
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    if (other.node !== one.node && across > 2) {
      faults.push(`“${short(one.node.data)}” lies on “${short(other.node.data)}”`);
    }
  }
});
return faults.slice(0, 12);
