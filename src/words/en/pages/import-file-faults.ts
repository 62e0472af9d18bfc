import type { importFileFaults as vi } from '../../vi/pages/import-file-faults';

const PASTE = 'or open it, select the whole table, copy it and paste it where a list is pasted';

/** What a file is that cannot be read as a list, and what to do, in English. */
export const importFileFaults: typeof vi = {
  empty: (name) => `“${name}” is empty. Please check the file where you got it from.`,
  oldWorkbook: (name) =>
    `“${name}” is an old Excel file (.xls). Please open it in Excel, save it as “.xlsx” and choose it again; ${PASTE}.`,
  oldDocument: (name) =>
    `“${name}” is an old Word file (.doc). Please open it in Word, save it as “.docx” and choose it again; ${PASTE}.`,
  locked: (name) =>
    `“${name}” has a password and cannot be read. Please open it, remove the password, save it and choose it again; ${PASTE}.`,
  pdf: (name) =>
    `“${name}” is a PDF, which has no cells to read. Please get the Word or Excel file it was made from; or open the PDF in Word, check the table and save it as “.docx”.`,
  picture: (name) =>
    `“${name}” is a picture; the text in it cannot be read. Please get the Word or Excel file, or type the list into Excel.`,
  richText: (name) =>
    `“${name}” is an RTF file. Please open it in Word, save it as “.docx” and choose it again; ${PASTE}.`,
  openDocument: (name) =>
    `“${name}” is a LibreOffice file (.ods, .odt). Please save it as “.xlsx” or “.docx” and choose it again; ${PASTE}.`,
  otherPacked: (name) =>
    `“${name}” is a packed or other file (.zip, .pptx …) and no list. Please unpack it where needed and choose the Word or Excel file in it.`,
  notText: (name) =>
    `“${name}” is no Excel, Word or text file. Please choose the file with the list; ${PASTE}.`,
  noTable: (name) =>
    `“${name}” has no table. Please choose a file with a table, or put the list into a table in Word or Excel, one unit a row.`,
  notWorkbook: (name) =>
    `“${name}” could not be read: it is damaged or was not downloaded whole. Please get it again; ${PASTE}.`,
  overLimit: (name) =>
    `“${name}” is too large for a list of units (too many cells, rows or parts) and was not read. Please copy the list into a new file; ${PASTE}.`,
  strayCell: (name) =>
    `“${name}” has a cell very far from the list (in a column or row near the end of the sheet), mostly a slip. Please open it in Excel, press Ctrl+End to get to that cell, delete the surplus columns and rows, save it and choose it again; ${PASTE}.`,
};
