(() => {
  window.benchReady = LForms.Util.addFormToPage(benchForm.asQuestionnaire(), 'host', { fhirVersion: 'R4' });
  window.benchTotal = () => {
    const response = LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4');
    return response.item?.find((item) => item.linkId === 'total')?.answer?.[0].valueDecimal;
  };
})();
