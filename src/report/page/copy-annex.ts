import type { Language } from '../../texts/language';
import { safeText } from '../../texts/safe-text';
import { cellText } from '../document/cell-text';
import { fullHeading } from '../document/columns';
import { type Cell, isTable, type Section, type Table } from '../document/document';
import { tableHtml } from '../document/html-of';

/**
 * Copies an annex as a table: as markup for word processors, as lines with tabs for everything else. Tells whether
 * the browser took it. The event of copying works where the frame around a dialog forbids the clipboard itself.
 */
export function copyAnnex(section: Section, language: Language): boolean {
  const table = section.blocks.find(isTable);
  if (!table) return false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', annexHtml(table, language));
    event.clipboardData?.setData('text/plain', annexLines(table, language));
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy, { once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return isCopied;
}

function annexHtml(table: Table, language: Language): string {
  const style = `<style>td,th{font:11pt "Times New Roman",serif;border:1px solid #000}th{font-weight:bold}</style>`;
  return `<html lang="${language}"><head><meta charset="utf-8">${style}</head><body>${tableHtml(table, language, textStyle)}</body></html>`;
}

/** A text that a spreadsheet could take for a formula is marked as a text, in Excel's own way. */
function textStyle(cell: Cell): string {
  return isRisky(cell) ? ";mso-number-format:'\\@'" : '';
}

function isRisky(cell: Cell): boolean {
  return typeof cell === 'string' && safeText(cell) !== cell;
}

function annexLines({ columns, rows }: Table, language: Language): string {
  const heads = columns.map(fullHeading);
  const lines = rows.map(({ cells }) =>
    cells.map((cell) => safeText(cellText(cell, language).replace(/\s+/g, ' '))),
  );
  return [heads, ...lines].map((line) => line.join('\t')).join('\r\n');
}
