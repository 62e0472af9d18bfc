import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../deploy/package/escape-html';
import { format } from '../../src/texts/format';
import type { Desk } from '../desk';
import type { Engine } from '../store/engine';
import { pageParts } from './page-parts';
import { pageWords } from './page-words';

/** The page's name in the folder of a history. */
const PAGE = 'history.html';

/** Writes the page that leaders look at, one file that loads nothing, in the place of the one before. */
export async function writePage(engine: Engine, dir: string, dialog: Desk): Promise<void> {
  const words = pageWords(dialog.language);
  const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');
  const parts = await pageParts(engine, dialog.language);
  const title = escapeHtml(words.title);
  const html = [
    `<!doctype html><html lang="${dialog.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><style>${style}</style></head><body>`,
    `<main><h1>${title}</h1>`,
    ...parts,
    '</main></body></html>\n',
  ];
  const file = join(dir, PAGE);
  await dialog.disk.write(`${file}.new`, html.join('\n'));
  await dialog.disk.replace(`${file}.new`, file);
  dialog.print(format(dialog.words.pageWritten, { file }));
}
