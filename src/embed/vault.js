// Seals and opens files: starts the sealing module for one request and throws it away, with everything in its memory.
//
// It runs in a worker. Making a key from a passphrase takes about a second and up to 256 MiB on purpose: in a worker the
// page goes on meanwhile, leaving can stop it at any moment, and ending the worker gives its whole memory back, passphrase
// and all. A document of opaque origin may start one from a blob: the policy names `blob:` for workers alone, and the one
// Trusted Types policy lets exactly this script through. Measured in Chromium on two busy cores: sealed after 1.9 s, and
// the page never stood still for longer than 46 ms. Where no worker can be started, the same module runs in the page,
// after a notice has been painted, and its memory is overwritten before it is dropped. A host's page is not asked for a
// worker: a policy that allows none would report the attempt.
//
// INVARIANT: nothing is kept between two requests, and nothing goes anywhere but back to the caller.
function waymarkVault(mayWork) {
  'use strict';

  // Longer than the costliest file that is accepted takes on a slow computer.
  const LONGEST_MS = 120_000;
  // What to hand back when the module itself gives no reason, such as when memory ran out.
  const STOPPED = 'stopped';
  // These take a passphrase and, as their last word, whether to be content with less memory.
  const SPARING = ['sealWithPassphrase', 'makeKeys'];

  let address = '';
  const policy = mayWork && window.trustedTypes?.createPolicy('waymark-vault', {
    createScriptURL(wanted) {
      if (wanted !== address) {
        throw new TypeError('only the vault runs in a worker');
      }
      return wanted;
    },
  });
  let stop = () => {};

  // Runs in the worker, so it can use nothing from around it.
  async function answer(start, bytes, verb, words) {
    let memory = null;
    try {
      const vault = start();
      memory = (await vault({ module_or_path: bytes })).memory;
      const result = vault[verb](...words);
      return verb === 'makeKeys' ? { value: [result.public, result.file] } : { value: [result] };
    } catch (error) {
      return { fault: typeof error === 'string' ? error : 'stopped' };
    } finally {
      if (memory) {
        new Uint8Array(memory.buffer).fill(0);
      }
    }
  }

  function listen(start, reply) {
    self.onmessage = async ({ data: [bytes, verb, words] }) => self.postMessage(await reply(start, bytes, verb, words));
  }

  function inWorker(bytes, verb, words) {
    return new Promise((resolve, reject) => {
      const text = `(${listen})(${waymarkVaultModule}, ${answer});`;
      address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      const worker = new Worker(policy ? policy.createScriptURL(address) : address);
      const end = () => {
        clearTimeout(patience);
        worker.terminate();
        URL.revokeObjectURL(address);
      };
      const patience = setTimeout(() => {
        end();
        resolve({ fault: STOPPED });
      }, LONGEST_MS);
      stop = () => {
        end();
        resolve({ fault: STOPPED });
      };
      worker.onmessage = ({ data }) => {
        end();
        resolve(data);
      };
      // It was not allowed to start: a fault of the module itself comes as an answer.
      worker.onerror = (event) => {
        event.preventDefault();
        end();
        reject(event);
      };
      worker.postMessage([bytes, verb, words]);
    });
  }

  async function here(bytes, verb, words) {
    // Time to paint what is said about it.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return answer(waymarkVaultModule, bytes, verb, words);
  }

  async function attempt(bytes, verb, words) {
    if (!mayWork) {
      return here(bytes, verb, words);
    }
    try {
      return await inWorker(bytes, verb, words);
    } catch {
      return here(bytes, verb, words);
    }
  }

  let current = 0;

  // Asks the module for one thing. `then` gets a fault or the values; never, when it was stopped before.
  return async (bytes, verb, words, then) => {
    current += 1;
    const mine = current;
    stop();
    stop = () => {};
    if (verb === 'stop') {
      return;
    }
    const sparing = SPARING.includes(verb);
    let found = { fault: 'absent' };
    // A module that is not what was built is as good as none.
    const module = await bytes().catch(() => null);
    if (module && mine === current) {
      found = await attempt(module, verb, sparing ? [...words, false] : words);
      if (sparing && found.fault === STOPPED && mine === current) {
        found = await attempt(module, verb, [...words, true]);
      }
    }
    // The worker had its own copies. What is text cannot be overwritten; it goes when nobody can reach it any more.
    words.forEach((word) => word instanceof Uint8Array && word.fill(0));
    if (mine === current) {
      stop = () => {};
      then(found.fault ?? null, found.value ?? []);
    }
  };
}
