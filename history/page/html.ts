import { escapeHtml } from '../../deploy/package/escape-html';
import type { Language } from '../../src/texts/language';
import { columnNames } from '../questions/column-names';
import { valueText } from '../questions/show-answer';
import type { Answer } from '../store/engine';

/** `shownColumns` are the columns to show, in order. `emptyText` is shown in empty cells. */
export interface TableOptions {
  readonly language: Language;
  readonly shownColumns: readonly string[];
  readonly emptyText?: string;
}

/** Writes an answer as an HTML table. The first column has the row headings. */
export function answerTable(
  { columns, rows }: Answer,
  { language, shownColumns, emptyText = '–' }: TableOptions,
): string {
  const names = columnNames(language);
  const indexes = shownColumns.map((name) => columns.indexOf(name));
  const heads = shownColumns.map((name) => names[name] ?? name);
  const body = rows.map((row) =>
    indexes.map((at) => {
      const value = row[at] ?? null;
      return value === null ? emptyText : valueText(value, columns[at] ?? '', language);
    }),
  );
  const isFigure = indexes.map((at) => rows.some((row) => typeof row[at] === 'number'));
  return table(heads, body, isFigure);
}

/** Writes an HTML table. Columns with `isFigure` are aligned right, except the first. */
export function table(
  heads: readonly string[],
  body: readonly (readonly string[])[],
  isFigure: readonly boolean[] = heads.map((_, at) => at > 0),
): string {
  const classOf = (at: number) => (isFigure[at] && at > 0 ? ' class="figure"' : '');
  const head = heads.map((text, at) => `<th scope="col"${classOf(at)}>${escapeHtml(text)}</th>`);
  const rows = body.map((row) => {
    const cells = row.map((text, at) =>
      at === 0
        ? `<th scope="row">${escapeHtml(text)}</th>`
        : `<td${classOf(at)}>${escapeHtml(text)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="wide" tabindex="0"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/**
 * Writes a section of the page: heading, note and content. `parts` are HTML already; title and note
 * are escaped here.
 */
export function section(title: string, note: string, ...parts: readonly string[]): string {
  return `<section><h2>${escapeHtml(title)}</h2><p class="note">${escapeHtml(note)}</p>${parts.join('')}</section>`;
}
