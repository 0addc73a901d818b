// What is pressed and smaller than 24 by 24 pixels. A line of text may hold a smaller one; none does here.
const pressed = [...document.querySelectorAll('button, select, summary, textarea, input')]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip'));
const whole = (element) => (element.matches('[type=radio], [type=checkbox]') && element.closest('label')) || element;
return pressed.map(whole).map((element) => [element, element.getBoundingClientRect()])
  .filter(([, box]) => box.width < 24 || box.height < 24)
  .map(([element, box]) => `${element.innerText || element.tagName}: ${box.width} by ${box.height}`);
