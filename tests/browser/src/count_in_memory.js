// Counts a mark in all memories that were held, as UTF-8 and as UTF-16. The mark comes as numbers that do not spell it.
const mark = arguments[0].map((code) => code - 1);
const wide = mark.flatMap((code) => [code, 0]);
const places = new Set();
let copies = 0;

function look(bytes, form, step) {
  for (let at = bytes.indexOf(form[0]); at >= 0; at = bytes.indexOf(form[0], at + 1)) {
    if (form.every((byte, offset) => bytes[at + offset] === byte)) {
      copies += 1;
      const number = [0, 1, 2, 3].map((digit) => bytes[at + form.length + digit * step]);
      if (number.every((digit) => digit >= 48 && digit < 58)) {
        places.add(String.fromCharCode(...number));
      }
    }
  }
}

for (const memory of window.__memories) {
  const bytes = new Uint8Array(memory.buffer);
  look(bytes, mark, 1);
  look(bytes, wide, 2);
}
return { modules: window.__memories.length, copies, places: places.size };
