// Stands for the document in a script that is about a part of a host's page: what is looked for is looked for in there.
(element, real) => {
  const tree = element?.shadowRoot;
  if (!tree) {
    return real;
  }
  const ground = tree.querySelector('.ground') ?? tree.firstElementChild;
  const inside = { body: ground, documentElement: ground, activeElement: tree.activeElement };
  const asked = ['querySelector', 'querySelectorAll', 'getElementById', 'elementFromPoint'];
  return new Proxy(real, {
    get(_, name) {
      if (name in inside) {
        return inside[name];
      }
      const owner = asked.includes(name) ? tree : real;
      return typeof owner[name] === 'function' ? owner[name].bind(owner) : owner[name];
    },
  });
}
