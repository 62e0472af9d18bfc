/** `npm run package`: makes the zip, in out/, from which an office installs without Node. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endIfOptions } from '../../local/no-options';
import { buildPage } from '../../local/playground/one-page/build-page';
import type { BuiltFiles } from '../built-files';
import { makePackage } from './make-package';

endIfOptions('Usage: npm run package. Writes the zip into out/; there are no options.');

const { buildAll } = (await import(new URL('../../scripts/build.mjs', import.meta.url).href)) as {
  buildAll(options: object): Promise<{ files: ReadonlyMap<string, string | Uint8Array> }>;
};
const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const file = join('out', `don-doc-${version}.zip`);
const { DONDOC_ACCESS: access } = process.env;

async function build(door: 'active' | 'by-id'): Promise<BuiltFiles> {
  const out = join(root, 'out/pasted', door);
  const { files } = await buildAll({ out, door, access, pasted: true });
  return new Map([...files].map(([name, content]) => [name, Buffer.from(content)]));
}

const built = await build('active');
const byId = await build('by-id');
const playground = await buildPage({ dist: join(root, 'out/pasted/active') });
const bytes = await makePackage({ built, byId, version, playground });
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, file), bytes);
console.log(`${file} (${Math.round(bytes.length / 1024)} KB)`);
