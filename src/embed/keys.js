  // Hears the keys that lead out, in this document. Folded by the build into the loader and into the single document:
  // each hears only what is pressed in its own.
  //
  // Shift pressed and let go three times leaves; one that changed another key or a click is no press. So does one key
  // that the worker has chosen, on its own. `told` hears how many presses are missing; 3 when they came too slowly, 0
  // when it is over. Nothing is read but which key it was.
  function hearKeysThatLeave(signal, leave, told, chosenKey) {
    const PRESSES_TO_LEAVE = 3;
    const PRESS_WINDOW_MS = 5000;
    // How long it is said that the presses came too slowly.
    const SAID_MS = 5000;

    let bare = false;
    let presses = 0;
    let pressed = 0;
    let expiry = 0;

    const forget = () => {
      clearTimeout(expiry);
      if (presses > 0) {
        told(0);
      }
      bare = false;
      presses = 0;
    };
    const expire = () => {
      presses = 0;
      told(PRESSES_TO_LEAVE);
      expiry = setTimeout(() => told(0), SAID_MS);
    };
    const down = (event) => {
      const alone = !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
      if (alone && chosenKey() !== '' && event.key === chosenKey()) {
        event.preventDefault();
        leave();
      } else if (event.key !== 'Shift') {
        forget();
      } else if (!event.repeat) {
        bare = true;
      }
    };
    const up = (event) => {
      if (event.key !== 'Shift' || !bare) {
        return;
      }
      bare = false;
      // When it was pressed, not when a busy page came to hear of it.
      presses = event.timeStamp - pressed > PRESS_WINDOW_MS ? 1 : presses + 1;
      pressed = event.timeStamp;
      clearTimeout(expiry);
      if (presses >= PRESSES_TO_LEAVE) {
        presses = 0;
        leave();
        return;
      }
      told(PRESSES_TO_LEAVE - presses);
      expiry = setTimeout(expire, PRESS_WINDOW_MS);
    };
    const options = { capture: true, signal };
    document.addEventListener('keydown', down, options);
    document.addEventListener('keyup', up, options);
    document.addEventListener('pointerdown', forget, options);
    signal.addEventListener('abort', () => clearTimeout(expiry));
  }

  // The browser's own way to save a page would write all that stands in it to the disk, in the clear.
  function isSaveKey(event) {
    const latin = /^[a-z]$/i.test(event.key);
    return (event.ctrlKey || event.metaKey) && !event.altKey && (latin ? event.key.toLowerCase() === 's' : event.code === 'KeyS');
  }

  function refuseToSaveThePage(signal) {
    const down = (event) => isSaveKey(event) && event.preventDefault();
    document.addEventListener('keydown', down, { capture: true, signal });
  }
