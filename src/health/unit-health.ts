import type { Unit } from '../records/unit';
import { format } from '../texts/format';
import { groupBy } from '../texts/group-by';
import { unitsPastRetention } from '../unit-changes/rules/contact-retention';
import { isFreeMailbox } from '../units/rules/free-mailbox';
import { parentLoops, parentsMeant } from '../units/rules/parent-loops';
import type { Words } from '../words/words';
import { type Office, rowsOf } from '../workbook/reading/office';

/** The most units that one sentence names. */
const MOST_NAMED = 5;

/** Says what is wrong with how units refer to one another: circles of parent bodies, parents that may be several, successors that are not listed. */
export function unitProblems({ units, words }: Office, today: string): string[] {
  const labels = words.health.units;
  const codes = new Set(units.map(({ code }) => code));
  const loops = parentLoops(units, today).map((loop) =>
    format(labels.parentLoop, { units: namesOf(loop, words) }),
  );
  const lost = units.flatMap(({ name, successors }) =>
    successors
      .filter((code) => !codes.has(code))
      .map((code) => format(labels.successorUnknown, { unit: name, code })),
  );
  return [...loops, ...doubtfulParents(units, today, labels), ...lost];
}

/** A name that several units bear, or one whose unit was split: nobody answers or counts as parent until a code says which. */
function doubtfulParents(
  units: readonly Unit[],
  today: string,
  { parentDoubtful }: Words['health']['units'],
): string[] {
  const meant = parentsMeant(units, today);
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

/** Says whose contacts' data should go by the office's own rule, and which mailboxes look like a person's own. */
export function contactWarnings(office: Office, today: string): string[] {
  const { units, dispatches, words, settings } = office;
  const labels = words.health.units;
  const months = settings.contactMonths;
  const obligations = rowsOf(office.tracking);
  const past = unitsPastRetention({ units, dispatches, obligations, months, today });
  const free = units.filter(({ state, email }) => state !== 'ended' && isFreeMailbox(email));
  const said = (sentence: string, found: readonly Unit[]) =>
    found.length === 0
      ? []
      : [format(sentence, { count: found.length, units: namesOf(found, words), months })];
  return [...said(labels.pastRetention, past), ...said(labels.freeMailboxes, free)];
}

function namesOf(units: readonly Unit[], { health }: Words): string {
  const names = units
    .slice(0, MOST_NAMED)
    .map(({ name }) => name)
    .join('; ');
  const more = units.length - MOST_NAMED;
  return more > 0 ? format(health.units.more, { units: names, count: more }) : names;
}
