// Makes the module stop: the next call of a browser's interface that the module makes while it draws, or while it hears an
// event, fails as a broken browser would. Stands in front of the page's own scripts; `__fault.arm(where, after)` arms it
// once, `__fault.fired` counts.
(() => {
  const fault = { where: '', after: 0, fired: 0 };
  Object.defineProperty(window, '__fault', {
    value: {
      arm: (where, after) => Object.assign(fault, { where, after }),
      disarm: () => Object.assign(fault, { where: '' }),
      get fired() {
        return fault.fired;
      },
      get armed() {
        return fault.where !== '';
      },
    },
  });
  function spoil(where, owner, name) {
    const real = owner[name];
    owner[name] = function spoilt(...given) {
      if (fault.where === where) {
        if (fault.after <= 0) {
          fault.where = '';
          fault.fired += 1;
          throw new DOMException('made to fail', 'InvalidStateError');
        }
        fault.after -= 1;
      }
      return real.apply(this, given);
    };
  }
  for (const name of ['insertBefore', 'appendChild', 'removeChild', 'cloneNode']) {
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
