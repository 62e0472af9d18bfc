import type { PropertyStore } from '../../workbook/property-store-port';
import type { SendingCursor } from '../rules/recover';

declare module '../../workbook/property-store-port' {
  interface Properties {
    cursor: string;
  }
}

export function readCursor(properties: PropertyStore): SendingCursor | null {
  const parts = (properties.get('cursor') ?? '').split('\n');
  const [run = '', done = '', trying = '', ...failed] = parts;
  if (run === '') return null;
  const refused = failed.map((line) => [
    line.slice(0, line.indexOf(' ')),
    line.slice(line.indexOf(' ') + 1),
  ]);
  return { run, done, trying, failed: Object.fromEntries(refused) };
}

/** Characters reserved for refusal reasons: a property holds 9 KB. */
const MAX_REASONS = 5_000;

export function writeCursor(properties: PropertyStore, cursor: SendingCursor): void {
  properties.set('cursor', textOf(cursor));
}

/** Writes the cursor at the end of a claim and, unless it is '', the id of the last letter that was sent. */
export function endCursor(properties: PropertyStore, cursor: SendingCursor, last: string): void {
  properties.setAll({ cursor: textOf(cursor), ...(last === '' ? {} : { sentLast: last }) });
}

function textOf({ run, done, trying, failed }: SendingCursor): string {
  const all = Object.entries(failed);
  const most = Math.min(200, MAX_REASONS / all.length);
  const refused = all.map(([id, reason]) => `${id} ${reason.replace(/\s+/g, ' ').slice(0, most)}`);
  return [run, done, trying, ...refused].join('\n');
}
