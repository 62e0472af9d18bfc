import { dispatchNumber } from '../../records/dispatch-number';
import { roundOf } from '../../records/round';
import { summedFigures } from '../../records/training-figures';
import { indexBy } from '../../texts/group-by';
import type { ReportWords } from '../../words/report-words';
import type { YearData } from '../data/year-data';
import { reportColumn, tableHead } from '../document/columns';
import type { ReportCell, Section, TableRow } from '../document/document';
import { dayCell } from '../parts/unit-cells';
import { issuedIn } from './unit-records';

type ValueCells = Readonly<
  Record<keyof ReportWords['report']['sheets']['values']['heads'], ReportCell>
>;

const WIDTHS: Partial<Record<keyof ValueCells, number>> = { name: 40, block: 26, figure: 40 };

/**
 * For pivot tables: one row per dispatch, unit and figure, so that figures can be summed over the rounds of a
 * repeating report. Empty if nothing was reported.
 */
export function valuesSheet(data: YearData, year: string, { report }: ReportWords): Section[] {
  const { values: words, flat } = report.sheets;
  const names = Object.keys(words.heads) as (keyof ValueCells)[];
  const columns = names.map((name) => reportColumn(words.heads[name], WIDTHS[name] ?? 14, 'left'));
  const units = new Map(data.units.map((unit) => [unit.code, unit]));
  const rows = issuedIn(year, data.dispatches).flatMap((dispatch) => {
    const figures = indexBy(summedFigures(dispatch), 'label');
    return dispatch.rows.flatMap(({ code, values }) => {
      const unit = units.get(code);
      if (!unit) return [];
      return values.map(({ label, value }): TableRow => {
        const figure = figures.get(label);
        const cells: ValueCells = {
          day: { day: data.day },
          dispatch: dispatch.id,
          number: dispatchNumber(dispatch),
          period: dayCell(roundOf(dispatch.id)?.cutOff),
          unit: code,
          name: unit.name,
          block: unit.block || report.noBlock,
          figure: label,
          measure: figure?.measure ?? '',
          value,
          isSummed: figure?.isSummed ? flat.yes : flat.no,
        };
        return { kind: 'row', cells: names.map((name) => cells[name]) };
      });
    });
  });
  if (rows.length === 0) return [];
  const table = { kind: 'table', filter: true, columns, head: tableHead(columns), rows } as const;
  return [{ name: words.name, landscape: true, blocks: [table] }];
}
