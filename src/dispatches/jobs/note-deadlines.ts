import { formatDay } from '../../calendar/day';
import { type Dispatch, isOver } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { rowOf } from '../../workbook/cells/read-rows';
import type { Ports } from '../../workbook/ports';
import { cellProblemSentences, dispatchOf, readTab } from '../../workbook/reading/office';
import { askedDeadlineSentences } from '../../workbook/reading/unasked-deadlines';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { repeatedParts } from './repeated-parts';

/**
 * Warnings about a completion deadline before the acknowledgement deadline, except of dispatches that are closed
 * or cancelled. They block nothing.
 */
export function deadlineNotes(dispatches: readonly Dispatch[], { health }: Words): string[] {
  return dispatches.flatMap((dispatch) => {
    const { acknowledgeBy, completeBy } = dispatch;
    if (isOver(dispatch) || acknowledgeBy === null || completeBy === null) return [];
    if (completeBy >= acknowledgeBy) return [];
    const number = dispatchNumber(dispatch);
    const days = { complete: formatDay(completeBy), acknowledge: formatDay(acknowledgeBy) };
    return [format(health.completionFirst, { number, ...days })];
  });
}

/**
 * Shows a toast about the edited rows of Văn bản. `othersOf` returns more sentences; its `faults` are about
 * unreadable cells, deadlines and repeated parts.
 */
export function noteDeadlines(
  ports: Ports,
  { firstRow, lastRow }: { firstRow: number; lastRow: number },
  othersOf: (dispatches: readonly Dispatch[], faults: readonly string[]) => readonly string[],
): void {
  const words = ports.words();
  const read = readTab(ports, dispatchesTab, words);
  const isEdited = (at: number) => at >= firstRow && at <= lastRow;
  const dispatches = read.rows.flatMap(({ at, row }) => (isEdited(at) ? [dispatchOf(row)] : []));
  const problems = read.problems.filter((problem) => isEdited(rowOf(problem)));
  const faults = [
    ...cellProblemSentences(words, { problems }),
    ...askedDeadlineSentences(read, words, isEdited),
    ...repeatedParts(read, words, isEdited),
  ];
  const notes = [...deadlineNotes(dispatches, words), ...othersOf(dispatches, faults)];
  if (notes.length > 0) ports.people.toast(notes.join('\n'));
}
