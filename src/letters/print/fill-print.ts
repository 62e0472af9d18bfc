import { escapeHtml, type TemplateValues } from '../../texts/fill-template';

/** Rows that stand in place of a line, by the name before the point: `{blocks.units}`. */
export type PrintLists = Readonly<Record<string, readonly TemplateValues[]>>;

/**
 * Fills a printed summary: a line is left out when one of its values is '', or stands once for each row of a list. Lines
 * of a value stay lines.
 */
export function fillPrint(template: string, values: TemplateValues, lists: PrintLists): string {
  return template
    .split('\n')
    .flatMap((line) => {
      const [start, list = ''] = /\{(\w+)\./.exec(line) ?? [];
      if (start) return (lists[list] ?? []).map((row) => fill(line.split(start).join('{'), row));
      const named = line.match(/\{\w+\}/g) ?? [];
      return named.some((name) => !values[name.slice(1, -1)]) ? [] : fill(line, values);
    })
    .join('\n');
}

function fill(line: string, values: TemplateValues): string {
  return line.replace(/\{(\w+)\}/g, (_, name: string) =>
    escapeHtml(values[name] ?? '')
      .split('\n')
      .join('<br>'),
  );
}
