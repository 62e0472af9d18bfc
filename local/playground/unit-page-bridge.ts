/**
 * The script that stands in for Google's client library on a locally served page: google.script.run sends the
 * call to this server, and its handlers are called as documented
 * (https://developers.google.com/apps-script/guides/html/reference/run).
 */
const BRIDGE = `
(() => {
  const runner = (success, failure) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, failure);
      if (name === 'withFailureHandler') return (handler) => runner(success, handler);
      return (...args) => {
        fetch('exec/run', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ fn: name, args }),
        })
          .then((response) => response.json())
          .then(({ result, error }) => {
            if (error === undefined) success && success(result);
            else failure && failure(new Error(error));
          })
          .catch((error) => failure && failure(error));
      };
    },
  });
  window.google = { script: { run: runner(), host: { close: () => window.close() } } };
})();
`;

/** Puts the bridge into a page, ahead of its own script. */
export function withBridge(html: string): string {
  return html.replace(/<head>/i, (head) => `${head}\n<script>${BRIDGE}</script>`);
}
