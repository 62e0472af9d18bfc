const MS_PER_MINUTE = 60_000;

/** Gives a zone's distance from UTC at a moment, in milliseconds, with one call of formatDate. */
export function zoneOffset(at: Date, zone: string): number {
  const parts = /^([+-])(\d\d)(\d\d)$/.exec(Utilities.formatDate(at, zone, 'Z'));
  if (!parts) throw new Error(`Unexpected zone offset in ${zone}`);
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return (parts[1] === '-' ? -minutes : minutes) * MS_PER_MINUTE;
}
