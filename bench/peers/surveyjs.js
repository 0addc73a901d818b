(() => {
  const model = new Survey.Model(benchForm.asSurvey());
  window.benchReady = Promise.resolve();
  window.benchTotal = () => model.getValue('total');
  model.render(document.getElementById('host'));
})();
