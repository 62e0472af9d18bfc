import { toDay } from '../../../calendar/day';
import { toDispatchId } from '../../../records/dispatch';
import { LETTER_ITEM_STAGES, type LetterItemRecord } from '../../../records/letter-item-record';
import { toUnitCode } from '../../../records/unit';
import { groupBy } from '../../../texts/group-by';
import { columnsOf } from '../column';

/** Records what a letter said about each unit. */
export const letterItems = columnsOf<readonly LetterItemRecord[]>(
  { read: parseLetterItems, write: formatLetterItems, fault: 'notOwn', format: 'text' },
  [],
);

/**
 * Writes letter items as lines. Items with the same dispatch, stage, version, day and tier share a line: these
 * five, separated by `|`, then a colon, then the codes of their units, separated by commas. A missing day is `-`.
 */
export function formatLetterItems(written: readonly LetterItemRecord[]): string {
  const lines = groupBy(written, ({ dispatchId, stage, version, day, tier }) =>
    [escaped(dispatchId), stage, version, day ?? NO_DAY, tier].join('|'),
  );
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
    for (const unit of units) read.push({ unitCode: toUnitCode(unit), ...head });
  }
  return read;
}

/** Written in place of the day of an item that has none. */
const NO_DAY = '-';

type Head = Omit<LetterItemRecord, 'unitCode'>;

const heads = new Map<string, Head | null>();

/** Parses the part before the colon. Cached, because many letters share it. */
function headOf(text: string): Head | null {
  const known = heads.get(text);
  if (known !== undefined) return known;
  const parts = /^([^|]+)\|([a-z]+)\|(\d+)\|(\d{4}-\d\d-\d\d|-)\|(-?\d+)$/.exec(text);
  const [, code = '', name, version, day = NO_DAY, tier] = parts ?? [];
  const [dispatch = ''] = unescaped([code]);
  const stage = LETTER_ITEM_STAGES.find((one) => one === name);
  const head =
    dispatch === '' || stage === undefined
      ? null
      : {
          dispatchId: toDispatchId(dispatch),
          stage,
          version: Number(version),
          day: day === NO_DAY ? null : toDay(day),
          tier: Number(tier),
        };
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
