import { escapeHtml } from '../../deploy/package/escape-html';
import type { Language } from '../../src/texts/language';
import { columnNames } from '../questions/column-names';
import { shown } from '../questions/show-answer';
import type { Answer } from '../store/engine';

/** Which columns of an answer a table shows, in which language, and what stands where there is nothing. */
export interface TableLook {
  readonly language: Language;
  readonly kept: readonly string[];
  readonly nothing?: string;
}

/** Writes an answer as a table of a page; its first column heads the rows. */
export function answerTable(
  { columns, rows }: Answer,
  { language, kept, nothing = '–' }: TableLook,
): string {
  const names = columnNames(language);
  const places = kept.map((name) => columns.indexOf(name));
  const heads = kept.map((name) => names[name] ?? name);
  const body = rows.map((row) =>
    places.map((at) => {
      const value = row[at] ?? null;
      return value === null ? nothing : shown(value, columns[at] ?? '', language);
    }),
  );
  const isFigure = places.map((at) => rows.some((row) => typeof row[at] === 'number'));
  return table(heads, body, isFigure);
}

/** Writes a table; figures stand from the right. */
export function table(
  heads: readonly string[],
  body: readonly (readonly string[])[],
  isFigure: readonly boolean[] = heads.map((_, at) => at > 0),
): string {
  const look = (at: number) => (isFigure[at] && at > 0 ? ' class="figure"' : '');
  const head = heads.map((text, at) => `<th scope="col"${look(at)}>${escapeHtml(text)}</th>`);
  const rows = body.map((row) => {
    const cells = row.map((text, at) =>
      at === 0
        ? `<th scope="row">${escapeHtml(text)}</th>`
        : `<td${look(at)}>${escapeHtml(text)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="wide" tabindex="0"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** Writes a part of the page: its heading, what it says of itself, and what is in it. */
export function section(title: string, note: string, ...parts: readonly string[]): string {
  return `<section><h2>${escapeHtml(title)}</h2><p class="note">${escapeHtml(note)}</p>${parts.join('')}</section>`;
}
