import { readText } from '../../texts/safe-text';
import type { Grid, GridRow } from './cell';
import type { Places } from './find-columns';
import { cellText } from './read-cell';
import type { Columns, Tab } from './tab';

type Values = Readonly<Record<string, unknown>>;

/**
 * `underWay` has the new values of the row `of`, or of the row that holds the note if `of` is missing; `also` has the
 * new values of other rows by their ids.
 */
interface UnderWay {
  readonly underWay: Values;
  readonly of?: string | undefined;
  readonly also?: Readonly<Record<string, Values>> | undefined;
}

const BEGINS = '{"underWay":';

/** Follows the text of a row's last write. */
export function formatUnfinished({ underWay, of, also }: UnderWay): string {
  return ` ${JSON.stringify({ underWay, of, also })}`;
}

export function withoutUnfinished(text: string): string {
  const [before = ''] = text.split(` ${BEGINS}`);
  return before;
}

/**
 * By row number: the changes that an interrupted run began to write and did not finish, `{}` if only those of other
 * rows. Nearly always empty.
 */
export function unfinishedChanges(
  tab: Tab,
  { rows }: Grid,
  places: Places<Columns>,
): ReadonlyMap<number, Values> {
  const { stamp, id } = tab;
  const textIn = ({ cells }: GridRow, key: string) =>
    readText(cellText(cells[places[key] ?? -1] ?? ''));
  const own = new Map<number, Values>();
  const others = new Map<string, Values>();
  for (const row of rows) {
    const note = noteIn(textIn(row, stamp));
    if (!note) continue;
    const of = note.of ?? textIn(row, id);
    const isOwn = of === textIn(row, id);
    own.set(row.at, isOwn ? note.underWay : {});
    if (!isOwn) others.set(of, note.underWay);
    for (const [other, values] of Object.entries(note.also ?? {})) others.set(other, values);
  }
  if (own.size === 0) return own;
  return new Map(
    rows.flatMap((row) => {
      const [mine, other] = [own.get(row.at), others.get(textIn(row, id))];
      return mine || other ? [[row.at, { ...mine, ...other }] as const] : [];
    }),
  );
}

/** True if the text has a note of unfinished changes that was cut or edited. */
export function isDamagedNote(text: unknown): boolean {
  return typeof text === 'string' && text.includes(BEGINS) && noteIn(text) === null;
}

function noteIn(text: string): UnderWay | null {
  const begins = text.indexOf(BEGINS);
  if (begins < 0) return null;
  try {
    const { underWay, of, also = {} }: UnderWay = JSON.parse(text.slice(begins));
    return [underWay, also, ...Object.values(also)].every(isRecord) ? { underWay, of, also } : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
