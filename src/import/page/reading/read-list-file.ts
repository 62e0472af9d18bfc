import { decodeText } from './decode-text';
import { type FileKind, fileKind } from './file-kind';
import { readDelimited } from './read-delimited';
import { readDocumentTables } from './read-document';
import { readHtmlTables } from './read-html';
import { StrayCell } from './read-sheet';
import { readWorkbook, type WorkbookSheet } from './read-workbook';

/** A file of lists as it was read: one sheet, those of a workbook, or the tables of a document. */
export interface ListFile {
  readonly sheets: readonly WorkbookSheet[];
  /** Name of an encoding that had to be guessed; '' where it was plain. */
  readonly guessed: string;
  /** Whether it came as a plain text, in which a line break may stand for anything. */
  readonly isPlain: boolean;
}

/** Why a file cannot be read: what it is instead, that it is damaged, too large, or has a cell far from all others. */
export type FileFault =
  | Exclude<FileKind, 'workbook' | 'document' | 'text'>
  | 'notWorkbook'
  | 'noTable'
  | 'overLimit'
  | 'strayCell';

/** Reads a file by its bytes, whatever its name says. */
export function readListFile(bytes: Uint8Array): ListFile | FileFault {
  try {
    const kind = fileKind(bytes);
    if (kind === 'workbook') return { sheets: readWorkbook(bytes), guessed: '', isPlain: false };
    if (kind === 'document') return fileOfTables(readDocumentTables(bytes));
    return kind === 'text' ? readText(bytes) : kind;
  } catch (error) {
    if (error instanceof StrayCell) return 'strayCell';
    return error instanceof RangeError ? 'overLimit' : 'notWorkbook';
  }
}

/** Makes a file of the tables of a document; one without any says so. */
export function fileOfTables(tables: readonly string[][][]): ListFile | 'noTable' {
  const sheets = tables.map((table) => ({ name: '', table }));
  return sheets.length === 0 ? 'noTable' : { sheets, guessed: '', isPlain: false };
}

/** Reads a text by its lines, or by its tables where it is a web page. */
function readText(bytes: Uint8Array): ListFile | FileFault {
  const { text, guessed } = decodeText(bytes);
  if (/^\s*<(!doctype|html|table|meta|\?xml)/i.test(text) && /<table[\s>]/i.test(text))
    return fileOfTables(readHtmlTables(text));
  return { sheets: [{ name: '', table: readDelimited(text) }], guessed, isPlain: true };
}
