import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../client', import.meta.url));

export interface ClientFiles {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

export interface BuiltClient extends ClientFiles {
  /** Names of the packages that are bundled. */
  readonly packages: readonly string[];
}

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * Bundles the client, or another main file with the same style. Fonts and pictures are inlined in
 * the CSS, so that the page needs no further files.
 */
export async function buildClient(main = `${folder}/main.ts`): Promise<BuiltClient> {
  const { outputFiles, metafile } = await build({
    entryPoints: [main, `${folder}/page.css`],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'eof',
    outdir: 'out',
    mainFields: ['module', 'main'],
    alias: { exceljs: 'exceljs/dist/exceljs.min.js' },
    loader: { '.xml': 'text' },
    logLevel: 'error',
  });
  const ending = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const html = readFileSync(`${folder}/page.html`, 'utf8');
  const packages = Object.keys(metafile.inputs).flatMap((path) => PACKAGE.exec(path)?.[1] ?? []);
  const names = [...new Set(packages)].sort();
  return { html, script: ending('.js'), style: ending('.css'), packages: names };
}
