import { createApp, h } from 'vue';
import { OdkWebForm, webFormsPlugin } from '@getodk/web-forms';

const options = {
  formXml: window.benchForm.asXForm(),
  missingResourceBehavior: 'BLANK',
  fetchFormAttachment: async () => { throw new Error('the form has no attachments'); },
  onSubmit: () => {},
};
createApp({ render: () => h(OdkWebForm, options) }).use(webFormsPlugin).mount('#host');
window.benchReady = Promise.resolve();
window.benchTotal = () => Array.from(document.querySelectorAll('input')).at(-1)?.value;
