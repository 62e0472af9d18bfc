import type { LineAct, SectionLine } from '../forms/form-view';
import type { OutboxLetter } from '../records/outbox-letter';
import { format } from '../texts/format';
import type { Office } from '../workbook/reading/office';

/** Names, as `letterLines` does, the letters that Google refused for good before a moment. */
export function refusedBefore(office: Office, moment: string): string[] {
  const refused = office.letters.filter(
    ({ state, claimedAt }) => state === 'failed' && (claimedAt ?? '') <= moment,
  );
  return letterLines({ ...office, letters: refused }).map(({ text }) => text);
}

/** Says which letters a person is to settle, each with its buttons. */
export function letterLines({ letters, words }: Pick<Office, 'letters' | 'words'>): SectionLine[] {
  const { health } = words;
  const again = (id: string): LineAct => ({
    label: health.sendAgain,
    submit: 'sendLettersAgain',
    ids: [id],
  });
  const sent = (id: string): LineAct => ({
    label: health.wasSent,
    submit: 'markLettersSent',
    ids: [id],
  });
  const line = (sentence: string, { id, mailbox, reason }: OutboxLetter, ...acts: LineAct[]) => ({
    text: format(sentence, { id, mailbox, reason }),
    warns: true,
    acts,
  });
  const inState = (wanted: OutboxLetter['state']) =>
    letters.filter(({ state }) => state === wanted);
  return [
    ...inState('unknown').map((one) => line(health.unknown, one, sent(one.id), again(one.id))),
    ...inState('failed').map((one) => line(health.failed, one, again(one.id))),
    ...heldBack(letters).map((one) => line(health.heldBack, one, again(one.id))),
  ];
}

/** Picks letters to leadership that were held back and that no later one has replaced: nothing plans them anew. */
function heldBack(letters: readonly OutboxLetter[]): OutboxLetter[] {
  const toLeaders = letters.filter(({ kind }) => kind === 'leadership');
  const isLater = (other: OutboxLetter, { id, mailbox, covers }: OutboxLetter) =>
    other.id > id && other.mailbox === mailbox && other.covers[0]?.dispatch === covers[0]?.dispatch;
  return toLeaders.filter(
    (one) => one.state === 'skipped' && !toLeaders.some((other) => isLater(other, one)),
  );
}
