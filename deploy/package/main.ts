/** `npm run package`: makes the zip that an office installs without Node, in out/. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBuilt } from '../built-files';
import { deployWords } from '../deploy-words';
import { makePackage } from './make-package';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const file = join('out', `don-doc-${version}.zip`);
const bytes = await makePackage(readBuilt(root, deployWords('vi')), version);
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, file), bytes);
console.log(`${file} (${Math.round(bytes.length / 1024)} KB)`);
