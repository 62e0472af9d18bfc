/**
 * Preloaded into clasp: of the descriptions of some 300 Google APIs that the package googleapis loads at every start,
 * those that clasp never asks are left out, which halves its start. Asking one all the same throws.
 */
import Module from 'node:module';

/** What the source of clasp asks for as google.NAME(…). */
const ASKED = ['discovery', 'drive', 'logging', 'oauth2', 'script', 'serviceusage'];
/** The two modules that list all APIs. */
const LISTS = /googleapis[\\/]build[\\/]src[\\/](?:apis[\\/])?index\.js$/;

const load = Module._load;

Module._load = function loadAsked(request, parent, ...rest) {
  const api = LISTS.test(parent?.filename) && apiIn(request);
  return api && !ASKED.includes(api) ? leftOut(api) : load.call(this, request, parent, ...rest);
};

/** The API that `./drive`, or `./apis/drive/v3`, means; undefined for anything else. */
function apiIn(request) {
  const [, listed, versioned] = /^\.\/(?:(\w+)|apis\/(\w+)\/v[\w.]+)$/.exec(request) ?? [];
  return listed === 'googleapis' ? undefined : (listed ?? versioned);
}

function leftOut(api) {
  const refuse = () => {
    throw new Error(`The API ${api} is left out in tests`);
  };
  return { VERSIONS: {}, [api]: refuse };
}
