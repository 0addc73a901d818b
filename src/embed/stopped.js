// What is shown while no module runs: plain elements, with the sentences that the last one handed over while it ran.
const waymarkStopped = (() => {
  'use strict';

  const FILE = 'assessment.age';
  // By then the browser has taken its own reference.
  const REVOKE_MS = 1000;

  function plainPage() {
    const page = document.createElement('main');
    page.className = 'notice';
    const add = (tag, says) => {
      const element = document.createElement(tag);
      element.textContent = says;
      page.append(element);
      return element;
    };
    const button = (says, look, press) => {
      const element = add('button', says);
      element.type = 'button';
      element.className = `button ${look}`;
      element.addEventListener('click', press);
      return element;
    };
    return { page, add, button };
  }

  function download(bytes) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
    link.download = FILE;
    link.click();
    bytes.fill(0);
    setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_MS);
  }

  // It starts again when what it needs for that has arrived.
  function waits(root, words, leave) {
    const [, , , , , , , , leaveNow, waiting] = words;
    const { page, add, button } = plainPage();
    add('p', waiting).setAttribute('role', 'status');
    button(leaveNow, 'button-leave', leave);
    root.replaceChildren(page);
  }

  // It stops again and again. What was kept can be saved sealed: the vault is another module.
  function forGood(root, words, content, vault, leave) {
    const [title, text, nothing, byWords, save, busy, saved, failed, leaveNow] = words;
    const { page, add, button } = plainPage();

    function offer(passphrase) {
      add('p', byWords);
      add('p', passphrase).className = 'notice-words';
      const go = button(save, 'button-go', () => {
        go.disabled = true;
        said.textContent = busy;
        vault('sealWithPassphrase', [content, passphrase], (fault, [file]) => {
          go.disabled = false;
          said.textContent = fault ? failed : saved;
          if (!fault) {
            download(file);
          }
        });
      });
      const said = add('p', '');
      said.setAttribute('role', 'status');
      button(leaveNow, 'button-leave', leave);
    }

    const heading = add('h1', title);
    heading.tabIndex = -1;
    add('p', content ? text : nothing);
    root.replaceChildren(page);
    heading.focus();
    if (!content) {
      button(leaveNow, 'button-leave', leave);
      return;
    }
    vault('newWords', [], (fault, [passphrase]) => {
      if (fault) {
        add('p', failed);
        button(leaveNow, 'button-leave', leave);
      } else {
        offer(passphrase);
      }
    });
  }

  return { waits, forGood };
})();
