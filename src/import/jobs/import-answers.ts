import { latestValues } from '../../answers/rules/answer-suggestions';
import { formatDay } from '../../calendar/day';
import { readStatusOffice } from '../../dispatches/jobs/dispatch-office';
import { statusCellsByDispatch } from '../../dispatches/jobs/tracking-copies';
import { type CompletionRules, completeRow } from '../../dispatches/rules/complete-row';
import type { FormOutcome } from '../../forms/form-view';
import { type Dispatch, isOver, toDispatchId } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { type Obligation, obligationKey } from '../../records/obligation';
import type { ReportedValue } from '../../records/reported-value';
import { toUnitCode } from '../../records/unit';
import { format } from '../../texts/format';
import { groupBy, indexBy } from '../../texts/group-by';
import { otherNameAdder } from '../../units/rules/unit-names';
import type { RowOf } from '../../workbook/cells/tab';
import type { Change } from '../../workbook/cells/write-cells';
import { planThenWrite, type WritePlan } from '../../workbook/plan-then-write';
import type { LockPorts, ReadPorts } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import { dispatchOf, obligationOf, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { withLock } from '../../workbook/with-lock';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { personName, writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { fillAnswer, type ListedAnswer } from '../rules/fill-answer';
import { formatMark, parseMark, rowDigest } from '../rules/import-mark';
import type { AnswerEntry, AnswerOrder } from '../rules/import-order';
import { answersAgain, markedAnswers } from './marked-answers';

type TrackingRow = RowOf<typeof trackingTab>;

export function answersOnFile(ports: ReadPorts, dispatchId: string): Obligation[] {
  return rowsOf(matchingRows(ports, trackingTab, 'dispatchId', [dispatchId]));
}

export function lastValuesOnFile(
  ports: ReadPorts,
  dispatchId: string,
): [unitCode: string, values: readonly ReportedValue[]][] {
  const rows = rowsOf(readTab(ports, trackingTab, ports.words()));
  const byUnit = [...groupBy(rows, ({ unitCode }) => unitCode)];
  const id = toDispatchId(dispatchId);
  return byUnit
    .map(([unitCode, own]): [string, ReportedValue[]] => [unitCode, latestValues(own, id)])
    .filter(([, values]) => values.length > 0);
}

/** Throws if the dispatch does not exist or is over. Importing the same list again completes an aborted run. */
export function importAnswers(ports: LockPorts, order: AnswerOrder): FormOutcome {
  const outcome = planThenWrite(ports, () => plannedImport(ports, order));
  rememberNames(ports, order.entries);
  return outcome;
}

function plannedImport(
  ports: LockPorts,
  { dispatch, entries }: AnswerOrder,
): WritePlan<FormOutcome> {
  const words = ports.words();
  const dispatches = readTab(ports, dispatchesTab, words);
  const target = rowsOf(dispatches)
    .map(dispatchOf)
    .find((one) => one.id === dispatch && !isOver(one));
  if (!target) throw new Error(words.errors.noOpenDispatch);
  const office = readStatusOffice(ports, [target.id]);
  const statusOf = statusCellsByDispatch(ports, office)(target);
  const byCode = indexBy(office.units, 'code');
  const marked = markedAnswers(ports);
  const answers = new Map(entries.map(({ unit, answer }) => [unit, answer]));
  const keys = entries.map(({ unit }) => obligationKey(target.id, toUnitCode(unit)));
  const today = ports.clock.today();
  const source = format(words.says.answersFrom, { day: formatDay(today) });
  const stamp = { changedBy: personName(ports, words), changedAt: ports.clock.now() };
  const changeOf = (row: TrackingRow): Change<typeof trackingTab.columns> | null => {
    const answer = row.dispatchId === dispatch ? answers.get(row.unitCode) : undefined;
    const change = answer ? recordedChange(row, answer, { source, today, dispatch: target }) : {};
    const unit = byCode.get(row.unitCode);
    if (unit && Object.keys(change).length > 0)
      return {
        ...withMark(row, { ...change, ...stamp }),
        ...statusOf({ ...row, ...change }, unit),
      };
    const keepsMark = row.lastImport === '' || (answer && wasImported(row, answer, target));
    return keepsMark ? null : { lastImport: '' };
  };
  return {
    ok: true,
    write: () => {
      if (!rowsAgain(ports, dispatchesTab, dispatches, [dispatch])) return null;
      const tracking = answersAgain(ports, marked, keys);
      if (!tracking) return null;
      const changes = new Map(
        tracking.rows.flatMap(({ at, row }) => {
          const change = changeOf(row);
          return change ? [[at, change] as const] : [];
        }),
      );
      markSummaryDue(ports);
      changeRows(ports, trackingTab, tracking, changes);
      const count = [...changes.values()].filter(({ lastImport }) => lastImport !== '').length;
      const number = dispatchNumber(target);
      const message = format(words.says.answersDone, { units: count, number });
      writeLog(ports, words, [{ event: 'answerRecorded', dispatch, detail: message }]);
      return { done: true, message };
    },
  };
}

/** Adds the names for which the user chose a unit to the unit's other names. */
function rememberNames(ports: LockPorts, entries: readonly AnswerEntry[]): void {
  const names = new Map(
    entries.flatMap(({ unit, otherName }) => (otherName === '' ? [] : [[unit, otherName]])),
  );
  if (names.size === 0) return;
  const units = rowsOf(readTab(ports, unitsTab, ports.words())).map(unitOf);
  const withOtherNames = otherNameAdder(units);
  withLock(ports, () => {
    const read = matchingRows(ports, unitsTab, 'code', names.keys());
    const changes = new Map(
      read.rows.flatMap(({ at, row }): [number, Change<typeof unitsTab.columns>][] => {
        const formerNames = withOtherNames(unitOf(row), [names.get(row.code) ?? '']);
        return formerNames === row.formerNames ? [] : [[at, { formerNames }]];
      }),
    );
    changeRows(ports, unitsTab, read, changes);
  });
}

function recordedChange(
  row: TrackingRow,
  answer: ListedAnswer,
  { source, ...rules }: CompletionRules & { source: string; dispatch: Dispatch },
): Partial<Obligation> {
  const { change } = fillAnswer(row, answer, rules.dispatch);
  if (Object.keys(change).length === 0) return {};
  const { version: answeredVersion } = rules.dispatch;
  const filled = { ...row, ...change, answeredVersion };
  const reason = row.reason || source;
  return { ...change, answeredVersion, reason, ...completeRow(filled, rules) };
}

/**
 * True if the last import wrote exactly this answer. Importing the list again after an aborted run then keeps
 * the mark.
 */
function wasImported(row: TrackingRow, answer: ListedAnswer, dispatch: Dispatch): boolean {
  const before = parseMark<TrackingRow>(row.lastImport)?.before;
  if (!before) return false;
  const { change } = fillAnswer({ ...row, ...before }, answer, dispatch);
  const isInRow = JSON.stringify({ ...row, ...change }) === JSON.stringify(row);
  return isInRow && Object.keys(change).length > 0;
}

/** `lastImport` gets the previous values, for undo. */
function withMark(row: TrackingRow, change: Partial<TrackingRow>): Partial<TrackingRow> {
  const columns = Object.keys(change) as (keyof TrackingRow)[];
  const before = Object.fromEntries(columns.map((column) => [column, row[column]]));
  const after = rowDigest(obligationOf({ ...row, ...change }));
  return { ...change, lastImport: formatMark({ before, trackIn: [], after }) };
}
