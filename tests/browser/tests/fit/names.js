// What cannot be told apart or told at all, in what lies on top: a group without a name or named twice, two buttons or two
// fields of one group with one name, radio buttons whose place and number are not as they stand, several or no stop of the
// tab key in a group of them, and anything that takes a turn of its own in the order.
const top = document.querySelector('.dialog, .cover, .person') ?? document.body;
const inSight = (element) => element.checkVisibility({ visibilityProperty: true });
const tidy = (text) => (text || '').replace(/\s+/g, ' ').trim();
const all = (selector, root = top) => [...root.querySelectorAll(selector)].filter(inSight);
const nameOf = (control) => tidy(control.ariaLabel || control.labels?.[0]?.innerText || control.innerText);
const twice = (names) => [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];

const groups = all('fieldset, [role=group], [role=radiogroup]');
const legend = (group) => group.querySelector(':scope > legend');
const bare = groups.filter((group) => !tidy(group.ariaLabel || legend(group)?.innerText)).map((group) => `a group without a name: ${tidy(group.innerText).slice(0, 40)}`);
const nested = groups.filter((group) => group.ariaLabel && group.ariaLabel === tidy(group.parentElement.closest('fieldset')?.querySelector('legend')?.innerText))
  .map((group) => `a group named twice: ${group.ariaLabel}`);
const nameless = all('button, summary, input, select, textarea').filter((control) => !nameOf(control)).map((control) => `a ${control.tagName} without a name`);
// A name may come again in another group, section or row: what it belongs to is heard with it.
const around = (control) => control.closest('fieldset, [role=group], [role=radiogroup], section, li, tr, .card') ?? top;
const parts = new Map();
for (const control of all('button, summary', document.querySelector('.dialog, .cover, .person, main') ?? top)) {
  parts.set(around(control), [...(parts.get(around(control)) ?? []), nameOf(control)]);
}
const buttons = [...parts.values()].flatMap((names) => twice(names).map((name) => `two buttons are called ${name}`));
const fields = groups.flatMap((group) => {
  const own = all('input, textarea, select', group).filter((field) => field.closest('fieldset, [role=group], [role=radiogroup]') === group);
  return twice(own.map(nameOf)).map((name) => `two fields of one group are called ${name}`);
});
const radios = all('.choices').flatMap((group) => {
  const own = [...group.querySelectorAll('input[type=radio]')].filter((radio) => radio.closest('.choices') === group);
  const wrong = own.filter((radio, at) => radio.getAttribute('aria-posinset') !== String(at + 1) || radio.getAttribute('aria-setsize') !== String(own.length));
  const stops = own.filter((radio) => radio.tabIndex === 0);
  const chosen = own.find((radio) => radio.checked);
  return [
    ...wrong.map((radio) => `${nameOf(radio)} says it is ${radio.getAttribute('aria-posinset')} of ${radio.getAttribute('aria-setsize')}`),
    ...(own.length > 0 && stops.length !== 1 ? [`${stops.length} stops of the tab key in a group of ${own.length}`] : []),
    ...(chosen && stops[0] !== chosen ? [`the tab key does not stop at what is chosen: ${nameOf(chosen)}`] : []),
  ];
});
const turns = [...document.querySelectorAll('[tabindex]')].filter((element) => element.tabIndex > 0).map((element) => `takes a turn of its own: ${element.outerHTML.slice(0, 80)}`);
return [...bare, ...nested, ...nameless, ...buttons, ...fields, ...radios, ...turns].slice(0, 12);
