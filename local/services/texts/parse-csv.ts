/** Splits a text at each `mark` that is not between double quotes. */
function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charAt(i);
    if (letter === '"') quoted = !quoted;
    if (letter !== mark || quoted) continue;
    parts.push(text.slice(from, i));
    from = i + 1;
  }
  parts.push(text.slice(from));
  return parts;
}

function plainCell(cell: string): string {
  const quoted = /^"([\s\S]*)"$/.exec(cell)?.[1];
  return quoted === undefined ? cell : quoted.replace(/""/g, '"');
}

/** Parses CSV as Utilities.parseCsv does (https://developers.google.com/apps-script/reference/utilities/utilities). */
export function parseCsv(text: string, delimiter: string): string[][] {
  const lines = splitOutside(text.replace(/\r\n/g, '\n'), '\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => splitOutside(line, delimiter).map(plainCell));
}
