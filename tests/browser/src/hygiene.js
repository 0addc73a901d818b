// Whether every control on the page keeps the browser from remembering, correcting or sending what is in it.
// Shadow roots and frames of the same origin are looked into. Answers a sentence for each fault, and how many were seen.
const faults = [];
let seen = 0;

const WANTED = {
  autocomplete: 'off',
  spellcheck: 'false',
  autocorrect: 'off',
  autocapitalize: 'off',
  writingsuggestions: 'false',
  translate: 'no',
};
// Ids that say where something is drawn, never what.
const PLACES = ['app', 'notice', 'module', 'first-ends', 'languages-end', 'rest', 'vault-begins', 'vault-ends', 'vault'];

const isTyped = (control) => control.matches('textarea, [contenteditable]') || (control.matches('input') && !['radio', 'checkbox', 'button', 'file', 'hidden'].includes(control.type));

function control(one) {
  const say = (what) => faults.push(`${what}: ${one.outerHTML.slice(0, 160)}`);
  seen += 1;
  const wanted = isTyped(one) ? Object.keys(WANTED) : one.matches('select') ? ['autocomplete', 'translate'] : ['autocomplete'];
  for (const name of wanted) {
    if (one.getAttribute(name) !== WANTED[name]) say(`no ${name}`);
  }
  for (const name of ['name', 'id', 'form', 'list', 'placeholder', 'title']) {
    if (one.hasAttribute(name)) say(`a ${name}`);
  }
  if (one.type === 'password') say('a password');
  if (one.closest('form')) say('in a form');
  if (one.isContentEditable) say('editable by itself');
  if (['radio', 'checkbox'].includes(one.type) && one.value !== 'on') say('a value');
  if (isTyped(one) && one.hasAttribute('value') && one.getAttribute('value') !== '') say('what was typed is an attribute');
  if (one.matches('textarea') && one.textContent !== '') say('what was typed is a text of the page');
}

function look(root) {
  root.querySelectorAll('input, textarea, select, [contenteditable]').forEach(control);
  for (const option of root.querySelectorAll('option')) {
    if (option.hasAttribute('value')) faults.push(`an option with a value: ${option.outerHTML}`);
  }
  for (const odd of root.querySelectorAll('form, [style], a[href], datalist')) {
    faults.push(`a form, style, link or list: ${odd.outerHTML.slice(0, 160)}`);
  }
  for (const named of root.querySelectorAll('[id]')) {
    if (!PLACES.includes(named.id) && !/^notice-/.test(named.id)) faults.push(`an id: ${named.id}`);
  }
  for (const one of root.querySelectorAll('*')) {
    if (one.shadowRoot) look(one.shadowRoot);
  }
}

if (document.documentElement.translate !== false) {
  faults.push('the page may be translated by the browser');
}
look(document);
return { faults, seen };
