import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/texts/language';
import type { Outcomes } from '../read/probe';
import type { BuiltIn } from '../script/built-in';
import { playKit } from './play-kit';

interface BuildScript {
  bundleScript(order: {
    main: string;
    define: Readonly<Record<string, string>>;
  }): Promise<{ code: Uint8Array }>;
  buildPage(folder: string): Promise<{ html: string }>;
  buildAll(order: {
    out: string;
    template: boolean;
  }): Promise<{ files: ReadonlyMap<string, string | Uint8Array> }>;
}

/** Files of the add-on that probes read. */
export const PRODUCT_FILES = ['words-vi.html', 'unit.html', 'start-button.html'];

/** Constants of the add-on's build, for its modules that probes run. */
const PRODUCT = { DOOR: '"active"', APART: 'null', TEMPLATE: 'false' };

const root = fileURLToPath(new URL('../../', import.meta.url));
const { bundleScript, buildPage, buildAll } = (await import(
  new URL('../../scripts/build.mjs', import.meta.url).href
)) as BuildScript;

/** A built kit: its folder with Code.js and the manifest, and the key in links to its page. */
export interface BuiltKit {
  readonly folder: string;
  readonly key: string;
  /** Results of the probes in `local/`. The page shows them beside Google's. */
  readonly local: Outcomes;
}

/** Options of a build. */
export interface KitOrder {
  readonly folder: string;
  readonly language?: Language;
  /** Key of a kit that is on Google already. Without it, a new key is made. */
  readonly key?: string;
}

/**
 * Builds Code.js with the page in it, and the manifest. Builds twice: the first build is run in
 * `local/`, the second one contains the results of that run.
 */
export async function buildKit({
  folder,
  language = 'vi',
  key = newKey(),
}: KitOrder): Promise<BuiltKit> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { html: page } = await buildPage(join(root, 'probes/page'));
  const temporary = mkdtempSync(join(tmpdir(), 'don-doc-product-'));
  const { files } = await buildAll({ out: temporary, template: true });
  rmSync(temporary, { recursive: true });
  const build = async (local: Outcomes) => {
    await writeKit(folder, { page, key, version, language, local });
    for (const name of PRODUCT_FILES) writeFileSync(join(folder, name), files.get(name) ?? '');
  };
  await build({});
  const local = playKit({ folder, key });
  await build(local);
  return { folder, key, local };
}

const newKey = () => randomBytes(12).toString('hex');

async function writeKit(folder: string, builtIn: BuiltIn): Promise<void> {
  const define = { ...PRODUCT, BUILT_IN: JSON.stringify(builtIn) };
  const { code } = await bundleScript({ main: 'probes/script/main.ts', define });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(
    join(folder, 'appsscript.json'),
    readFileSync(join(root, 'probes/appsscript.json')),
  );
}
