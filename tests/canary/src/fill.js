// What can be filled on the page as it is: empty text controls in sight, in the order of the page.
// 'fields'   the controls themselves
// 'unfold'   opens every disclosure and presses every button that only adds a place to write; answers how many
// 'choose'   picks the first option of every question without one, and the first entry of every list; answers how many
const [what] = arguments;

const inSight = (element) => element.checkVisibility({ visibilityProperty: true });
const dialog = document.querySelector('dialog[open], .dialog');
const part = dialog || document.querySelector('main, #app') || document.body;
const all = (selector) => [...part.querySelectorAll(selector)];

// Each adds a field and nothing else; one that was pressed is gone or says something else.
const ADDS = /^Add (a|an) |^Add: |^Add a line/;

switch (what) {
  case 'fields':
    return all('input[type=text], textarea').filter((field) => inSight(field) && field.value === '' && !field.disabled && !field.readOnly);
  case 'unfold': {
    const folded = all('details:not([open]) > summary').filter(inSight);
    folded.forEach((line) => line.click());
    const adding = all('button').filter((button) => inSight(button) && ADDS.test(button.innerText.trim()) && !window.__pressed?.has(button));
    window.__pressed ??= new WeakSet();
    // A few are enough: each opens the same kind of field.
    for (const button of adding.slice(0, 6)) {
      window.__pressed.add(button);
      button.click();
    }
    return folded.length + Math.min(adding.length, 6);
  }
  case 'choose': {
    let chosen = 0;
    for (const group of all('[role=radiogroup], fieldset')) {
      const radios = [...group.querySelectorAll('input[type=radio]')].filter((radio) => !radio.disabled);
      if (radios.length > 0 && inSight(group) && !radios.some((radio) => radio.checked)) {
        radios[0].click();
        chosen += 1;
      }
    }
    return chosen;
  }
  default:
    return null;
}
