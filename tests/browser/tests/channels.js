// Every way in which a page can let something out. Each takes an address that nobody should ever see asked for, and the
// name of a computer that nobody should ever see looked up.
(() => {
  const put = (markup, into = document.body) => {
    const holder = document.createElement('div');
    holder.append(...markup);
    into.append(holder);
  };
  const make = (tag, attributes) => Object.assign(document.createElement(tag), attributes);
  const link = (rel, href, more = {}) => document.head.append(make('link', { rel, href, ...more }));
  const worker = (text) => new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));

  window.__channels = {
    fetch: (to) => fetch(to, { mode: 'no-cors' }),
    'fetch keepalive': (to) => fetch(to, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' }),
    xhr: (to) => { const request = new XMLHttpRequest(); request.open('GET', to); request.send(); },
    beacon: (to) => navigator.sendBeacon(to, 'x'),
    websocket: (to) => new WebSocket(to.replace('http', 'ws')),
    eventsource: (to) => new EventSource(to),
    webtransport: (to) => new WebTransport(to.replace('http', 'https')),
    image: (to) => { new Image().src = to; },
    srcset: (to) => put([make('img', { srcset: `${to} 2x` })]),
    picture: (to) => { const picture = make('picture'); picture.append(make('source', { srcset: to }), make('img')); put([picture]); },
    'svg image': (to) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      image.setAttribute('href', to);
      svg.append(image);
      put([svg]);
    },
    'css background': (to) => { document.body.style.backgroundImage = `url(${to})`; },
    'constructed sheet': (to) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { list-style-image: url(${to}); display: list-item }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    'style element': (to) => put([make('style', { textContent: `@import url(${to});` })]),
    font: (to) => new FontFace('leak', `url(${to})`).load(),
    stylesheet: (to) => link('stylesheet', to),
    prefetch: (to) => link('prefetch', to),
    preload: (to) => link('preload', to, { as: 'image' }),
    modulepreload: (to) => link('modulepreload', to),
    prerender: (to) => link('prerender', to),
    manifest: (to) => link('manifest', to),
    icon: (to) => link('icon', to),
    'dns-prefetch': (_, name) => link('dns-prefetch', `//${name}`),
    preconnect: (_, name) => link('preconnect', `http://${name}`),
    'speculation rules': (to) => put([make('script', { type: 'speculationrules', textContent: JSON.stringify({ prefetch: [{ source: 'list', urls: [to] }] }) })]),
    script: (to) => put([make('script', { src: to })]),
    import: (to) => import(to),
    worker: (to) => new Worker(to),
    'worker fetch': (to) => worker(`fetch('${to}', { mode: 'no-cors' })`),
    'worker import': (to) => worker(`importScripts('${to}')`),
    'service worker': (to) => navigator.serviceWorker.register(to),
    frame: (to) => put([make('iframe', { src: to })]),
    object: (to) => put([make('object', { data: to })]),
    embed: (to) => put([make('embed', { src: to })]),
    video: (to) => put([make('video', { src: to, preload: 'auto' })]),
    audio: (to) => put([make('audio', { src: to, preload: 'auto' })]),
    webrtc: (_, name) => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${name}:3478` }] });
      peer.createDataChannel('x');
      return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
    },
    ping: (to) => { const a = make('a', { href: '#', ping: to }); put([a]); a.click(); },
    'window.open': (to) => window.open(to),
    'window.open noopener': (to) => window.open(to, '_blank', 'noopener'),
    'top navigation': (to) => { window.top.location.href = to; },
    form: (to) => { const form = make('form', { action: to, method: 'post', target: '_blank' }); put([form]); form.submit(); },
    download: (to) => { const a = make('a', { href: to, download: 'x' }); put([a]); a.click(); },
  };

  // These take the page away, so each needs one of its own.
  window.__departures = {
    'own navigation': (to) => { window.location.href = to; },
    'own form': (to) => { const form = make('form', { action: to, method: 'post' }); put([form]); form.submit(); },
    'own link': (to) => { const a = make('a', { href: to }); put([a]); a.click(); },
    'meta refresh': (to) => document.head.append(make('meta', { httpEquiv: 'refresh', content: `0; url=${to}` })),
  };
})();
