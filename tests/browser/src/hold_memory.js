// Keeps hold of the memory of each module that the page starts, so that it can be looked at later, also when the module
// has ended. Stands in front of the page's own scripts.
(() => {
  const memories = [];
  Object.defineProperty(window, '__memories', { value: memories });
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    memories.push((made.instance ?? made).exports.memory);
    return made;
  };
})();
