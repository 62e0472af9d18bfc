interface Place {
  flags: string;
  width: number;
  /** Digits after the point, or maximum length of a text. Negative if not given. */
  precision: number;
  kind: string;
}

function filled({ flags, width, precision, kind }: Place, value: unknown): string {
  let text = String(value);
  if (kind === 'd') text = String(Math.trunc(Number(value)));
  if (kind === 'f') text = Number(value).toFixed(precision < 0 ? 6 : precision);
  if (kind === 's' && precision >= 0) text = text.slice(0, precision);
  if (kind === 'x') text = Math.trunc(Number(value)).toString(16);
  if (flags.includes('+') && kind !== 's' && Number(value) >= 0) text = `+${text}`;
  if (flags.includes('-')) return text.padEnd(width);
  return text.padStart(width, flags.includes('0') ? '0' : ' ');
}

/**
 * Fills a template as Utilities.formatString does, with the conversions `s`, `d`, `f`, `x` and `j`
 * (https://developers.google.com/apps-script/reference/utilities/utilities).
 */
export function formatString(template: string, values: unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:%|([-+0 ]*)(\d*)(?:\.(\d+))?([sdfxj]))/g,
    (whole: string, ...groups: (string | undefined)[]) => {
      if (whole === '%%') return '%';
      const [flags = '', width = '', precision = '-1', kind = 's'] = groups;
      const place = { flags, width: Number(width), precision: Number(precision), kind };
      next += 1;
      return filled(place, values[next - 1]);
    },
  );
}
