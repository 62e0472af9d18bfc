import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPage } from '../../local/playground/one-page/build-page';
import { dist } from '../bundle/built';

export interface OnePageFile {
  /** Address of the page in its folder. */
  readonly address: string;
  remove(): void;
}

/** Writes the playground as one page into a folder of its own. */
export async function writeOnePage(): Promise<OnePageFile> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-page-'));
  const path = join(folder, 'index.html');
  writeFileSync(path, await buildPage({ dist }));
  return {
    address: pathToFileURL(path).href,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
