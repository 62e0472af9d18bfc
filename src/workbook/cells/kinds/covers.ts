import { COVER_STAGES, type LetterItemRecord } from '../../../records/cover';
import { toDispatchId } from '../../../records/dispatch';
import { toUnitCode } from '../../../records/unit';
import { groupBy } from '../../../texts/group-by';
import { columnsOf } from '../column';

/** A column of what letters cover. */
export const covers = columnsOf<readonly LetterItemRecord[]>(
  { read: parseCovers, write: formatCovers, fault: 'notOwn', format: 'text' },
  [],
);

/**
 * Writes covers as the text of one cell: a line for each dispatch, stage, version, deadline and tier, with the
 * units after the colon. Reads back with `parseCovers`.
 */
export function formatCovers(written: readonly LetterItemRecord[]): string {
  const lines = groupBy(written, ({ dispatch, stage, version, asked, tier }) =>
    [escaped(dispatch), stage, version, asked, tier].join('|'),
  );
  const unitsOf = (own: readonly LetterItemRecord[]) =>
    own.map(({ unit }) => escaped(unit)).join(', ');
  return [...lines].map(([head, own]) => `${head}: ${unitsOf(own)}`).join('\n');
}

/** Reads the text of a covers cell; null when it was changed into something else. */
export function parseCovers(text: string): LetterItemRecord[] | null {
  const read: LetterItemRecord[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const [, start = '', codes = ''] = /^(.+?\|-?\d+): (.+)$/.exec(line) ?? [];
    const head = headOf(start);
    const units = unescaped(codes.split(', '));
    if (head === null || units.length === 0) return null;
    const { dispatch, ...rest } = head;
    for (const unit of units) read.push({ dispatch, unit: toUnitCode(unit), ...rest });
  }
  return read;
}

type Head = Omit<LetterItemRecord, 'unit'>;

const heads = new Map<string, Head | null>();

/** Reads what stands before the units of a line, the same in many letters; null when it was changed into something else. */
function headOf(text: string): Head | null {
  const known = heads.get(text);
  if (known !== undefined) return known;
  const parts = /^([^|]+)\|([a-z]+)\|(\d+)\|(\d{4}-\d\d-\d\d)\|(-?\d+)$/.exec(text);
  const [, code = '', name, version, asked = '', tier] = parts ?? [];
  const [dispatch = ''] = unescaped([code]);
  const stage = COVER_STAGES.find((one) => one === name);
  const head =
    dispatch === '' || stage === undefined
      ? null
      : {
          dispatch: toDispatchId(dispatch),
          stage,
          version: Number(version),
          asked,
          tier: Number(tier),
        };
  heads.set(text, head);
  return head;
}

/** Codes are the office's own: one may hold what separates codes or lines. */
function escaped(code: string): string {
  return code.replace(/[%|,\n\r\u2028\u2029]/g, (sign) => encodeURIComponent(sign));
}

/** Gives the codes as they were; none when one of them was never escaped so. */
function unescaped(codes: readonly string[]): string[] {
  try {
    return codes.map((code) => (code.includes('%') ? decodeURIComponent(code) : code));
  } catch (error) {
    if (error instanceof URIError) return [];
    throw error;
  }
}
