import type { Day } from '../../calendar/day';
import { addressOf } from '../../records/email-address';
import {
  type LetterItemRecord,
  type LinkReason,
  NO_DISPATCH,
} from '../../records/letter-item-record';
import { mayHaveArrived, type OutboxLetter, type OutboxRow } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import { groupBy } from '../../texts/group-by';

/** True if people outside may know the signing key, so that new links need a new key. */
export function needsNewKey(reason: LinkReason): boolean {
  return reason !== 'moved';
}

export interface NewLinks {
  /** Active units that must get a letter about their new link, by mailbox. */
  readonly unitsByMailbox: ReadonlyMap<string, readonly Unit[]>;
  readonly itemFor: (unit: Unit) => LetterItemRecord<'link'>;
}

/**
 * Ended units get a new version too, because their old links open a successor's page. A unit that already has a
 * letter about the new link keeps the version in this letter, so that repeating the action completes an aborted
 * run.
 */
export function planNewLinks(
  { units, letters }: { readonly units: readonly Unit[]; readonly letters: readonly OutboxRow[] },
  item: Pick<LetterItemRecord<'link'>, 'plannedOn' | 'reason'>,
): NewLinks {
  const current = letters.filter(
    ({ state, plannedOn }) =>
      state === 'awaiting' ||
      state === 'queued' ||
      (plannedOn === item.plannedOn && (state === 'sending' || mayHaveArrived(state))),
  );
  const decided = new Map(
    current.flatMap(({ itemRecords }) =>
      itemRecords
        .filter(isLinkItem)
        .filter(({ reason }) => reason === item.reason)
        .map(versionIn),
    ),
  );
  const notTold = units.filter(({ code, state }) => state === 'active' && !decided.has(code));
  const boxes = groupBy(notTold, mailboxOf);
  boxes.delete('');
  return {
    unitsByMailbox: boxes,
    itemFor: (unit) => {
      const { code, linkVersion } = unit;
      const version = Math.max(linkVersion, decided.get(code) ?? linkVersion + 1);
      return linkItem(unit, version, item);
    },
  };
}

/** Letter that announces the next link version of one unit. */
export interface NewLink {
  readonly mailbox: string;
  readonly itemRecord: LetterItemRecord;
}

/** `null` if the unit has no usable mailbox. */
export function planNewLink(unit: Unit, day: Day): NewLink | null {
  const mailbox = mailboxOf(unit);
  if (mailbox === '') return null;
  const item = { plannedOn: day, reason: 'withdrawn' } as const;
  return { mailbox, itemRecord: linkItem(unit, unit.linkVersion + 1, item) };
}

/** True if a letter to this mailbox waits that will contain the unit's current link. */
export function isNewLinkWaiting(
  { mailbox, itemRecord }: NewLink,
  letters: readonly OutboxRow[],
): boolean {
  return letters.some(
    (letter) =>
      (letter.state === 'awaiting' || letter.state === 'queued') &&
      letter.mailbox === mailbox &&
      letter.itemRecords.some((one) => isLinkItem(one) && one.unitCode === itemRecord.unitCode),
  );
}

/**
 * The link version in the letter must already be in the tab Đơn vị, and the mailbox of the unit must still be
 * the one of the letter.
 */
export function unitsToTell(
  { mailbox, itemRecords }: Pick<OutboxLetter, 'mailbox' | 'itemRecords'>,
  units: readonly Unit[],
): Unit[] {
  const made = new Map(itemRecords.filter(isLinkItem).map(versionIn));
  return units.filter(
    (unit) =>
      unit.state === 'active' &&
      unit.linkVersion >= (made.get(unit.code) ?? Infinity) &&
      mailboxOf(unit) === mailbox,
  );
}

function linkItem(
  { code }: Unit,
  linkVersion: number,
  item: Pick<LetterItemRecord<'link'>, 'plannedOn' | 'reason'>,
): LetterItemRecord<'link'> {
  return { kind: 'link', dispatchId: NO_DISPATCH, unitCode: code, linkVersion, ...item };
}

function isLinkItem(record: LetterItemRecord): record is LetterItemRecord<'link'> {
  return record.kind === 'link';
}

function versionIn({ unitCode, linkVersion }: LetterItemRecord<'link'>) {
  return [unitCode, linkVersion] as const;
}

function mailboxOf({ email, returnedEmail }: Unit): string {
  const address = addressOf(email, returnedEmail);
  return address.usable ? address.mailbox : '';
}
