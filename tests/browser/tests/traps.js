// Notes every call of everything that could keep something on this computer. `set` says how many traps stand.
(() => {
  const traps = { set: 0, calls: [] };
  Object.defineProperty(window, '__waymarkTraps', { value: traps });

  function method(owner, name, called) {
    const real = owner?.[name];
    if (typeof real !== 'function') {
      return;
    }
    traps.set += 1;
    owner[name] = function trapped(...words) {
      traps.calls.push(called);
      return real.apply(this, words);
    };
  }

  function property(owner, name, called) {
    const real = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!real?.configurable || !(real.get || real.set)) {
      return;
    }
    traps.set += 1;
    Object.defineProperty(owner, name, {
      configurable: true,
      enumerable: real.enumerable,
      get() {
        traps.calls.push(called);
        return real.get?.call(this);
      },
      set(value) {
        traps.calls.push(called);
        real.set?.call(this, value);
      },
    });
  }

  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'name']) {
    property(window, name, name);
  }
  property(Document.prototype, 'cookie', 'document.cookie');
  property(Document.prototype, 'title', 'document.title');
  for (const name of ['storage', 'serviceWorker', 'credentials', 'clipboard', 'storageBuckets']) {
    property(Navigator.prototype, name, `navigator.${name}`);
  }
  for (const name of ['pushState', 'replaceState']) {
    method(History.prototype, name, `history.${name}`);
  }
  for (const name of ['setItem', 'getItem', 'removeItem']) {
    method(window.Storage?.prototype, name, `Storage.${name}`);
  }
  method(window.IDBFactory?.prototype, 'open', 'IDBFactory.open');
  for (const name of ['open', 'match', 'has', 'delete', 'keys']) {
    method(window.CacheStorage?.prototype, name, `CacheStorage.${name}`);
  }
  for (const name of ['put', 'add', 'addAll']) {
    method(window.Cache?.prototype, name, `Cache.${name}`);
  }
  method(window.StorageManager?.prototype, 'getDirectory', 'StorageManager.getDirectory');
  method(window.ServiceWorkerContainer?.prototype, 'register', 'serviceWorker.register');
  for (const name of ['showSaveFilePicker', 'showOpenFilePicker', 'showDirectoryPicker', 'requestFileSystem']) {
    method(window, name, name);
  }
  for (const name of ['writeText', 'write']) {
    method(window.Clipboard?.prototype, name, `clipboard.${name}`);
  }
  method(Document.prototype, 'execCommand', 'document.execCommand');
  method(window.Notification, 'requestPermission', 'Notification.requestPermission');
})();
