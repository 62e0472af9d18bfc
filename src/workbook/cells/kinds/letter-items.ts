import { toDay } from '../../../calendar/day';
import { toDispatchId } from '../../../records/dispatch';
import { fieldsOf, type LetterItemFields, recordOf } from '../../../records/letter-item-fields';
import type { LetterItemRecord } from '../../../records/letter-item-record';
import { toUnitCode } from '../../../records/unit';
import { groupBy } from '../../../texts/group-by';
import { columnsOf } from '../column';

/** Records what a letter said about each unit. */
export const letterItems = columnsOf<readonly LetterItemRecord[]>(
  { read: parseLetterItems, write: formatLetterItems, fault: 'notOwn', format: 'text' },
  [],
);

/**
 * Writes letter items as lines. Items with the same dispatch and fields share a line: dispatch, code, version, day
 * and number, separated by `|`, then a colon, then the codes of their units, separated by commas. A missing day
 * is `-`.
 */
export function formatLetterItems(written: readonly LetterItemRecord[]): string {
  const lines = groupBy(written, (record) => {
    const { code, version, day, number } = fieldsOf(record);
    return [escaped(record.dispatchId), code, version, day ?? NO_DAY, number].join('|');
  });
  const unitsOf = (own: readonly LetterItemRecord[]) =>
    own.map(({ unitCode }) => escaped(unitCode)).join(', ');
  return [...lines].map(([head, own]) => `${head}: ${unitsOf(own)}`).join('\n');
}

/** `null` if the text is malformed, because somebody has edited it. */
export function parseLetterItems(text: string): LetterItemRecord[] | null {
  const read: LetterItemRecord[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const [, start = '', codes = ''] = /^(.+?\|-?\d+): (.+)$/.exec(line) ?? [];
    const head = headOf(start);
    const units = unescaped(codes.split(', '));
    if (head === null || units.length === 0) return null;
    for (const unit of units) read.push({ ...head, unitCode: toUnitCode(unit) });
  }
  return read;
}

/** Written in place of the day of an item that has none. */
const NO_DAY = '-';

/** Replaced by the code of each unit of a line. */
const ANY_UNIT = toUnitCode('');

const heads = new Map<string, LetterItemRecord | null>();

/** Parses the part before the colon. Cached, because many letters share it. */
function headOf(text: string): LetterItemRecord | null {
  const known = heads.get(text);
  if (known !== undefined) return known;
  const parts = /^([^|]+)\|([a-z]+)\|(\d+)\|(\d{4}-\d\d-\d\d|-)\|(-?\d+)$/.exec(text);
  const [, escapedId = '', code = '', version, day = NO_DAY, number] = parts ?? [];
  const [dispatch = ''] = unescaped([escapedId]);
  const fields: LetterItemFields = {
    code,
    version: Number(version),
    day: day === NO_DAY ? null : toDay(day),
    number: Number(number),
  };
  const about = { dispatchId: toDispatchId(dispatch), unitCode: ANY_UNIT };
  const head = dispatch === '' ? null : recordOf(fields, about);
  heads.set(text, head);
  return head;
}

/** Encodes separators, because offices choose unit codes themselves and may use such characters. */
function escaped(code: string): string {
  return code.replace(/[%|,\n\r\u2028\u2029]/g, (sign) => encodeURIComponent(sign));
}

function unescaped(codes: readonly string[]): string[] {
  try {
    return codes.map((code) => (code.includes('%') ? decodeURIComponent(code) : code));
  } catch (error) {
    if (error instanceof URIError) return [];
    throw error;
  }
}
