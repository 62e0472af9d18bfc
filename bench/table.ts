/** Table to print or write. The first column has names, the others have figures. */
export interface Table {
  readonly title: string;
  /** How the figures were measured, in a sentence or two. */
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Formats a figure with commas at thousands, and with one decimal place if it is below 10 and not whole. */
export function figure(value: number): string {
  const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0;
  return value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Table as text for a terminal, with aligned figures. */
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

/** Table as Markdown, with title and note. */
export function asMarkdown({ title, note, head, rows }: Table): string {
  return [`## ${title}`, '', note, '', figureTable(head, rows), ''].join('\n');
}

/** Markdown table without title. Only the first column is left-aligned. */
export function figureTable(head: readonly string[], rows: Table['rows']): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const rule = `| --- |${' ---: |'.repeat(head.length - 1)}`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
