// Starts the form in the page it stands in.
(() => {
  'use strict';

  const tree = {{tree}};

{{reader}}
{{glue}}

  async function start() {
    const module = await WebAssembly.compile(moduleBytes('module'));
    tree.getElementById('module').remove();
    const glue = waymarkModule();
    await glue({ module_or_path: module });
    const questions = Number(new URLSearchParams(window.location.search).get('n'));
    glue.open(document.getElementById('app'), questions, tree.getElementById('wording').textContent);
  }

  // What the measuring asks of every page: when it can be used, its total, and how many radio buttons a question has.
  // Beside its four options each question of Waymark has the three answers that are always there.
  window.benchReady = start();
  window.benchTotal = () => document.getElementById('total').textContent;
  window.benchRadios = 7;
})();
