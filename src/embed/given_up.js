// What is shown when the module has stopped again and again: what was kept can be saved, sealed. The vault is another
// module, and this stands beside it.
//
// The page is guarded here as it was before: covered after a while, wiped and left after a longer one, and uncovered again
// with the PIN, if one was set.
function waymarkGivenUp() {
  'use strict';

  const FILE = 'assessment.age';
  // Wrong PINs until everything is wiped, and for how many seconds the next try waits after each.
  const WAITS = [0, 0, 0, 5, 10, 20, 40, 60];
  const HARDENED = {
    autocomplete: 'off', autocorrect: 'off', autocapitalize: 'off', spellcheck: 'false', writingsuggestions: 'false',
    translate: 'no', 'data-lpignore': 'true',
  };

  const { plainPage, guardOf, watch } = waymarkStopped;

  // Shows the page, or the cover in its place.
  function guarded(root, position, words, page, leave) {
    const { cover, wipe, pin, ...before } = guardOf(position);
    let { covered, wrong } = before;

    function lift() {
      covered = false;
      root.replaceChildren(page);
      page.querySelector('h1').focus();
    }

    function veil() {
      const { page: veiled, add, title, button } = plainPage();
      const heading = title(words.coverTitle);
      covered = true;
      if (pin) {
        const label = add('label', words.pin);
        const field = document.createElement('input');
        field.type = 'text';
        field.className = 'masked';
        Object.entries(HARDENED).forEach(([name, value]) => field.setAttribute(name, value));
        label.append(field);
        const said = add('p', '');
        said.setAttribute('role', 'alert');
        const go = button(words.uncover, 'button-go', () => {
          const typed = field.value;
          field.value = '';
          if (typed === pin) {
            wrong = 0;
            lift();
            return;
          }
          wrong += 1;
          if (wrong >= WAITS.length) {
            leave();
            return;
          }
          said.textContent = words.wrongPin;
          go.disabled = true;
          setTimeout(() => {
            go.disabled = false;
          }, WAITS[wrong] * 1000);
        });
        field.addEventListener('keydown', ({ key }) => key === 'Enter' && go.click());
      } else {
        button(words.uncover, 'button-go', lift);
      }
      button(words.leave, 'button-leave', leave);
      root.replaceChildren(veiled);
      heading.focus();
    }

    watch(root, (idle) => {
      if (idle >= wipe) {
        leave();
      } else if (!covered && idle >= cover) {
        veil();
      }
      return !covered;
    });
    if (covered) {
      veil();
    } else {
      lift();
    }
  }

  return function giveUp(root, words, position, content, { vault, files, leave }) {
    const { page, add, title, button } = plainPage();

    function offer(passphrase) {
      add('p', words.sixWords);
      add('p', passphrase).className = 'notice-words';
      const ended = (came) => {
        go.disabled = false;
        said.textContent = { given: words.saved, written: words.written }[came] ?? words.failed;
      };
      const go = button(words.save, 'button-go', () => {
        go.disabled = true;
        said.textContent = words.busy;
        files('choose', FILE);
        vault('sealWithPassphrase', [content, passphrase], (fault, [file]) => {
          if (fault) {
            ended(fault);
          } else {
            files('save', FILE, 'application/octet-stream', file, ended);
          }
        });
      });
      const said = add('p', '');
      said.setAttribute('role', 'status');
      button(words.leave, 'button-leave', leave);
    }

    title(words.title);
    add('p', content ? words.text : words.nothing);
    guarded(root, position, words, page, leave);
    if (!content) {
      button(words.leave, 'button-leave', leave);
      return;
    }
    vault('newWords', [], (fault, [passphrase]) => {
      if (fault) {
        add('p', words.failed);
        button(words.leave, 'button-leave', leave);
      } else {
        offer(passphrase);
      }
    });
  };
}
