// Does something on the page that somebody could do there, so many times, by chance and yet always the same for a seed.
// What leads away from the program, to a file, to the printer or to another language is left alone. Returns how long each of it took until it
// was painted, in milliseconds, and where the dice stand.
const [times, seed] = arguments;
let dice = seed;
const chance = (below) => {
  dice = (Math.imul(dice, 1664525) + 1013904223) >>> 0;
  return Math.floor((dice / 2 ** 32) * below);
};
const frame = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
const took = [];
const act = (control) => {
  if (control.matches('textarea, input:not([type=radio], [type=checkbox])')) {
    control.value = ['', 'a word', '12', '2026-11-30', 'a longer answer, as somebody would give it'][chance(5)];
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  } else if (control.matches('select')) {
    control.selectedIndex = chance(control.options.length);
    control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  } else {
    control.click();
  }
};
for (let time = 0; time < times; time += 1) {
  // An answer may have opened a card that has to be left again.
  const all = [...document.querySelectorAll('main.page :is(input:not([type=file]), textarea, select, summary), .turn button, .steps button')]
    .filter((control) => !control.disabled && control.checkVisibility() && !control.closest('.languages'));
  const from = performance.now();
  act(all[chance(all.length)]);
  await frame();
  took.push(performance.now() - from);
}
return { dice, took };
