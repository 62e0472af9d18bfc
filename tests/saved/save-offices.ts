import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { builtFolder } from '../../local/host/node/built-folder';
import { officePart } from '../../local/playground/office/saved-office';
import { parseFileVersion } from '../../src/records/file-version';
import { PAGE, playOffice } from './play-office';

/**
 * Saves the played office in both languages as the built add-on keeps it, under its number (`2.1`), unless an earlier
 * release has. Every later version must work with these files (tests/bundle/saved-offices.test.ts).
 * `npm run release` runs it.
 */
const [dist = builtFolder] = process.argv.slice(2);
for (const language of ['vi', 'en'] as const) {
  const google = playOffice(dist, language);
  const parts = officePart({ google, language }, PAGE);
  const version = parseFileVersion(google.properties.script?.schema ?? '');
  const number = `${version?.schema}.${version?.columns}`;
  const path = fileURLToPath(new URL(`../data/office-${number}-${language}.zip`, import.meta.url));
  if (!existsSync(path)) writeFileSync(path, zipSync(parts, { level: 9 }));
  console.log(path);
}
