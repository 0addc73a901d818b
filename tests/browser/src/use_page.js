// Uses everything on the page that takes an answer, each thing once a round, and lets the app draw in between.
// Whether all of it is done; if not, an answer has led away.
const [rounds] = arguments;
const drawn = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
// What was used keeps the focus, unless it led elsewhere; what unfolds something may hand it on.
window.lostFocus ??= [];
let focused = null;
const focus = (control) => {
  control.focus();
  // What is folded away cannot have it.
  focused = document.activeElement === control;
};
const keeps = (control, name) => {
  if (!focused) return;
  window.focusLookedAt = (window.focusLookedAt ?? 0) + 1;
  const led = !here() || document.querySelector('[role=dialog], [role=alertdialog]');
  const at = document.activeElement;
  const isKept = at === control || (control.matches('button, summary') && at !== document.body);
  if (!led && !isKept) {
    window.lostFocus.push(`${title}: ${name} (${control.isConnected ? '' : 'gone, '}now at ${at.tagName} ${at.textContent.slice(0, 40)})`);
  }
};
const nameOf = (control) =>
  `${control.closest('[data-item]')?.dataset.item ?? ''} ${control.ariaLabel ?? control.labels?.[0]?.textContent ?? control.textContent}`;
const type = async (field, text) => {
  const name = nameOf(field);
  focus(field);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await drawn();
  keeps(field, name);
  field.blur();
  await drawn();
};
const fold = async () => {
  for (const summary of document.querySelectorAll('main.page summary, main.page button[aria-expanded]')) {
    const name = nameOf(summary);
    focus(summary);
    summary.click();
    await drawn();
    keeps(summary, name);
    // What it hands the focus on to gets it when it has been drawn.
    await drawn();
  }
};
const title = document.querySelector('h1').textContent;
const here = () => document.querySelector('h1').textContent === title;
const controls = () => document.querySelectorAll('main.page input, main.page textarea, main.page select');
// An answer can lead away, to the emergency card; whoever comes back goes on behind it.
window.walked ??= new Map();
const done = window.walked.get(title) ?? { round: 0, at: 0 };
window.walked.set(title, done);
await fold();
for (; done.round < rounds && here(); done.round += 1, done.at = 0) {
  while (here() && done.at < controls().length) {
    const [round, control] = [done.round, controls()[done.at]];
    const name = nameOf(control);
    done.at += 1;
    if (control.matches('[type=radio], [type=checkbox]')) {
      focus(control);
      control.click();
      await drawn();
      keeps(control, name);
      control.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
    } else if (control.matches('select')) {
      focus(control);
      // The longest, which stands below the list as a whole, and back.
      const lengths = Array.from(control.options, (option) => option.text.length);
      for (const at of [lengths.indexOf(Math.max(...lengths)), round % lengths.length]) {
        control.selectedIndex = at;
        control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
        await drawn();
        keeps(control, name);
      }
    } else {
      // The second is longer than any field takes in full.
      await type(control, ['2026-12-04', 'no day at all, '.repeat(25), '7'][round]);
    }
    await drawn();
  }
  // What is asked only about a no, or only about a yes, has now come up.
  if (here()) await fold();
}
return done.round >= rounds;
