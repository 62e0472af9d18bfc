import { decodeText } from './decode-text';
import { readDelimited } from './read-delimited';
import { readWorkbook, type WorkbookSheet } from './read-workbook';

/** A file of lists as it was read: one sheet, or those of a workbook. */
export interface ListFile {
  readonly sheets: readonly WorkbookSheet[];
  /** Name of an encoding that had to be guessed; '' where it was plain. */
  readonly guessed: string;
}

/** Why a file cannot be read: an old or locked Excel file, or no workbook although it is packed like one. */
export type FileFault = 'oldWorkbook' | 'notWorkbook';

/** Reads a file by its bytes, whatever its name says. */
export function readListFile(bytes: Uint8Array): ListFile | FileFault {
  const [first, second] = bytes;
  if (first === 0xd0 && second === 0xcf && bytes[2] === 0x11) return 'oldWorkbook';
  if (first === 0x50 && second === 0x4b) {
    try {
      return { sheets: readWorkbook(bytes), guessed: '' };
    } catch {
      return 'notWorkbook';
    }
  }
  const { text, guessed } = decodeText(bytes);
  return { sheets: [{ name: '', table: readDelimited(text) }], guessed };
}
