// What moves although less motion was asked for.
const still = (style) => [style.transitionDuration, style.animationDuration].every((time) => parseFloat(time) === 0)
  && style.scrollBehavior !== 'smooth';
return [...document.querySelectorAll('*')].flatMap((element) => [undefined, '::before', '::after']
  .filter((part) => !still(getComputedStyle(element, part))).map((part) => `${element.className}${part || ''}`));
