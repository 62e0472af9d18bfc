import { letterNumber, type OutboxLetter } from '../../records/outbox-letter';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { leftOutTexts } from '../cells/cell';
import type { Rows, SetAsideRow } from '../cells/read-rows';
import type { outboxTab } from '../tabs/outbox-tab';

/** Sentences with the number of queued letters and of letters that await approval. Zero is not said. */
export function queuedText(
  letters: readonly Pick<OutboxLetter, 'state'>[],
  { says }: Pick<Words, 'says'>,
): string {
  const count = (wanted: string) => letters.filter(({ state }) => state === wanted).length;
  const [queued, awaiting] = [count('queued'), count('awaiting')];
  return [
    ...(queued > 0 ? [format(says.queued, { letters: queued })] : []),
    ...(awaiting > 0 ? [format(says.awaitsInstead, { count: awaiting })] : []),
  ].join(' ');
}

/** Of all rows of the tab, unreadable ids too. Throws if `readOfficeToShow` has left out rows without reading their ids. */
export function letterIds({ rows, setAside, grid }: Rows<typeof outboxTab>): { id: string }[] {
  const left = leftOutTexts(grid, 'id').map(({ text: id }) => ({ id }));
  return [...left, ...rows.map(({ row: { id } }) => ({ id })), ...setAside];
}

export function letterCount({ grid, rows, setAside: aside }: Rows<typeof outboxTab>): number {
  return (grid.leftOut?.length ?? 0) + rows.length + aside.filter(isLetterRow).length;
}

export function unreadableLetterCount({ setAside: aside }: Rows<typeof outboxTab>): number {
  return aside.filter(isLetterRow).length;
}

/** False for a title or a remark that somebody typed between the rows. */
function isLetterRow({ id, isLonely }: SetAsideRow): boolean {
  return !isLonely || letterNumber(id) !== null;
}
