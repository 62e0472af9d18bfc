/** `npm run scale`: updates the figures of docs/scale.md from the declared tabs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './scale-figures';

const page = new URL('../docs/scale.md', import.meta.url);
writeFileSync(page, withTables(readFileSync(page, 'utf8')));
