import type { Day } from '../../calendar/day';
import { type Dispatch, isFollowed } from '../../records/dispatch';
import { type Office, rowsOf } from '../../workbook/reading/office';
import { type Summary, summarise } from '../rules/summarise';

export function sumUp(
  { units, letters, tracking, plan, dispatches: series }: Office,
  dispatches: readonly Dispatch[],
  today: Day,
): Summary[] {
  const obligations = rowsOf(tracking);
  return summarise({
    dispatches,
    series,
    obligations,
    units,
    letters,
    today,
    rules: plan.deadlines,
  });
}

/** Without `ids`, of all dispatches. Leaves out drafts, cancelled and archived dispatches. */
export function summariesById(
  office: Office,
  ids: readonly string[] | null,
  today: Day,
): Summary[] {
  const chosen = office.dispatches.filter(
    (dispatch) =>
      (ids === null || ids.includes(dispatch.id)) &&
      isFollowed(dispatch) &&
      dispatch.archivedOn === null,
  );
  return sumUp(office, chosen, today);
}

/** Summaries of the open and paused dispatches, sorted by day of issue, newest first. */
export function summariesOf(office: Office, today: Day): Summary[] {
  const followed = office.dispatches
    .filter(({ state }) => state === 'open' || state === 'paused')
    .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1));
  return sumUp(office, followed, today);
}
