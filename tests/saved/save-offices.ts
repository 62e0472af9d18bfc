import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { officePart } from '../../local/playground/office/saved-office';
import { PAGE, playOffice } from './play-office';

/**
 * Saves the played office in both languages, as the built add-on leaves it, under the number of its
 * schema. Every later version must be able to upgrade these files. Run this before a schema is
 * raised, never after.
 */
const [schema = '', dist = fileURLToPath(new URL('../../dist', import.meta.url))] =
  process.argv.slice(2);
if (!/^\d+$/.test(schema)) throw new Error('Say the number of the schema that dist/ writes.');
for (const language of ['vi', 'en'] as const) {
  const google = playOffice(dist, language);
  const parts = officePart({ google, language }, PAGE);
  const path = fileURLToPath(
    new URL(`../data/office-schema-${schema}-${language}.zip`, import.meta.url),
  );
  writeFileSync(path, zipSync(parts, { level: 9 }));
}
