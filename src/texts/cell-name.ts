/** A1 name of a cell, rows and columns counted from 1: (5, 9) is `I5`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** Column letters, counted from 1: 28 is `AB`. */
export function columnName(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}
