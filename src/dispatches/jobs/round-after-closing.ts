import { formatDay } from '../../calendar/day';
import type { RowOf } from '../../workbook/cells/tab';
import type { OfficePorts } from '../../workbook/ports';
import { dispatchOf, readRules } from '../../workbook/reading/office';
import type { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { latestRounds, nextRound } from '../rules/next-round';

type DispatchRow = RowOf<typeof dispatchesTab>;

/** Name of the round that follows although `row` is closed, and the day on which it begins. `null` if none follows. */
export function roundAfterClosing(
  ports: OfficePorts,
  row: DispatchRow,
  all: readonly DispatchRow[],
): { readonly name: string; readonly day: string } | null {
  if (row.repetition === null || !latestRounds(all).includes(row)) return null;
  const { words, plan } = readRules(ports);
  const context = { calendar: plan.deadlines.calendar, today: ports.clock.today(), words };
  const next = nextRound({ ...dispatchOf(row), state: 'closed' }, context);
  return next && { name: next.dispatch.label, day: formatDay(next.beginsOn) };
}
