/**
 * Script that replaces Google's client library in the add-on's pages. google.script.run sends its
 * call to the surrounding playground page, or to the server if the page has its own tab. Its
 * handlers work as documented
 * (https://developers.google.com/apps-script/guides/html/reference/run). `google.script.host`
 * closes and resizes the dialog
 * (https://developers.google.com/apps-script/guides/html/reference/host). `callsWaiting()` returns
 * the number of calls without an answer yet.
 */
const BRIDGE = `
((VISITS) => {
  const waiting = new Map();
  const inFrame = parent !== window;
  const say = (message) => inFrame && parent.postMessage(message, '*');
  const settle = (id, { result, error }) => {
    const kept = waiting.get(id);
    waiting.delete(id);
    if (!kept) return;
    if (error === undefined) kept.success && kept.success(result, kept.user);
    else if (kept.failure) kept.failure(new Error(error), kept.user);
    else console.error('Uncaught ' + error);
  };
  const send = (id, fn, args) => {
    if (inFrame) return say({ google: 'run', id, fn, args });
    fetch('exec/run', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fn, args }),
    })
      .then((response) => response.ok ? response.json() : response.text().then((error) => ({ error })))
      .catch((error) => ({ error: String(error) }))
      .then((outcome) => settle(id, outcome));
  };
  let last = 0;
  const mayPass = (value) => {
    if (typeof value === 'function') return false;
    if (typeof value !== 'object' || value === null) return true;
    if (value instanceof Date || value instanceof Node) return false;
    return Object.values(value).every(mayPass);
  };
  const runner = (kept) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (success) => runner({ ...kept, success });
      if (name === 'withFailureHandler') return (failure) => runner({ ...kept, failure });
      if (name === 'withUserObject') return (user) => runner({ ...kept, user });
      if (typeof name !== 'string' || name.endsWith('_')) return undefined;
      return (...args) => {
        if (!args.every(mayPass)) throw new TypeError('Failed due to illegal value in property: ' + name);
        last += 1;
        waiting.set(last, kept);
        send(last, name, JSON.parse(JSON.stringify(args)));
      };
    },
  });
  const takeFile = (file) => {
    const input = document.querySelector('input[type=file]');
    if (!input) return;
    const files = new DataTransfer();
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data && data.google === 'file') takeFile(data.file);
    if (source === parent && data && data.google === 'ran') settle(data.id, data);
  });
  const size = (name) => (value) => say({ google: name, value });
  const visit = (address) => say({ google: 'visit', value: address });
  if (VISITS) {
    Object.defineProperty(navigator, 'onLine', { value: true });
    addEventListener('click', (event) => {
      const link = event.target.closest && event.target.closest('a[href]');
      if (!link || !link.href.startsWith(VISITS)) return;
      event.preventDefault();
      visit(link.href);
    }, true);
    const open = window.open.bind(window);
    window.open = (address, ...more) => address ? open(address, ...more) : {
      close() {},
      location: { set href(value) { visit(value); } },
    };
  }
  window.callsWaiting = () => waiting.size;
  window.google = { script: {
    run: runner({}),
    host: {
      close: () => (inFrame ? say({ google: 'close' }) : window.close()),
      setHeight: size('height'),
      setWidth: size('width'),
      editor: { focus: () => say({ google: 'focus' }) },
    },
  } };
})`;

/**
 * Adds the bridge to a page. Links that begin with `visits` are opened by the playground, and so is
 * the address that a page gives to a tab which it opened empty: nobody serves them. Such a page
 * reaches its server without a network, and so always counts as online.
 */
export function withBridge(html: string, visits = ''): string {
  const script = `<script>${BRIDGE}(${JSON.stringify(visits)});</script>`;
  return html.replace(/<head>/i, (head) => `${head}\n${script}`);
}

/** A page may run its own code and styles, and load nothing else. */
const OWN_CODE = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'frame-src blob: data:',
];

/** Content security policy of a dialog's page, which runs in an origin of its own. */
export const DIALOG_POLICY = [
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
  ...OWN_CODE,
  "frame-ancestors 'self'",
].join('; ');

/** Returns a page as the text of a frame, with the bridge and its content security policy. */
export function framePage(html: string, visits: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${OWN_CODE.join('; ')}">`;
  return withBridge(html, visits).replace(/<head>/i, (head) => `${head}\n${policy}`);
}
