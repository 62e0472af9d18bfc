import { readText } from '../../texts/safe-text';
import type { Grid, GridRow } from './cell';
import type { Places } from './find-columns';
import { cellText } from './read-cell';
import type { Columns, Tab } from './tab';

type Values = Readonly<Record<string, unknown>>;

/**
 * `underWay` has the new values of the row `of`, `also` has the new values of other rows by their ids. Without `of`,
 * as versions before 2.0 wrote it, `underWay` is about the row that holds this text.
 */
interface UnderWay {
  readonly underWay: Values;
  readonly of?: string;
  readonly also?: Readonly<Record<string, Values>> | undefined;
}

const BEGINS = '{"underWay":';

export function formatUnfinished(underWay: Values, of: string, also?: UnderWay['also']): string {
  const whole: UnderWay = { underWay, of, also };
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
  const idOf = ({ cells }: GridRow) => readText(cellText(cells[places[id] ?? 0] ?? ''));
  const own = new Map<number, Values>();
  const others = new Map<string, Values>();
  for (const row of rows) {
    const note = underWayIn(row, places[mark]);
    if (!note) continue;
    const isOwn = note.of === undefined || note.of === idOf(row);
    own.set(row.at, { [mark]: '', ...(isOwn ? note.underWay : {}) });
    if (!isOwn) others.set(note.of ?? '', note.underWay);
    for (const [other, values] of Object.entries(note.also ?? {})) others.set(other, values);
  }
  if (own.size === 0) return own;
  return new Map(
    rows.flatMap((row) => {
      const values = { ...own.get(row.at), ...others.get(idOf(row)) };
      return Object.keys(values).length > 0 ? [[row.at, values] as const] : [];
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
    const { underWay, of, also = {} }: UnderWay = JSON.parse(text);
    return [underWay, also, ...Object.values(also)].every(isRecord)
      ? { underWay, ...(of !== undefined && { of }), also }
      : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
