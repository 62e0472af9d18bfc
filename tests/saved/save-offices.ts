import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { builtFolder } from '../../local/host/node/built-folder';
import { officePart } from '../../local/playground/office/saved-office';
import { PAGE, playOffice } from './play-office';

/**
 * Saves the played office in both languages as the built add-on keeps it, under its number (`1.4`), unless an earlier
 * release has. Every later version must work with these files or upgrade them (tests/bundle/saved-offices.test.ts).
 * `npm run release` runs it.
 */
const [dist = builtFolder] = process.argv.slice(2);
for (const language of ['vi', 'en'] as const) {
  const google = playOffice(dist, language);
  const parts = officePart({ google, language }, PAGE);
  const number = google.properties.script?.schema ?? '';
  const path = fileURLToPath(new URL(`../data/office-${number}-${language}.zip`, import.meta.url));
  if (!existsSync(path)) writeFileSync(path, zipSync(parts, { level: 9 }));
  console.log(path);
}
