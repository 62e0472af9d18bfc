import { formatMoment } from '../../calendar/moment';
import { openRequests } from '../../dispatches/rules/open-requests';
import { copyAddressesOf } from '../../records/email-address';
import { LEADERS, type LetterItemRecord } from '../../records/letter-item-record';
import { obligationKey } from '../../records/obligation';
import { type OutboxLetter, recipientsOf, WAITING_STATES } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import type { Office } from '../../workbook/reading/office';
import { contentsReader } from '../rules/letter-contents';
import type { ListedLetter } from '../rules/letters-view';
import { recipientCount, type TitledLetter } from '../rules/planned-letter';

type Reader = Pick<Unit, 'name' | 'block' | 'leaderEmail'>;

function readersOf(readers: readonly Reader[]): Pick<ListedLetter, 'units' | 'blocks'> {
  const each = (key: 'name' | 'block') => [...new Set(readers.map((reader) => reader[key]))];
  return { units: each('name'), blocks: each('block') };
}

/** A reader that is no unit of the list. */
const NO_UNIT = { block: '', leaderEmail: '' };

function leadersAmong(copies: readonly string[], readers: readonly Reader[]): string[] {
  if (copies.length === 0) return [];
  const leaders = new Set(readers.map(({ leaderEmail }) => leaderEmail.trim().toLowerCase()));
  return copies.filter((mailbox) => leaders.has(mailbox));
}

export interface LetterLister {
  fromOutbox(letter: OutboxLetter): ListedLetter;
  planned(letter: TitledLetter): ListedLetter;
}

export function letterLister(
  office: Pick<Office, 'units' | 'words' | 'letters' | 'dispatches' | 'tracking'>,
): LetterLister {
  const { units, words } = office;
  const waiting = keysWithRequests(office);
  const hasRequest = (records: readonly LetterItemRecord[]) =>
    records.some(({ dispatchId, unitCode }) => waiting.has(obligationKey(dispatchId, unitCode)));
  const known = new Map<string, Reader>(units.map((unit) => [unit.code, unit]));
  known.set(LEADERS, { name: words.letters.leaders, ...NO_UNIT });
  const contentsOf = contentsReader(office);
  return {
    fromOutbox: (letter) => {
      const { id, kind, state, mailbox, subject, reason } = letter;
      const readers = letter.itemRecords.map(
        ({ unitCode }) => known.get(unitCode) ?? { name: unitCode, ...NO_UNIT },
      );
      const moment = letter.sentAt ?? letter.claimedAt;
      return {
        id,
        kind,
        contents: WAITING_STATES.includes(state) ? contentsOf(letter) : [],
        state,
        mailbox,
        subject,
        reason,
        ...readersOf(readers),
        leaders: leadersAmong(copyAddressesOf(letter.copies).usable, readers),
        hasRequest: WAITING_STATES.includes(state) && hasRequest(letter.itemRecords),
        recipients: recipientsOf(letter),
        at: moment === null ? '' : formatMoment(moment),
      };
    },
    planned: (letter) => ({
      id: '',
      kind: letter.kind,
      contents: contentsOf(letter),
      state: letter.needsApproval ? 'toApprove' : 'planned',
      mailbox: letter.mailbox,
      subject: letter.subject,
      ...readersOf(letter.items.map(({ unit }) => unit)),
      leaders: leadersAmong(
        letter.copies,
        letter.items.map(({ unit }) => unit),
      ),
      hasRequest: hasRequest(letter.itemRecords),
      recipients: recipientCount(letter),
      at: '',
      reason: '',
    }),
  };
}

/** Keys of the obligations about which a unit's request waits for an answer. */
function keysWithRequests({
  dispatches,
  tracking,
}: Pick<Office, 'dispatches' | 'tracking'>): Set<string> {
  const byId = indexBy(dispatches, 'id');
  return new Set(
    tracking.rows.flatMap(({ row }) => {
      const dispatch = row.unitRequests.length > 0 ? byId.get(row.dispatchId) : undefined;
      return dispatch && openRequests(dispatch, row).length > 0 ? [row.key] : [];
    }),
  );
}
