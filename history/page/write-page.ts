import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../deploy/package/escape-html';
import { say } from '../../src/texts/say';
import type { Desk } from '../desk';
import type { Engine } from '../store/engine';
import { pageParts } from './page-parts';
import { pageWords } from './page-words';

/** The page's name in the folder of a history. */
const PAGE = 'history.html';

/** Writes the page that leaders look at, one file that loads nothing, in the place of the one before. */
export async function writePage(engine: Engine, dir: string, desk: Desk): Promise<void> {
  const words = pageWords(desk.language);
  const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');
  const parts = await pageParts(engine, desk.language);
  const title = escapeHtml(words.title);
  const html = [
    `<!doctype html><html lang="${desk.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><style>${style}</style></head><body>`,
    `<main><h1>${title}</h1>`,
    ...parts,
    '</main></body></html>\n',
  ];
  const file = join(dir, PAGE);
  await desk.disk.write(`${file}.new`, html.join('\n'));
  await desk.disk.replace(`${file}.new`, file);
  desk.print(say(desk.words.pageWritten, { file }));
}
