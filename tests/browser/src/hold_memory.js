// Keeps hold of the memory of each module that the page starts, so that it can be looked at later, also when the module
// has ended. Stands in front of the page's own scripts.
(() => {
  const memories = [];
  Object.defineProperty(window, '__memories', { value: memories });
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    // The rest of the program works on the memory of the first half and has none of its own.
    const { memory } = (made.instance ?? made).exports;
    if (memory) {
      memories.push(memory);
    }
    return made;
  };
})();
