import { formatDay } from '../../calendar/day';
import { type Dispatch, isOver } from '../../records/dispatch';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { dispatchOf, readTab } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';

/**
 * Warnings about a completion deadline before the acknowledgement deadline, except of dispatches that are closed
 * or cancelled. They block nothing.
 */
export function deadlineNotes(dispatches: readonly Dispatch[], { health }: Words): string[] {
  return dispatches.flatMap((dispatch) => {
    const { number, acknowledgeBy, completeBy } = dispatch;
    if (isOver(dispatch) || acknowledgeBy === null || completeBy === null) return [];
    if (completeBy >= acknowledgeBy) return [];
    const days = { complete: formatDay(completeBy), acknowledge: formatDay(acknowledgeBy) };
    return [format(health.completionFirst, { number, ...days })];
  });
}

export function noteDeadlines(
  ports: Ports,
  { firstRow, lastRow }: { firstRow: number; lastRow: number },
  othersOf: (dispatches: readonly Dispatch[]) => readonly string[],
): void {
  const words = ports.words();
  const edited = readTab(ports, dispatchesTab, words).rows.filter(
    ({ at }) => at >= firstRow && at <= lastRow,
  );
  const dispatches = edited.map(({ row }) => dispatchOf(row));
  const notes = [...deadlineNotes(dispatches, words), ...othersOf(dispatches)];
  if (notes.length > 0) ports.people.toast(notes.join('\n'));
}
