// A server of Enketo would have made the page of the form; here its transformer runs in the browser.
import { Form } from 'enketo-core/src/js/form.js';
import { transform } from 'enketo-transformer/web';

async function open() {
  const { form: html, model } = await transform({ xform: window.benchForm.asXForm() });
  document.getElementById('host').innerHTML = html;
  const form = new Form(document.querySelector('form.or'), { modelStr: model }, {});
  form.init();
  window.benchTotal = () => /<total>([^<]*)</.exec(form.getDataStr())?.[1];
}

window.benchReady = open();
