/** `npm run scale`: writes the figures of docs/scale.md anew, from the tabs as they are declared. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './scale-figures';

const page = new URL('../docs/scale.md', import.meta.url);
writeFileSync(page, withTables(readFileSync(page, 'utf8')));
