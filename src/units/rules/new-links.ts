import type { Day } from '../../calendar/day';
import { addressOf } from '../../records/email-address';
import { type LetterItemRecord, NO_DISPATCH } from '../../records/letter-item-record';
import { mayHaveArrived, type OutboxLetter, type OutboxRow } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import { groupBy } from '../../texts/group-by';

/** Reasons why all units get new links. */
export const LINK_REASONS = ['moved', 'leaked', 'handedOver'] as const;

export type LinkReason = (typeof LINK_REASONS)[number];

/** `withdrawn`: only this unit's links. The index is the `tier` of the letter items. */
export const NEW_LINK_TIERS = [...LINK_REASONS, 'withdrawn'] as const;

/** True if people outside may know the signing key, so that new links need a new key. */
export function needsNewKey(reason: LinkReason): boolean {
  return reason !== 'moved';
}

export interface NewLinks {
  /** Active units that must get a letter about their new link, by mailbox. */
  readonly unitsByMailbox: ReadonlyMap<string, readonly Unit[]>;
  readonly itemFor: (unit: Unit) => LetterItemRecord;
}

/**
 * Ended units get a new version too, because their old links open a successor's page. A unit that already has a
 * letter about the new link keeps the version in this letter, so that repeating the action completes an aborted
 * run.
 */
export function planNewLinks(
  { units, letters }: { readonly units: readonly Unit[]; readonly letters: readonly OutboxRow[] },
  item: Pick<LetterItemRecord, 'day' | 'tier'>,
): NewLinks {
  const current = letters.filter(
    ({ state, plannedOn }) =>
      state === 'awaiting' ||
      state === 'queued' ||
      (plannedOn === item.day && (state === 'sending' || mayHaveArrived(state))),
  );
  const decided = new Map(
    current.flatMap(({ itemRecords }) =>
      itemRecords
        .filter((itemRecord) => isLinkItem(itemRecord) && itemRecord.tier === item.tier)
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
      return { ...linkItem(unit, version), ...item };
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
  const tier = NEW_LINK_TIERS.indexOf('withdrawn');
  const version = unit.linkVersion + 1;
  return { mailbox, itemRecord: { ...linkItem(unit, version), day, tier } };
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

function linkItem({ code }: Unit, version: number) {
  return { dispatchId: NO_DISPATCH, unitCode: code, stage: 'link', version } as const;
}

function isLinkItem({ stage }: LetterItemRecord): boolean {
  return stage === 'link';
}

function versionIn({ unitCode, version }: LetterItemRecord): readonly [string, number] {
  return [unitCode, version];
}

function mailboxOf({ email, returnedEmail }: Unit): string {
  const address = addressOf(email, returnedEmail);
  return address.usable ? address.mailbox : '';
}
