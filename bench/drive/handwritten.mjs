// The form as a person would write it by hand: markup alone, and thirty lines of script beside it.
const OPTIONS = [0, 1, 2, 3];

function question(at) {
  const option = (value) => `<label><input type="radio" name="q${at}" value="${value}"> Option ${value}</label>`;
  const hidden = at % 10 === 9 ? ' hidden' : '';
  return `<fieldset id="f${at}"${hidden}><legend>Question number ${at}: how likely is this indicator?</legend>`
    + `${OPTIONS.map(option).join('')}</fieldset>\n`;
}

export function handwritten(count) {
  let sections = '';
  for (let first = 0; first < count; first += 10) {
    const questions = Array.from({ length: Math.min(10, count - first) }, (_, at) => question(first + at));
    sections += `<section><h2>Section ${first / 10 + 1}</h2>\n${questions.join('')}</section>\n`;
  }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bench</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="handwritten.css">
<script src="handwritten.js" defer></script>
</head>
<body>
<main><h1>Bench</h1>
<form id="form" autocomplete="off">
${sections}</form>
<p>Total score: <output id="total" form="form">0</output></p></main>
</body>
</html>
`;
}
