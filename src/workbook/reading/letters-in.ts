import { letterNumber, type OutboxLetter } from '../../records/outbox-letter';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
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

export function letterCount({ rows, setAside: aside }: Rows<typeof outboxTab>): number {
  return rows.length + aside.filter(isLetterRow).length;
}

export function unreadableLetterCount({ setAside: aside }: Rows<typeof outboxTab>): number {
  return aside.filter((row) => isLetterRow(row) && !row.isRetired).length;
}

/** False for a title or a remark that somebody typed between the rows. */
function isLetterRow({ id, isLonely }: SetAsideRow): boolean {
  return !isLonely || letterNumber(id) !== null;
}
