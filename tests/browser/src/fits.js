// What does not fit: wording that is missing, a page wider than the window, words that are cut off or lie on others.
// Returns a sentence for each.
//
// What lies over the page on purpose, such as a dialog, the cover or the bar, is a layer of its own: in each the same holds,
// and nothing is held against what lies in another.
const page = document.documentElement;
const faults = (document.body.innerText.match(/\[[a-z][A-Za-z0-9_.-]+\]/g) || []).map((id) => `no wording for ${id}`);
const short = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 60);
const inSight = (element) => element.checkVisibility({ visibilityProperty: true });
const layerOf = (element) => {
  for (let at = element; at && at !== page; at = at.parentElement) {
    if (['fixed', 'sticky'].includes(getComputedStyle(at).position) || at.matches('.wide-tools-open')) {
      return at;
    }
  }
  return page;
};
if (page.scrollWidth > page.clientWidth) {
  faults.push(`${page.scrollWidth} wide in a window of ${page.clientWidth}`);
}
for (const layer of document.querySelectorAll('.dialog-ground, .dialog, .person, .cover')) {
  if (layer.scrollWidth > layer.clientWidth + 1) {
    faults.push(`${layer.className} is ${layer.scrollWidth} wide and shows ${layer.clientWidth}`);
  }
}
const WORDS = 'h1, h2, h3, h4, legend, label, button, p, li, dt, dd, td, th, summary, caption, kbd, span';
for (const words of document.querySelectorAll(WORDS)) {
  const { overflowX, overflowY } = getComputedStyle(words);
  const cut = (words.scrollWidth > words.clientWidth + 1 && overflowX !== 'visible') || (words.scrollHeight > words.clientHeight + 1 && ['hidden', 'clip'].includes(overflowY));
  if (cut && inSight(words) && !words.closest('.unseen')) {
    faults.push(`cut off: ${short(words.innerText)}`);
  }
}
const lines = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const element = node.parentElement;
  if (!node.data.trim() || !inSight(element) || element.closest('.unseen, script, style, select, textarea')) {
    continue;
  }
  const range = document.createRange();
  range.selectNodeContents(node);
  const layer = layerOf(element);
  for (const { left, right, top, bottom } of range.getClientRects()) {
    // The leading of a line may reach into its neighbour's; its letters may not.
    const gap = (bottom - top) * 0.25;
    lines.push({ left, right, top: top + gap, bottom: bottom - gap, node, layer });
    if (layer === page && !element.closest('svg') && (right > page.getBoundingClientRect().right + 1 || left < page.getBoundingClientRect().left - 1) && !scrolls(element)) {
      faults.push(`out of the window: ${short(node.data)}`);
    }
  }
}
// Whether a part around it can be scrolled sideways, as a wide table.
function scrolls(element) {
  for (let at = element; at && at !== page; at = at.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) {
      return true;
    }
  }
  return false;
}
lines.sort((one, other) => one.top - other.top);
lines.forEach((one, at) => {
  for (let next = at + 1; next < lines.length && lines[next].top < one.bottom; next += 1) {
    const other = lines[next];
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    if (other.node !== one.node && other.layer === one.layer && across > 2) {
      faults.push(`“${short(one.node.data)}” lies on “${short(other.node.data)}”`);
    }
  }
});
// What a list has chosen is drawn by the browser: it has to have the room that its words take.
const pen = document.createElement('canvas').getContext('2d');
for (const list of document.querySelectorAll('select')) {
  const chosen = list.selectedOptions[0]?.text.trim();
  if (!chosen || !inSight(list)) {
    continue;
  }
  const style = getComputedStyle(list);
  pen.font = style.font;
  pen.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
  pen.wordSpacing = style.wordSpacing === 'normal' ? '0px' : style.wordSpacing;
  // One that wraps is as high as its lines.
  const words = style.appearance === 'none' ? chosen.split(/\s+/) : [chosen];
  const longest = Math.max(...words.map((word) => pen.measureText(word).width));
  const room = list.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
  if (longest > room + 1 || list.scrollHeight > list.clientHeight + 1) {
    faults.push(`cut off in its list: ${short(chosen)} (${Math.round(longest)} in ${Math.round(room)})`);
  }
}
return faults.slice(0, 12);
