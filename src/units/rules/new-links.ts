import { type LetterItemRecord, NO_DISPATCH } from '../../records/cover';
import { addressOf } from '../../records/email-address';
import { type OutboxLetter, reached, WAITING } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import { groupBy } from '../../texts/group-by';

/** Why all units get new links: what stands as the step of their letters' covers. */
export const LINK_REASONS: readonly (string | undefined)[] = ['moved', 'leaked'];

/** New links for all units. */
export interface NewLinks {
  /** The active units that are to be told, by mailbox. */
  readonly boxes: ReadonlyMap<string, readonly Unit[]>;
  /** Gives what a letter says of a unit, with the version that its link gets. */
  readonly coverOf: (unit: Unit) => LetterItemRecord;
}

/**
 * Decides which version each unit's link gets, also that of one that has ended, whose old link opens another unit's page;
 * and which units are told. A letter with the same reason that waits still, or went out on the day, has decided it for its
 * units: so what died between letters and links is finished by doing it again, and done twice it comes to the same.
 */
export function planNewLinks(
  {
    units,
    letters,
  }: { readonly units: readonly Unit[]; readonly letters: readonly OutboxLetter[] },
  said: Pick<LetterItemRecord, 'asked' | 'tier'>,
): NewLinks {
  const standing = letters.filter(
    ({ state, plannedOn }) =>
      WAITING.includes(state) || (plannedOn === said.asked && reached(state)),
  );
  const decided = new Map(
    standing.flatMap(({ covers }) =>
      covers.filter((cover) => tellsLink(cover) && cover.tier === said.tier).map(versionIn),
    ),
  );
  const untold = units.filter(({ code, state }) => state === 'active' && !decided.has(code));
  const boxes = groupBy(untold, mailboxOf);
  boxes.delete('');
  return {
    boxes,
    coverOf: ({ code: unit, linkVersion }) => {
      const version = Math.max(linkVersion, decided.get(unit) ?? linkVersion + 1);
      return { dispatch: NO_DISPATCH, unit, stage: 'link', version, ...said };
    },
  };
}

/**
 * Gives the units whose links a letter tells as they stand: neither one whose link has not been made, nor one that no longer
 * reads the mailbox.
 */
export function linksToTell(
  { mailbox, covers }: Pick<OutboxLetter, 'mailbox' | 'covers'>,
  units: readonly Unit[],
): Unit[] {
  const made = new Map(covers.filter(tellsLink).map(versionIn));
  return units.filter(
    (unit) =>
      unit.state === 'active' &&
      unit.linkVersion >= (made.get(unit.code) ?? Infinity) &&
      mailboxOf(unit) === mailbox,
  );
}

function tellsLink({ stage }: LetterItemRecord): boolean {
  return stage === 'link';
}

function versionIn({ unit, version }: LetterItemRecord): readonly [string, number] {
  return [unit, version];
}

/** The mailbox that a unit's letters go to; '' where it has none that can be written to. */
function mailboxOf({ email, returnedEmail }: Unit): string {
  const address = addressOf(email, returnedEmail);
  return address.usable ? address.mailbox : '';
}
