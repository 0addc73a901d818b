// Finds one thing by the words a person sees. Returns the element, or a sentence that says why there is not one.
//
//   'option', question, option   the label of a radio button or checkbox in the innermost group with that legend
//   'field', label               the text field, list or switch with that label; or `group › label`, of those in the group
//                                whose name begins so
//   'tick', label                the checkbox with that label
//   'button', name               the button, link, tab or disclosure with that name
//
// A name fits when it is exactly the words; if none is, when it begins with them; fields and options need one that fits.
const [kind, ...words] = arguments;

const tidy = (text) => (text || '').replace(/\s+/g, ' ').trim();
const inSight = (element) => element.checkVisibility({ visibilityProperty: true });
// What a screen reader is not told, such as the digit that chooses an option, is no part of a name, nor is what the same
// thing is called in the language beside.
const told = (element) => {
  const apart = [...element.querySelectorAll('[aria-hidden=true], .beside')].map((part) => part.innerText.trim()).reverse();
  return apart.reduce((text, part) => (part && text.endsWith(part) ? text.slice(0, -part.length).trim() : text), element.innerText.trim());
};
const labelOf = (control) => {
  const ids = (control.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean);
  const referred = ids.map((id) => document.getElementById(id)?.innerText);
  const labels = [...(control.labels || [])].map((label) => told(label));
  return tidy(control.getAttribute('aria-label') || referred.join(' ') || labels.join(' ') || control.innerText);
};

function one(what, wanted, candidates) {
  const named = candidates.map((element) => [labelOf(element), element]);
  const exact = named.filter(([name]) => name === wanted);
  const fitting = exact.length > 0 ? exact : named.filter(([name]) => name.startsWith(wanted));
  if (fitting.length === 1) {
    return fitting[0][1];
  }
  const names = named.map(([name]) => `“${name}”`).join(', ');
  return `${fitting.length} ${what} fit “${wanted}” of: ${names || 'none at all'}`;
}

function option([question, wanted]) {
  const groups = [...document.querySelectorAll('fieldset, [role=group], [role=radiogroup]')].filter((group) => {
    const legend = group.querySelector(':scope > legend');
    return inSight(group) && (legend ? tidy(legend.innerText) : labelOf(group)).includes(question);
  });
  const innermost = groups.filter((group) => !groups.some((other) => other !== group && group.contains(other)));
  if (innermost.length !== 1) {
    return `${innermost.length} questions contain “${question}”`;
  }
  const controls = [...innermost[0].querySelectorAll('input[type=radio], input[type=checkbox]')];
  const found = one('options', wanted, controls);
  // The input itself may be drawn by its label, so the label is what a person presses.
  return found instanceof Element ? found.labels?.[0] || found : found;
}

switch (kind) {
  case 'option':
    return option(words);
  case 'field': {
    const fields = 'input:not([type=radio], [type=checkbox], [type=hidden]), textarea, select, [contenteditable], [role=switch]';
    const [label, group] = words[0].split(' › ').reverse();
    const isIn = (field) => group === undefined || labelOf(field.closest('[role=group]') ?? field).startsWith(group);
    return one('fields', label, [...document.querySelectorAll(fields)].filter((field) => inSight(field) && isIn(field)));
  }
  case 'tick': {
    const found = one('boxes', words[0], [...document.querySelectorAll('input[type=checkbox]')].filter(inSight));
    return found instanceof Element ? found.labels?.[0] || found : found;
  }
  case 'button': {
    const buttons = 'button, a[href], summary, [role=button], [role=tab], [role=menuitem]';
    return one('buttons', words[0], [...document.querySelectorAll(buttons)].filter(inSight));
  }
  default:
    return `nothing is known of “${kind}”`;
}
