import { formatDay } from '../../calendar/day';
import { type CompletionRules, completeRow } from '../../dispatches/rules/complete-row';
import type { FormOutcome } from '../../forms/form-view';
import { isOver } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';
import { format } from '../../texts/format';
import type { RowOf } from '../../workbook/cells/tab';
import type { Change } from '../../workbook/cells/write-cells';
import type { Ports } from '../../workbook/ports';
import { findRows } from '../../workbook/reading/find-rows';
import { dispatchOf, obligationOf, readTab, rowsOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { markDue } from '../../workbook/writing/summary-due';
import { personName, writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { fillAnswer, type HeldAnswer } from '../rules/fill-answer';
import { formatMark, parseMark, rowDigest } from '../rules/import-mark';
import type { AnswerOrder } from '../rules/import-order';

type TrackingRow = RowOf<typeof trackingTab>;

/** Gives what the units owe on a dispatch, and have answered so far. */
export function answersOnFile(ports: Ports, dispatch: string): Obligation[] {
  return rowsOf(findRows(ports, trackingTab, 'dispatch', [dispatch]));
}

/** Records answers from a list in Theo dõi, marked as the office's own record; cells that are filled stay. */
export function importAnswers(ports: Ports, { dispatch, entries }: AnswerOrder): FormOutcome {
  return withLock(ports, () => {
    const words = ports.words();
    const asked = rowsOf(readTab(ports, dispatchesTab, words))
      .map(dispatchOf)
      .find((one) => one.id === dispatch && !isOver(one));
    if (!asked) throw new Error(words.errors.noOpenDispatch);
    const tracking = readTab(ports, trackingTab, words);
    const given = new Map(entries.map(({ unit, answer }) => [unit, answer]));
    const today = ports.clock.today();
    const source = format(words.says.answersFrom, { day: formatDay(today) });
    const stamp = {
      changedBy: personName(ports, words),
      changedAt: ports.clock.now(),
    };
    const changes = new Map(
      tracking.rows.flatMap(({ at, row }): [number, Change<typeof trackingTab.columns>][] => {
        const answer = row.dispatch === dispatch ? given.get(row.unit) : undefined;
        const change = answer
          ? recorded(row, answer, { source, today, version: asked.version })
          : {};
        if (Object.keys(change).length === 0)
          return row.lastImport === '' || (answer && wasGiven(row, answer))
            ? []
            : [[at, { lastImport: '' }]];
        return [[at, marked(row, { ...change, ...stamp })]];
      }),
    );
    markDue(ports);
    changeRows(ports, trackingTab, tracking, changes);
    const count = [...changes.values()].filter(({ lastImport }) => lastImport !== '').length;
    const message = format(words.says.answersDone, { units: count, number: asked.number });
    writeLog(ports, words, [{ event: 'answerRecorded', dispatch, detail: message }]);
    return { done: true, message };
  });
}

/** What an answer adds to a row, complete, and marked as the office's own record; nothing where it adds nothing. */
function recorded(
  row: TrackingRow,
  answer: HeldAnswer,
  { source, ...rules }: CompletionRules & { source: string },
): Partial<Obligation> {
  const { change } = fillAnswer(row, answer);
  if (Object.keys(change).length === 0) return {};
  const filled = { ...row, ...change, answeredVersion: rules.version };
  const { version: answeredVersion } = rules;
  const reason = row.reason || source;
  return { ...change, answeredVersion, reason, ...completeRow(filled, rules) };
}

/** Tells whether the last import filled exactly this answer in: the list is imported again after a run that died. */
function wasGiven(row: TrackingRow, answer: HeldAnswer): boolean {
  const before = parseMark<TrackingRow>(row.lastImport)?.before;
  if (!before) return false;
  const { change } = fillAnswer({ ...row, ...before }, answer);
  const isThere = JSON.stringify({ ...row, ...change }) === JSON.stringify(row);
  return isThere && Object.keys(change).length > 0;
}

/** The row's change with what the cells held before: the mark of the import before is taken off every row. */
function marked(row: TrackingRow, change: Partial<TrackingRow>): Partial<TrackingRow> {
  const columns = Object.keys(change) as (keyof TrackingRow)[];
  const before = Object.fromEntries(columns.map((column) => [column, row[column]]));
  const after = rowDigest(obligationOf({ ...row, ...change }));
  return { ...change, lastImport: formatMark({ before, trackIn: [], after }) };
}
