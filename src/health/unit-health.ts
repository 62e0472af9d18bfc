import type { Day } from '../calendar/day';
import { addressOf } from '../records/email-address';
import type { Unit } from '../records/unit';
import { format } from '../texts/format';
import { groupBy } from '../texts/group-by';
import { unitsPastRetention } from '../unit-changes/rules/contact-retention';
import { isFreeMailbox } from '../units/rules/free-mailbox';
import { parentLoops, possibleParents } from '../units/rules/parent-loops';
import type { Words } from '../words/words';
import { type Office, rowsOf } from '../workbook/reading/office';

const MAX_NAMED = 5;

export function unitProblems({ units, words }: Office, today: Day): string[] {
  const labels = words.health.units;
  const codes = new Set(units.map(({ code }) => code));
  const loops = parentLoops(units, today).map((loop) =>
    format(labels.parentLoop, { units: namesOf(loop, words) }),
  );
  const unknownSuccessors = units.flatMap(({ name, successors }) =>
    successors
      .filter((code) => !codes.has(code))
      .map((code) => format(labels.successorUnknown, { unit: name, code })),
  );
  return [
    ...loops,
    ...ambiguousParents(units, today, labels),
    ...unknownSuccessors,
    ...returnedMailboxes(units, words),
  ];
}

/** Sentence about units whose mailbox sent letters back. The column that says so is folded. */
function returnedMailboxes(units: readonly Unit[], words: Words): string[] {
  const returned = units.filter(({ state, email, returnedEmail }) => {
    const address = addressOf(email, returnedEmail);
    return state === 'active' && !address.usable && address.fault === 'returned';
  });
  const values = { count: returned.length, units: namesOf(returned, words) };
  return returned.length === 0 ? [] : [format(words.health.units.returned, values)];
}

/**
 * Sentences about parents given by a name that several units have, or by the name of a split unit. Such units
 * have no parent until a code is given.
 */
function ambiguousParents(
  units: readonly Unit[],
  today: Day,
  { parentDoubtful }: Words['health']['units'],
): string[] {
  const meant = possibleParents(units, today);
  const below = units.filter((unit) => unit.state !== 'ended' && meant(unit).length > 1);
  return [...groupBy(below, ({ parent }) => parent)].map(([parent, [first, ...others]]) =>
    format(parentDoubtful, {
      parent,
      unit: first.name,
      count: others.length + 1,
      codes: meant(first)
        .map(({ code }) => code)
        .join(', '),
    }),
  );
}

export function contactWarnings(office: Office, today: Day): string[] {
  const { units, dispatches, words, settings } = office;
  const labels = words.health.units;
  const months = settings.contactMonths;
  const obligations = rowsOf(office.tracking);
  const past = unitsPastRetention({ units, dispatches, obligations, months, today });
  const current = units.filter(({ state }) => state !== 'ended');
  const free = current.filter(({ email, leaderEmail }) => [email, leaderEmail].some(isFreeMailbox));
  const sentenceAbout = (sentence: string, found: readonly Unit[]) =>
    found.length === 0
      ? []
      : [format(sentence, { count: found.length, units: namesOf(found, words), months })];
  return [
    ...sentenceAbout(labels.pastRetention, past),
    ...sentenceAbout(labels.freeMailboxes, free),
    ...leadersMissing(office),
  ];
}

/** Sentence that copies go to units' leaderships while no unit has a mailbox for them, if that is so. */
export function leadersMissing({
  units,
  settings,
  words,
}: Pick<Office, 'units' | 'settings' | 'words'>): string[] {
  const isUnused =
    settings.leaderCopyFrom > 0 &&
    units.every(({ state, leaderEmail }) => state === 'ended' || leaderEmail === '');
  return isUnused ? [words.health.units.leadersMissing] : [];
}

function namesOf(units: readonly Unit[], { health }: Words): string {
  const names = units
    .slice(0, MAX_NAMED)
    .map(({ name }) => name)
    .join('; ');
  const more = units.length - MAX_NAMED;
  return more > 0 ? format(health.units.more, { units: names, count: more }) : names;
}
