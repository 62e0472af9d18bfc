/** Table to print or write: names in the first column, figures in the others. */
export interface Table {
  readonly title: string;
  /** How it was measured, in a sentence or two. */
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Writes a figure with a comma at thousands, to one decimal place below 10 where it is no whole number. */
export function figure(value: number): string {
  const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0;
  return value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Table as text for a terminal, with figures aligned. */
export function asText({ title, note, head, rows }: Table): string {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [title, note, '', line(head), rule, ...rows.map(line), ''].join('\n');
}

/** Sets a table in Markdown. */
export function asMarkdown({ title, note, head, rows }: Table): string {
  return [`## ${title}`, '', note, '', figureTable(head, rows), ''].join('\n');
}

/** Sets heads and rows in Markdown. */
export function figureTable(head: readonly string[], rows: Table['rows']): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const rule = `| --- |${' ---: |'.repeat(head.length - 1)}`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
