// Hands files over: to a place that the worker chooses, where a browser lets a page write, and otherwise to the browser's
// own downloads.
//
// Only a page that stands alone may ask for a place: opened from a file, or a host's own. From a frame every file goes to
// the downloads, and no browser tells a page whether it arrived there; the app then asks the worker.
//
// INVARIANT: what is remembered is where the sealed case was written last, in memory alone, until it is wiped or another
// case takes its place.
function waymarkFiles() {
  'use strict';

  // What is saved again and again goes where it went before.
  const CASE = 'assessment.age';
  // By then the browser has taken its own reference.
  const REVOKE_MS = 1000;
  // How the app calls what can go wrong on the way to a chosen place.
  const REFUSED = ['NotAllowedError', 'NoModificationAllowedError', 'SecurityError'];

  let ofCase = null;
  let asked = null;
  // Counts what was forgotten: what was asked for before must not be written afterwards.
  let epoch = 0;

  // Asks for a place while the press that wants it still counts as one; sealing may take longer than that. Resolves with
  // nothing where no place can be chosen, and with `closed` when the worker has chosen none.
  async function ask(name) {
    if (window !== window.top || typeof window.showSaveFilePicker !== 'function') {
      return null;
    }
    try {
      return await window.showSaveFilePicker({ suggestedName: name });
    } catch (error) {
      return error?.name === 'AbortError' ? 'closed' : null;
    }
  }

  function choose(name) {
    asked = name === CASE && ofCase ? { name, place: ofCase } : { name, place: ask(name) };
  }

  // Writes beside the file first, and puts it in its place only when all of it is there.
  async function write(place, bytes) {
    const stream = await place.createWritable();
    try {
      await stream.write(bytes);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => {});
      throw error;
    }
    const { size } = await place.getFile();
    if (size !== bytes.length) {
      throw new RangeError('a part is missing');
    }
  }

  function download(name, kind, bytes) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes], { type: kind }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_MS);
  }

  async function hand(name, kind, bytes) {
    const mine = epoch;
    const wanted = asked?.name === name ? asked.place : ask(name);
    asked = null;
    const place = await wanted;
    if (mine !== epoch || place === 'closed') {
      return 'closed';
    }
    if (!place) {
      download(name, kind, bytes);
      return 'given';
    }
    ofCase = name === CASE ? null : ofCase;
    await write(place, bytes);
    if (name === CASE && mine === epoch) {
      ofCase = place;
    }
    return 'written';
  }

  // `then` gets one word: `written`, `given` to the browser, `closed`, or what went wrong: `full`, `refused`, `failed`. It
  // gets none when everything was wiped meanwhile.
  async function save(name, kind, bytes, then) {
    const mine = epoch;
    let came = 'failed';
    try {
      came = await hand(name, kind, bytes);
    } catch (error) {
      came = error?.name === 'QuotaExceededError' ? 'full' : REFUSED.includes(error?.name) ? 'refused' : 'failed';
    }
    // The browser has its own by now.
    bytes.fill(0);
    if (mine === epoch) {
      then(came);
    }
  }

  function forget() {
    epoch += 1;
    ofCase = null;
    asked = null;
  }

  return { choose, save, forget };
}
