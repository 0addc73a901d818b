// Keeps what the page's policy refused and which of the element's events were heard. The page itself knows nothing of it.
(() => {
  // The browser's own window for choosing a place: nobody could answer it here. `tests/handed.rs` puts another in its place.
  delete window.showSaveFilePicker;
  const witness = { violations: [], events: [] };
  Object.defineProperty(window, '__waymarkWitness', { value: witness });
  document.addEventListener('securitypolicyviolation', (event) => {
    witness.violations.push(`${event.effectiveDirective} refused ${event.blockedURI} in ${event.documentURI}`);
  });
  for (const name of ['waymark-ready', 'waymark-offline-ready', 'waymark-kept', 'waymark-wiped', 'waymark-leave', 'waymark-exit', 'waymark-error']) {
    window.addEventListener(name, (event) => {
      witness.events.push(event.detail === undefined || event.detail === null ? name : `${name} with a detail`);
    });
  }
})();
