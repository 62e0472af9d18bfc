import { type Dispatch, isFollowed } from '../../records/dispatch';
import type { SubordinateReport } from '../../records/subordinate-report';
import { type Office, rowsOf } from '../../workbook/reading/office';
import { type Summary, summarise } from '../rules/summarise';

/** Sums dispatches up from the office as it was read, in the given order, as of a day. */
export function sumUp(
  { units, letters, tracking, plan }: Office,
  dispatches: readonly Dispatch[],
  today: string,
  subordinates: readonly SubordinateReport[] = [],
): Summary[] {
  const obligations = rowsOf(tracking);
  return summarise({
    dispatches,
    obligations,
    units,
    letters,
    subordinates,
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
  subordinates?: readonly SubordinateReport[],
): Summary[] {
  const chosen = office.dispatches.filter(
    (dispatch) =>
      (!id || dispatch.id === id) && isFollowed(dispatch) && dispatch.archivedOn === null,
  );
  return sumUp(office, chosen, today, subordinates);
}

/** Sums up every dispatch that is followed up, the newest first. */
export function summariesOf(
  office: Office,
  today: string,
  subordinates: readonly SubordinateReport[] = [],
): Summary[] {
  const followed = office.dispatches
    .filter(({ state }) => state === 'open' || state === 'paused')
    .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1));
  return sumUp(office, followed, today, subordinates);
}
