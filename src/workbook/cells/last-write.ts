import type { Moment } from '../../calendar/moment';
import { withoutUnfinished } from './unfinished-changes';

/**
 * One write of a row. `name` begins with the moment, grows with time and is unique in the file; `id` is the row that
 * the write meant.
 */
export interface RowWrite {
  readonly name: string;
  readonly id: string;
}

/** `over` is a write that meant another row and overwrote this one, and that no person has looked at. */
interface LastWrite extends RowWrite {
  readonly over: RowWrite | null;
}

const OVER = ' ← ';

/**
 * Text of the hidden column `lastWrite`. Unique to the row, so that a misplaced write can be found by it. `unfinished`
 * is the text of `formatUnfinished`, or `''`.
 */
export function formatLastWrite(
  { name, id }: RowWrite,
  over: RowWrite | null = null,
  unfinished = '',
): string {
  return `${name} ${id}${over ? `${OVER}${over.name} ${over.id}` : ''}${unfinished}`;
}

function parseLastWrite(text: string): LastWrite | null {
  const [own = '', over] = withoutUnfinished(text).split(OVER).map(parseWrite);
  return own ? { ...own, over: over ?? null } : null;
}

function parseWrite(text: string): RowWrite | null {
  const at = text.indexOf(' ');
  return at < 1 ? null : { name: text.slice(0, at), id: text.slice(at + 1) };
}

/** Name of the last write of a row; `''` if there was none. */
export function writeNameOf(text: string): string {
  return parseLastWrite(text)?.name ?? '';
}

/** When the write was made. */
export function momentOfWrite({ name }: RowWrite): Moment {
  return name.slice(0, MOMENT_LENGTH);
}

/** Characters of a `Moment`. */
const MOMENT_LENGTH = 16;

interface StampedRow {
  readonly id: string;
  /** Content of the column `lastWrite`. */
  readonly text: string;
}

/**
 * The write that overwrote a row by mistake, until a person has looked; `null` if none did. `textOf` gives the
 * column's content in another row. A row that a person made by copying another has that row's text, or one that is
 * older; such a row was not overwritten.
 */
export function overwriteOf(
  { id, text }: StampedRow,
  textOf: (id: string) => string | undefined,
): RowWrite | null {
  const last = parseLastWrite(text);
  if (!last) return null;
  if (last.id === id) return last.over;
  const meant = textOf(last.id);
  return meant !== undefined && last.name > writeNameOf(meant)
    ? { name: last.name, id: last.id }
    : null;
}

/** The overwriting write that a row's own last write names; `null` if the text is that of another row. */
export function notedOverwrite({ id, text }: StampedRow): RowWrite | null {
  const last = parseLastWrite(text);
  return last?.id === id ? last.over : null;
}
