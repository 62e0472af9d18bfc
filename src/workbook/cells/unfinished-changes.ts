import { readText } from '../../texts/safe-text';
import type { Grid, GridRow } from './cell';
import type { Places } from './find-columns';
import { cellText } from './read-cell';
import type { Columns, Tab } from './tab';

type Values = Readonly<Record<string, unknown>>;

/**
 * `underWay` has the new values of the row that holds this text, `also` has the new values of other rows by
 * their ids.
 */
interface UnderWay {
  readonly underWay: Values;
  readonly also?: Readonly<Record<string, Values>> | undefined;
}

const BEGINS = '{"underWay":';

export function formatUnfinished(underWay: Values, also?: UnderWay['also']): string {
  const whole: UnderWay = { underWay, also };
  return JSON.stringify(whole);
}

/**
 * By row number: the changes that an interrupted run began to write and did not finish. Nearly always empty.
 */
export function unfinishedChanges(
  tab: Tab,
  { rows }: Grid,
  places: Places<Columns>,
): ReadonlyMap<number, Values> {
  const { mark, id } = tab;
  const own = new Map<number, Values>();
  const others = new Map<string, Values>();
  for (const row of rows) {
    const note = underWayIn(row, places[mark]);
    if (!note) continue;
    own.set(row.at, { [mark]: '', ...note.underWay });
    for (const [other, values] of Object.entries(note.also ?? {})) others.set(other, values);
  }
  if (own.size === 0) return own;
  return new Map(
    rows.flatMap(({ at, cells }) => {
      const values = {
        ...own.get(at),
        ...others.get(readText(cellText(cells[places[id] ?? 0] ?? ''))),
      };
      return Object.keys(values).length > 0 ? [[at, values] as const] : [];
    }),
  );
}

function underWayIn({ cells }: GridRow, place = -1): UnderWay | null {
  const cell = cells[place] ?? '';
  return cell === '' ? null : noteIn(readText(cellText(cell)));
}

/** True if the text begins like the content of a mark cell but was cut or edited. */
export function isDamagedMark(text: unknown): boolean {
  return typeof text === 'string' && text.startsWith(BEGINS) && noteIn(text) === null;
}

function noteIn(text: string): UnderWay | null {
  if (!text.startsWith(BEGINS)) return null;
  try {
    const { underWay, also = {} }: UnderWay = JSON.parse(text);
    return [underWay, also, ...Object.values(also)].every(isRecord) ? { underWay, also } : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
