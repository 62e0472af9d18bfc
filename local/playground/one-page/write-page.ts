/** `npm run one-page` writes the playground as one page, for a folder or a static site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { endIfOptions } from '../../no-options';
import { buildPage } from './build-page';

const FOLDER = 'out/one-page';

const kilobytes = (bytes: Uint8Array) => Math.round(bytes.length / 1024);

endIfOptions('Usage: npm run one-page. Writes out/one-page/index.html; there are no options.');

const page = Buffer.from(await buildPage());
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/index.html`, page);
console.log(
  `${FOLDER}/index.html (${kilobytes(page)} KB, ${kilobytes(gzipSync(page))} KB compressed)`,
);
