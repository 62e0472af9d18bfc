import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { INSTALLED_CLASP } from '../../deploy/run-clasp';

/** APIs that clasp's source uses as `google.NAME(…)`. */
const ASKED = ['discovery', 'drive', 'logging', 'oauth2', 'script', 'serviceusage'];
/** Paths of the two modules that list all Google APIs. */
const LISTS = /googleapis[\\/]build[\\/]src[\\/](?:apis[\\/])?index\.js$/;
/** Module in which clasp looks for its own version. */
const PROGRAM = new URL('commands/program.js', pathToFileURL(INSTALLED_CLASP));

/**
 * Bundles the installed clasp into one file, which starts in a third of the time. Leaves out the
 * descriptions of some 300 Google APIs that clasp never uses; using one throws.
 */
export async function bundleClasp(outfile: string): Promise<void> {
  await build({
    entryPoints: [INSTALLED_CLASP],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    // Most of clasp's packages are CommonJS and require Node's modules
    banner: {
      js: 'import { createRequire as toRequire } from "node:module"; const require = toRequire(import.meta.url);',
    },
    define: { 'import.meta.url': JSON.stringify(PROGRAM.href) },
    plugins: [leaveApisOut],
  });
}

const leaveApisOut: Plugin = {
  name: 'leave-apis-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/./ }, ({ importer, path }) => {
      const api = LISTS.test(importer) ? apiIn(path) : undefined;
      return api && !ASKED.includes(api) ? { path: api, namespace: 'left-out' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'left-out' }, ({ path }) => ({
      contents: `module.exports = { VERSIONS: {}, ${path}() { throw new Error('The API ${path} is left out in tests'); } };`,
    }));
  },
};

/** Name of the API that `./drive` or `./apis/drive/v3` loads. `undefined` for any other path. */
function apiIn(request: string): string | undefined {
  const [, listed, versioned] = /^\.\/(?:(\w+)|apis\/(\w+)\/[\w.]+)$/.exec(request) ?? [];
  return listed === 'googleapis' ? undefined : (listed ?? versioned);
}
