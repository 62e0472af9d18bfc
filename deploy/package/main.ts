/** `npm run package`: makes the zip, in out/, from which an office installs without Node. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePackage } from './make-package';

const { buildAll } = (await import(new URL('../../scripts/build.mjs', import.meta.url).href)) as {
  buildAll(options: object): Promise<{ files: ReadonlyMap<string, string | Uint8Array> }>;
};
const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const file = join('out', `don-doc-${version}.zip`);
const { DONDOC_DOOR: door, DONDOC_ACCESS: access } = process.env;
const out = join(root, 'out/pasted');
const { files } = await buildAll({ out, door, access, pasted: true });
const built = new Map([...files].map(([name, content]) => [name, Buffer.from(content)]));
const bytes = await makePackage(built, version);
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, file), bytes);
console.log(`${file} (${Math.round(bytes.length / 1024)} KB)`);
