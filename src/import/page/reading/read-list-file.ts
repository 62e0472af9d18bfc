import { decodeText } from './decode-text';
import { type FileKind, fileKind } from './file-kind';
import { readDelimited } from './read-delimited';
import { readDocumentTables } from './read-document';
import { readHtmlTables } from './read-html';
import { StrayCell } from './read-sheet';
import { readWorkbook, type WorkbookSheet } from './read-workbook';

/** `sheets` has the sheets of a workbook, the tables of a document, or one table for a text. */
export interface ListFile {
  readonly sheets: readonly WorkbookSheet[];
  /** Name of the encoding if it had to be guessed, otherwise ''. */
  readonly guessed: string;
  /** True for plain text, where a line break can be within a cell. */
  readonly isPlain: boolean;
}

/**
 * Why a file cannot be read: `overLimit` if it is too large, `strayCell` if a filled cell is far from all
 * others.
 */
export type FileFault =
  | Exclude<FileKind, 'workbook' | 'document' | 'text'>
  | 'notWorkbook'
  | 'noTable'
  | 'overLimit'
  | 'strayCell';

export type ListFileResult =
  | { readonly ok: true; readonly file: ListFile }
  | { readonly ok: false; readonly reason: FileFault };

/** The type is determined from the bytes, not from the file's name. */
export function readListFile(bytes: Uint8Array): ListFileResult {
  try {
    const kind = fileKind(bytes);
    if (kind === 'workbook') return fileOf(readWorkbook(bytes));
    if (kind === 'document') return fileOfTables(readDocumentTables(bytes));
    return kind === 'text' ? readText(bytes) : { ok: false, reason: kind };
  } catch (error) {
    if (error instanceof StrayCell) return { ok: false, reason: 'strayCell' };
    return { ok: false, reason: error instanceof RangeError ? 'overLimit' : 'notWorkbook' };
  }
}

export function fileOfTables(tables: readonly string[][][]): ListFileResult {
  const sheets = tables.map((table) => ({ name: '', table }));
  return sheets.length === 0 ? { ok: false, reason: 'noTable' } : fileOf(sheets);
}

function readText(bytes: Uint8Array): ListFileResult {
  const { text, guessed } = decodeText(bytes);
  if (/^\s*<(!doctype|html|table|meta|\?xml)/i.test(text) && /<table[\s>]/i.test(text))
    return fileOfTables(readHtmlTables(text));
  const sheets = [{ name: '', table: readDelimited(text) }];
  return { ok: true, file: { sheets, guessed, isPlain: true } };
}

function fileOf(sheets: readonly WorkbookSheet[]): ListFileResult {
  return { ok: true, file: { sheets, guessed: '', isPlain: false } };
}
