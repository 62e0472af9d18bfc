/**
 * The script that stands in for Google's client library in a dialog: google.script.run sends its call to the
 * playground around the frame, and the handlers are called as documented
 * (https://developers.google.com/apps-script/guides/html/reference/run); host closes the dialog
 * (https://developers.google.com/apps-script/guides/html/reference/host).
 */
const BRIDGE = `
(() => {
  const waiting = new Map();
  const say = (message) => parent.postMessage(message, '*');
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
        const id = waiting.size + 1;
        waiting.set(id, kept);
        say({ google: 'run', id, fn: name, args: JSON.parse(JSON.stringify(args)) });
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
    const kept = source === parent && data && data.google === 'ran' && waiting.get(data.id);
    if (!kept) return;
    if (data.error === undefined) kept.success && kept.success(data.result, kept.user);
    else if (kept.failure) kept.failure(new Error(data.error), kept.user);
    else console.error('Uncaught ' + data.error);
  });
  const size = (name) => (value) => say({ google: name, value });
  window.google = { script: {
    run: runner({}),
    host: {
      close: () => say({ google: 'close' }),
      setHeight: size('height'),
      setWidth: size('width'),
      editor: { focus: () => say({ google: 'focus' }) },
    },
  } };
})();
`;

/** A dialog's page with the bridge in it, ahead of its own script. */
export function framedPage(html: string): string {
  return html.replace(/<head>/i, (head) => `${head}\n<script>${BRIDGE}</script>`);
}

/** What a dialog's page may do: run its own code and show its own looks in an origin of its own, load nothing. */
export const DIALOG_POLICY = [
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'frame-src blob: data:',
  "frame-ancestors 'self'",
].join('; ');
