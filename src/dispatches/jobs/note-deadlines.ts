import { formatDay } from '../../calendar/day';
import { type Dispatch, isOver } from '../../records/dispatch';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { dispatchOf, readTab } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';

/** Warnings about training deadlines before the acknowledgement deadline. They block nothing. */
export function deadlineNotes(dispatches: readonly Dispatch[], { health }: Words): string[] {
  return dispatches
    .filter((dispatch) => !isOver(dispatch) && dispatch.trainBy < dispatch.acknowledgeBy)
    .map(({ number, acknowledgeBy, trainBy }) =>
      format(health.trainFirst, {
        number,
        train: formatDay(trainBy),
        acknowledge: formatDay(acknowledgeBy),
      }),
    );
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
