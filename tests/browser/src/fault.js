// Makes the module stop: the next call of a browser's interface that the module makes while it draws, or while it hears an
// event, fails as a broken browser would. Stands in front of the page's own scripts; `__fault.arm(where, after)` arms it
// once, `__fault.fired` counts.
(() => {
  const fault = { where: '', after: 0, fired: 0, place: '' };
  Object.defineProperty(window, '__fault', {
    value: {
      arm: (where, after) => Object.assign(fault, { where, after }),
      disarm: () => Object.assign(fault, { where: '' }),
      get fired() {
        return fault.fired;
      },
      // What failed last, for who looks for the reason.
      get place() {
        return fault.place;
      },
      get armed() {
        return fault.where !== '';
      },
    },
  });
  function spoil(where, owner, name) {
    const real = owner[name];
    owner[name] = function spoilt(...given) {
      // The attributes of the root are marks for this page's scripts: setting them is no drawing.
      if (fault.where === where && this.id !== 'app') {
        if (fault.after <= 0) {
          fault.where = '';
          fault.fired += 1;
          fault.place = `${name} of ${this.outerHTML?.slice(0, 80) ?? this}: ${new Error().stack}`;
          throw new DOMException('made to fail', 'InvalidStateError');
        }
        fault.after -= 1;
      }
      return real.apply(this, given);
    };
  }
  // Not `removeChild`: yew takes no notice when it fails, so nothing stops.
  for (const name of ['insertBefore', 'appendChild', 'cloneNode']) {
    spoil('drawing', Node.prototype, name);
  }
  for (const name of ['setAttribute', 'removeAttribute']) {
    spoil('drawing', Element.prototype, name);
  }
  for (const name of ['createElement', 'createElementNS', 'createTextNode']) {
    spoil('drawing', Document.prototype, name);
  }
  spoil('hearing', Event.prototype, 'composedPath');
})();
