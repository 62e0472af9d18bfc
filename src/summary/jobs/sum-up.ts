import { type Directive, isFollowed } from '../../records/directive';
import type { LowerReport } from '../../records/lower-report';
import { type Office, rowsOf } from '../../workbook/reading/office';
import { type Summary, summarise } from '../rules/summarise';

/** Sums dispatches up from the office as it was read, in the given order, as of a day. */
export function sumUp(
  { units, letters, tracking, plan }: Office,
  directives: readonly Directive[],
  today: string,
  lower: readonly LowerReport[] = [],
): Summary[] {
  const obligations = rowsOf(tracking);
  return summarise({
    directives,
    obligations,
    units,
    letters,
    lower,
    today,
    rules: plan.deadlines,
  });
}

/**
 * Sums up one dispatch as of a day, or with '' all of them, followed up or ended; gives nothing for a draft, one that is
 * withdrawn or gone, and one whose rows are archived.
 */
export function sumUpHere(
  office: Office,
  id: string,
  today: string,
  lower?: readonly LowerReport[],
): Summary[] {
  const chosen = office.directives.filter(
    (directive) =>
      (!id || directive.id === id) && isFollowed(directive) && directive.archivedOn === null,
  );
  return sumUp(office, chosen, today, lower);
}

/** Sums up every dispatch that is followed up, the newest first. */
export function summariesOf(
  office: Office,
  today: string,
  lower: readonly LowerReport[] = [],
): Summary[] {
  const followed = office.directives
    .filter(({ state }) => state === 'open' || state === 'paused')
    .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1));
  return sumUp(office, followed, today, lower);
}
