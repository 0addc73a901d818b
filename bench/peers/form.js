// The form in the notations of the peers: radio questions with the scored options 0 to 3 in sections of ten, of which
// each tenth is asked only while the one before it is 3; one running total. `bench/page/src/form.rs` is the same form.
window.benchForm = (() => {
  'use strict';

  const SECTION = 10;
  const OPTIONS = [0, 1, 2, 3];
  const count = Number(new URLSearchParams(window.location.search).get('n'));

  const text = (at) => `Question number ${at}: how likely is this indicator?`;
  const isConditional = (at) => at % SECTION === SECTION - 1;
  const questions = Array.from({ length: count }, (_, at) => at);
  const sections = questions.filter((at) => at % SECTION === 0).map((first) => ({
    number: first / SECTION,
    title: `Section ${first / SECTION + 1}`,
    questions: questions.slice(first, first + SECTION),
  }));

  function asSurvey() {
    const question = (at) => ({
      type: 'radiogroup',
      name: `q${at}`,
      title: text(at),
      isRequired: true,
      choices: OPTIONS.map((value) => ({ value, text: `Option ${value}` })),
      ...(isConditional(at) && { visibleIf: `{q${at - 1}} = 3` }),
    });
    const panel = ({ number, title, questions }) =>
      ({ type: 'panel', name: `p${number}`, title, elements: questions.map(question) });
    const sum = `sum(${questions.map((at) => `{q${at}}`).join(',')})`;
    const total = { type: 'expression', name: 'total', title: 'Total score', expression: sum };
    return { elements: [...sections.map(panel), total] };
  }

  // FHIR, release 4.
  function asQuestionnaire() {
    const HL7 = 'http://hl7.org/fhir/';
    const radioButtons = {
      url: `${HL7}StructureDefinition/questionnaire-itemControl`,
      valueCodeableConcept: { coding: [{ system: `${HL7}questionnaire-item-control`, code: 'radio-button' }] },
    };
    const option = (value) => ({
      valueCoding: {
        code: String(value),
        display: `Option ${value}`,
        extension: [{ url: `${HL7}StructureDefinition/ordinalValue`, valueDecimal: value }],
      },
    });
    const question = (at) => ({
      linkId: `q${at}`,
      type: 'choice',
      text: text(at),
      required: true,
      extension: [radioButtons],
      answerOption: OPTIONS.map(option),
      ...(isConditional(at) && {
        enableWhen: [{ question: `q${at - 1}`, operator: '=', answerCoding: { code: '3' } }],
      }),
    });
    const group = ({ number, title, questions }) =>
      ({ linkId: `g${number}`, type: 'group', text: title, item: questions.map(question) });
    const expression = '%resource.item.item.answer.value.code.select(toInteger()).sum()';
    const total = {
      linkId: 'total',
      type: 'decimal',
      text: 'Total score',
      readOnly: true,
      extension: [{
        url: `${HL7}uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression`,
        valueExpression: { language: 'text/fhirpath', expression },
      }],
    };
    return {
      resourceType: 'Questionnaire',
      status: 'active',
      url: 'http://example.org/bench',
      title: 'Bench',
      item: [...sections.map(group), total],
    };
  }

  function asXForm() {
    const path = (at) => `/data/g${Math.floor(at / SECTION)}/q${at}`;
    const data = sections.map(({ number, questions }) =>
      `<g${number}>${questions.map((at) => `<q${at}/>`).join('')}</g${number}>`);
    const relevant = (at) => isConditional(at) ? ` relevant="${path(at - 1)} = '3'"` : '';
    const binds = questions.map((at) =>
      `<bind nodeset="${path(at)}" type="string" required="true()"${relevant(at)}/>`);
    const items = OPTIONS.map((value) => `<item><label>Option ${value}</label><value>${value}</value></item>`).join('');
    const select = (at) => `<select1 ref="${path(at)}"><label>${text(at)}</label>${items}</select1>`;
    const groups = sections.map(({ number, title, questions }) =>
      `<group ref="/data/g${number}"><label>${title}</label>${questions.map(select).join('')}</group>`);
    const sum = questions.map((at) => `coalesce(${path(at)},0)`).join(' + ');
    return `<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms">
<h:head><h:title>Bench</h:title><model>
<instance><data id="bench" version="1">${data.join('')}<total/><orx:meta><orx:instanceID/></orx:meta></data></instance>
${binds.join('')}
<bind nodeset="/data/total" type="string" calculate="${sum}"/>
<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" calculate="concat('uuid:', uuid())"/>
</model></h:head>
<h:body>${groups.join('')}<input ref="/data/total"><label>Total score</label></input></h:body>
</h:html>`;
  }

  return { asSurvey, asQuestionnaire, asXForm };
})();
