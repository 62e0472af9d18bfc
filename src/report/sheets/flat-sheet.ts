import type { StageStatus } from '../../calendar/deadline';
import { stageName } from '../../dispatches/rules/asked-text';
import { stagesIn } from '../../dispatches/rules/obligation-status';
import { dispatchNumber } from '../../records/dispatch-number';
import { scopeOf } from '../../records/figure-scope';
import { firstUnder } from '../../records/reported-value';
import type { RequestedFigure } from '../../records/requested-figure';
import type { Stage } from '../../records/stage';
import { TRAINING } from '../../records/training-figures';
import type { Language } from '../../texts/language';
import type { ReportWords } from '../../words/report-words';
import type { RecordedDispatch, RecordedRow, RecordedUnit, YearData } from '../data/year-data';
import { reportColumn, tableHead } from '../document/columns';
import type { ReportCell, Section, TableRow } from '../document/document';
import { dayCell } from '../parts/unit-cells';
import { type StageCounter, stageCounter } from './stage-result';
import { issuedIn } from './unit-records';

type FlatCells = Readonly<
  Record<keyof ReportWords['report']['sheets']['flat']['heads'], ReportCell>
>;

/**
 * For pivot tables and Looker Studio: one row per dispatch, unit and stage that is asked, no merged cells, real
 * dates and numbers.
 */
export function flatSheet(
  data: YearData,
  year: string,
  words: ReportWords,
  language: Language,
): Section {
  const { flat } = words.report.sheets;
  const names = Object.keys(flat.heads) as (keyof FlatCells)[];
  const columns = names.map((name) => reportColumn(flat.heads[name], WIDTHS[name] ?? 14, 'left'));
  const units = new Map(data.units.map((unit) => [unit.code, unit]));
  const rows = issuedIn(year, data.dispatches).flatMap((dispatch) => {
    const count = stageCounter(data.units, dispatch);
    return dispatch.rows.flatMap((row) => {
      const unit = units.get(row.code);
      if (!unit) return [];
      return stagesIn(row.status).map(([stage, stageStatus]): TableRow => {
        const flatRow = { data, dispatch, unit, row, stage, stageStatus, count };
        const cells = flatCells(flatRow, words, language);
        return { kind: 'row', cells: names.map((name) => cells[name]) };
      });
    });
  });
  return {
    name: flat.name,
    landscape: true,
    blocks: [{ kind: 'table', filter: true, columns, head: tableHead(columns), rows }],
  };
}

const WIDTHS: Partial<Record<keyof FlatCells, number>> = { name: 40, block: 26, state: 24 };

interface FlatRow {
  readonly data: YearData;
  readonly dispatch: RecordedDispatch;
  readonly unit: RecordedUnit;
  readonly row: RecordedRow;
  readonly stage: Stage;
  readonly stageStatus: StageStatus;
  readonly count: StageCounter;
}

function flatCells(
  { data, dispatch, unit, row, stage, stageStatus, count }: FlatRow,
  { report }: ReportWords,
  language: Language,
): FlatCells {
  const { flat } = report.sheets;
  const { deadline, done, daysLate } = stageStatus;
  const { result, takenOver } = count(row, stageStatus);
  const yesOrNo = (is: boolean) => (is ? flat.yes : flat.no);
  const isResult = stage === 'complete';
  const isTraining = isResult && scopeOf([dispatch]).isTraining;
  const number = ({ label }: RequestedFigure): ReportCell =>
    (isTraining ? firstUnder(row.values, label) : null) ?? '';
  const owes = row.exemption === null;
  return {
    day: { day: data.day },
    dispatch: dispatch.id,
    number: dispatchNumber(dispatch),
    type: dispatch.type,
    issuedOn: { day: dispatch.issuedOn },
    unit: unit.code,
    name: unit.name,
    block: unit.block || report.noBlock,
    stage: stageName(stage, dispatch, flat.stages, language),
    due: dayCell(deadline?.due),
    doneOn: dayCell(done ? (isResult ? row.completedOn : row.acknowledgedOn) : null),
    state: flat.states[row.exemption ?? result],
    daysLate: owes && !takenOver ? daysLate : 0,
    reminders: row.reminders.letters[stage],
    extended: yesOrNo(row.extended),
    takenOver: yesOrNo(takenOver),
    sessions: number(TRAINING.sessions),
    eligible: number(TRAINING.eligible),
    attended: number(TRAINING.attended),
  };
}
