/** Stored content of a cell. A date is a serial number, an error its text, an empty cell `undefined`. */
export type CellValue = string | number | boolean | undefined;
