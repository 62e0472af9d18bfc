import type { AppsScript } from '../../local/apps-script';
import { markResult } from '../../local/demo/mark-result';
import { tableOf } from '../../local/sheet-table';
import { call, type Stage, someRow, typeInto } from '../../scripts/compare/play/stage';
import { type Day, formatDay } from '../../src/calendar/day';
import { type Dispatch, isAsked } from '../../src/records/dispatch';
import { obligationKey } from '../../src/records/obligation';
import { toUnitCode, type UnitCode } from '../../src/records/unit';
import type { Grade } from './grades';
import type { OfficeAct } from './province-plan';

type AnsweredDispatch = Pick<Dispatch, 'id' | 'asks'>;

export interface ActContext {
  readonly stage: Stage;
  readonly dispatch: AnsweredDispatch & Pick<Dispatch, 'task'>;
  readonly grades: ReadonlyMap<string, Grade>;
  readonly today: Day;
  /** New deadline for the result, or today if the act sets none. */
  readonly until: Day;
}

/** Acts of the office. Each returns the units that have to be told about it. */
export const OFFICE_ACTS: Readonly<Record<OfficeAct, (context: ActContext) => UnitCode[]>> = {
  moveDeadline(context) {
    const { stage, dispatch, until } = context;
    const row = someRow(stage, 'dispatches', (text) => text('id') === dispatch.id);
    typeInto(stage, row, { column: 'completeBy', text: formatDay(until) });
    return unitsBy(context, 'open');
  },
  extend(context) {
    const { stage, dispatch, grades, until } = context;
    const unit = first(unitsBy(context, 'open').filter((code) => grades.get(code) === 'tardy'));
    stage.staff.submit('changeDeadline', {
      ...{ dispatch: dispatch.id, unit, stage: 'complete', until: formatDay(until) },
      reason: 'đơn vị đề nghị',
    });
    return [unit];
  },
  sendBack(context) {
    const { stage, dispatch, grades } = context;
    const unit = first(
      unitsBy(context, 'answered').filter((code) => grades.get(code) === 'prompt'),
    );
    markResult((fn, ...args) => call(stage, fn, ...args), obligationKey(dispatch.id, unit), {
      ...{ kind: 'returned', text: 'thiếu số người tham gia' },
    });
    return [unit];
  },
  issueVersion(context) {
    const { stage, dispatch, until } = context;
    const { id, asks, task } = dispatch;
    stage.staff.submit('issueVersion', {
      ...{ dispatch: id, kind: 'material', changes: 'bổ sung nội dung báo cáo', asks, task },
      ...{ completeBy: formatDay(until), sure: 'yes' },
    });
    return unitsBy(context, 'all');
  },
  cancel(context) {
    const { stage, dispatch, today } = context;
    const units = unitsBy(context, 'open');
    stage.staff.submit('changeDispatch', {
      ...{ dispatch: dispatch.id, state: 'cancelled', sure: 'yes' },
      ...{ grounds: '140-CV/TU', groundsOn: formatDay(today) },
    });
    return units;
  },
};

function first(units: readonly UnitCode[]): UnitCode {
  const [unit] = units;
  if (unit === undefined) throw new Error('No unit fits');
  return unit;
}

/** Units of the dispatch: all, those that have answered all that it asks, or the others. */
function unitsBy({ stage, dispatch }: ActContext, wanted: 'all' | 'answered' | 'open'): UnitCode[] {
  return [...answerDays(stage.google, dispatch)]
    .filter(([, day]) => wanted === 'all' || (day === null ? 'open' : 'answered') === wanted)
    .map(([unit]) => unit);
}

/** Day on which each unit answered the last stage that the dispatch asks; `null` if it has not. */
export function answerDays(
  google: Pick<AppsScript, 'snapshot'>,
  dispatch: AnsweredDispatch,
): Map<UnitCode, Day | null> {
  const tracking = tableOf(google, 'tracking');
  const column = isAsked(dispatch, 'complete') ? 'completedOn' : 'acknowledgedOn';
  const rows = tracking.rows.filter((row) => tracking.text(row, 'dispatchId') === dispatch.id);
  return new Map(
    rows.map((row) => [toUnitCode(tracking.text(row, 'unitCode')), tracking.day(row, column)]),
  );
}
