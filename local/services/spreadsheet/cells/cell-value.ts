/** Stored content of a cell: dates are serial numbers, errors their text, undefined is empty. */
export type CellValue = string | number | boolean | undefined;
