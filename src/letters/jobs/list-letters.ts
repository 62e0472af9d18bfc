import { momentText } from '../../calendar/moment';
import { LEADERS } from '../../records/cover';
import { type OutboxLetter, recipientsOf } from '../../records/outbox-letter';
import type { Office } from '../../workbook/reading/office';
import type { ListedLetter } from '../rules/letters-view';
import { recipientCount, type TitledLetter } from '../rules/planned-letter';

/** Makes the rule that lists letters of Hộp thư đi for the dialogs. */
export function outboxLister({
  units,
  words,
}: Pick<Office, 'units' | 'words'>): (letter: OutboxLetter) => ListedLetter {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  names.set(LEADERS, words.letters.leaders);
  return (letter) => {
    const { id, kind, state, mailbox, subject, reason } = letter;
    const moment = letter.sentAt ?? letter.claimedAt;
    return {
      id,
      kind,
      state,
      mailbox,
      subject,
      reason,
      units: [...new Set(letter.covers.map(({ unit }) => names.get(unit) ?? unit))],
      recipients: recipientsOf(letter),
      at: moment === null ? '' : momentText(moment),
    };
  };
}

/** Lists a letter that is only planned. */
export function plannedRow(letter: TitledLetter): ListedLetter {
  return {
    id: '',
    kind: letter.kind,
    state: letter.needsApproval ? 'toApprove' : 'planned',
    mailbox: letter.mailbox,
    subject: letter.subject,
    units: [...new Set(letter.items.map(({ unit }) => unit.name))],
    recipients: recipientCount(letter),
    at: '',
    reason: '',
  };
}
