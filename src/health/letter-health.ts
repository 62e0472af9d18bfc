import type { LineAction, SectionLine } from '../forms/form-view';
import type { LettersCalls } from '../letters/letters-calls';
import { isLetter, type OutboxLetter } from '../records/outbox-letter';
import { format } from '../texts/format';
import type { Office } from '../workbook/reading/office';

/** Sentences of `letterLines` about letters that Google refused up to `moment`. */
export function refusedBefore(office: Office, moment: string): string[] {
  const refused = office.letters.filter(
    ({ state, claimedAt }) => state === 'failed' && (claimedAt ?? '') <= moment,
  );
  return letterLines({ ...office, letters: refused }).map(({ text }) => text);
}

export function letterLines({
  letters: outboxRows,
  words,
}: Pick<Office, 'letters' | 'words'>): SectionLine[] {
  const letters = outboxRows.filter(isLetter);
  const { health } = words;
  const sendAgain = (id: string): LineAction => ({
    label: health.sendAgain,
    submit: 'sendLettersAgain' satisfies keyof LettersCalls,
    ids: [id],
  });
  const markSent = (id: string): LineAction => ({
    label: health.wasSent,
    submit: 'markLettersSent' satisfies keyof LettersCalls,
    ids: [id],
  });
  const line = (
    sentence: string,
    { id, mailbox, reason }: OutboxLetter,
    ...acts: LineAction[]
  ) => ({
    text: format(sentence, { id, mailbox, reason }),
    warns: true,
    acts,
  });
  const inState = (wanted: OutboxLetter['state']) =>
    letters.filter(({ state }) => state === wanted);
  return [
    ...inState('deliveryUnknown').map((one) =>
      line(health.unknown, one, markSent(one.id), sendAgain(one.id)),
    ),
    ...inState('failed').map((one) => line(health.failed, one, sendAgain(one.id))),
    ...skippedLeaderLetters(letters).map((one) => line(health.heldBack, one, sendAgain(one.id))),
  ];
}

/** Skipped letters to leadership whose dispatches no later letter reports. They are not planned again. */
function skippedLeaderLetters(letters: readonly OutboxLetter[]): OutboxLetter[] {
  const toLeaders = letters.filter(({ kind }) => kind === 'leadership');
  const isLater = (other: OutboxLetter, { id, mailbox, itemRecords }: OutboxLetter) =>
    other.id > id &&
    other.mailbox === mailbox &&
    itemRecords.every(({ dispatchId }) =>
      other.itemRecords.some((itemRecord) => itemRecord.dispatchId === dispatchId),
    );
  return toLeaders.filter(
    (one) => one.state === 'skipped' && !toLeaders.some((other) => isLater(other, one)),
  );
}
