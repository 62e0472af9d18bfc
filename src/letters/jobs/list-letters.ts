import { formatMoment } from '../../calendar/moment';
import { LEADERS } from '../../records/letter-item-record';
import { type OutboxLetter, recipientsOf } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import type { Office } from '../../workbook/reading/office';
import type { ListedLetter } from '../rules/letters-view';
import { recipientCount, type TitledLetter } from '../rules/planned-letter';

type Reader = Pick<Unit, 'name' | 'block'>;

function readersOf(readers: readonly Reader[]): Pick<ListedLetter, 'units' | 'blocks'> {
  const each = (key: keyof Reader) => [...new Set(readers.map((reader) => reader[key]))];
  return { units: each('name'), blocks: each('block') };
}

export function outboxLister({
  units,
  words,
}: Pick<Office, 'units' | 'words'>): (letter: OutboxLetter) => ListedLetter {
  const known = new Map<string, Reader>(units.map((unit) => [unit.code, unit]));
  known.set(LEADERS, { name: words.letters.leaders, block: '' });
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
      ...readersOf(
        letter.itemRecords.map(
          ({ unitCode }) => known.get(unitCode) ?? { name: unitCode, block: '' },
        ),
      ),
      recipients: recipientsOf(letter),
      at: moment === null ? '' : formatMoment(moment),
    };
  };
}

export function plannedRow(letter: TitledLetter): ListedLetter {
  return {
    id: '',
    kind: letter.kind,
    state: letter.needsApproval ? 'toApprove' : 'planned',
    mailbox: letter.mailbox,
    subject: letter.subject,
    ...readersOf(letter.items.map(({ unit }) => unit)),
    recipients: recipientCount(letter),
    at: '',
    reason: '',
  };
}
