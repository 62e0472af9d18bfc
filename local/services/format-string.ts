function one(
  flagText: string,
  width: number,
  precision: number,
  kind: string,
  value: unknown,
): string {
  let text = String(value);
  if (kind === 'd') text = String(Math.trunc(Number(value)));
  if (kind === 'f') text = Number(value).toFixed(precision < 0 ? 6 : precision);
  if (kind === 's' && precision >= 0) text = text.slice(0, precision);
  if (kind === 'x') text = Math.trunc(Number(value)).toString(16);
  if (flagText.includes('+') && kind !== 's' && Number(value) >= 0) text = `+${text}`;
  if (flagText.includes('-')) return text.padEnd(width);
  return text.padStart(width, flagText.includes('0') ? '0' : ' ');
}

/** Fills a printf-style template as Utilities.formatString does (https://developers.google.com/apps-script/reference/utilities/utilities). */
export function formatString(template: string, values: unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:%|([-+0 ]*)(\d*)(?:\.(\d+))?([sdfxj]))/g,
    (whole, flags: string | undefined, width: string, precision: string, kind: string) => {
      if (whole === '%%') return '%';
      const value = values[next];
      next += 1;
      const digits = precision === undefined ? -1 : Number(precision);
      return one(flags ?? '', Number(width), digits, kind, value);
    },
  );
}
