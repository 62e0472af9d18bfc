import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../deploy/package/escape-html';
import { format } from '../../src/texts/format';
import type { HistoryContext } from '../history-context';
import type { Engine } from '../store/engine';
import { pageParts } from './page-parts';
import { pageWords } from './page-words';

const PAGE = 'history.html';

/**
 * Writes the page for leaders into `dir`, over the previous one. The page is a single file that
 * loads nothing.
 */
export async function writePage(
  engine: Engine,
  dir: string,
  context: HistoryContext,
): Promise<void> {
  const words = pageWords(context.language);
  const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');
  const parts = await pageParts(engine, context.language);
  const title = escapeHtml(words.title);
  const html = [
    `<!doctype html><html lang="${context.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><style>${style}</style></head><body>`,
    `<main><h1>${title}</h1>`,
    ...parts,
    '</main></body></html>\n',
  ];
  const file = join(dir, PAGE);
  await context.disk.write(`${file}.new`, html.join('\n'));
  await context.disk.replace(`${file}.new`, file);
  context.print(format(context.words.pageWritten, { file }));
}
