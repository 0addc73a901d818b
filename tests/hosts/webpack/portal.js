import { WaymarkAssessment } from 'waymark-assessment';

// webpack makes pages smaller that it packs, and this one must stay as it is: so it is copied, and named here.
const element = new WaymarkAssessment();
element.setAttribute('src', 'waymark.html');
const mode = new URLSearchParams(window.location.search).get('mode');
if (mode) {
  element.setAttribute('mode', mode);
}
document.querySelector('main').append(element);
