/** Stored content of a cell. Dates are serial numbers, errors are their text, empty is undefined. */
export type CellValue = string | number | boolean | undefined;
