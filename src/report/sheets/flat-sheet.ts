import { STAGES, type Stage } from '../../records/obligation';
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
 * For pivot tables and Looker Studio: one row per dispatch, unit and stage, no merged cells, real dates and
 * numbers.
 */
export function flatSheet(data: YearData, year: string, words: ReportWords): Section {
  const { flat } = words.report.sheets;
  const names = Object.keys(flat.heads) as (keyof FlatCells)[];
  const columns = names.map((name) => reportColumn(flat.heads[name], WIDTHS[name] ?? 14, 'left'));
  const units = new Map(data.units.map((unit) => [unit.code, unit]));
  const rows = issuedIn(year, data.dispatches).flatMap((dispatch) => {
    const count = stageCounter(data.units, dispatch);
    return dispatch.rows.flatMap((row) => {
      const unit = units.get(row.code);
      if (!unit) return [];
      return STAGES.map((stage): TableRow => {
        const cells = flatCells({ data, dispatch, unit, row, stage, count }, words);
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
  readonly count: StageCounter;
}

function flatCells(
  { data, dispatch, unit, row, stage, count }: FlatRow,
  { report }: ReportWords,
): FlatCells {
  const { flat } = report.sheets;
  const { deadline, done, daysLate } = row.standing[stage];
  const { result, takenOver } = count(row, stage);
  const yesOrNo = (is: boolean) => (is ? flat.yes : flat.no);
  const isTraining = stage === 'train';
  const ifTraining = (number: number) => (isTraining ? number : '');
  const owes = row.exemption === null;
  return {
    day: { day: data.day },
    dispatch: dispatch.id,
    number: dispatch.number,
    type: dispatch.type,
    issuedOn: { day: dispatch.issuedOn },
    unit: unit.code,
    name: unit.name,
    block: unit.block || report.noBlock,
    stage: flat.stages[stage],
    due: { day: deadline.due },
    doneOn: dayCell(done ? (isTraining ? row.completedOn : row.acknowledgedOn) : null),
    state: flat.states[row.exemption ?? result],
    daysLate: owes && !takenOver ? daysLate : 0,
    reminders: row.reminders.letters[stage],
    extended: yesOrNo(row.extended),
    takenOver: yesOrNo(takenOver),
    sessions: ifTraining(row.figures.sessions),
    eligible: ifTraining(row.figures.eligible),
    attended: ifTraining(row.figures.attended),
  };
}
