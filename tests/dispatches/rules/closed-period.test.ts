import { describe, expect, it } from 'vitest';
import { closedPeriods } from '../../../src/dispatches/rules/period-trend';
import { closingsOfDispatches, copiesToWrite } from '../../../src/periods/rules/copies';
import { freeze } from '../../../src/periods/rules/freeze';
import { type ClosedPeriod, toDispatchId } from '../../../src/records/dispatch';
import { NO_CLOSED_FIGURES } from '../../../src/records/figures';
import type { FrozenFigures } from '../../../src/records/frozen-figures';
import { dispatch } from '../../builders/dispatch';
import { closedPeriod, frozenTotal, summaryOf } from '../../builders/summary';

const october = { period: 'Tháng 10/2024', cutOff: '2024-10-31' } as const;

/** Rows of a closed period with one unit. Contains totals and blocks, but no unit rows. */
function closedRows(fields: Partial<Parameters<typeof freeze>[1]> = {}): FrozenFigures[] {
  const facts = { period: 'Tháng 11/2024', closing: 1, cutOff: '2024-11-30', reason: '' } as const;
  const rows = freeze(summaryOf(), { ...facts, closedAt: '2024-12-01T00:05', ...fields });
  return rows.filter(({ level }) => level !== 'unit');
}

const copiesOf = (rows: readonly FrozenFigures[]) => closingsOfDispatches(rows).get('VB-001') ?? [];
const unitsIn = (rows: readonly FrozenFigures[], units: number) =>
  rows.map((row) => (row.level === 'total' ? { ...row, units } : row));

describe('the copies of closed periods in a dispatch', () => {
  it('are the totals of each period by day, in whatever order the rows are', () => {
    const rows = [frozenTotal({ units: 4 }), frozenTotal({ units: 3 }, october)];
    expect(copiesOf(rows)).toEqual([
      {
        ...october,
        closing: 1,
        proposal: '',
        figures: { ...NO_CLOSED_FIGURES, units: 3 },
        reportedValues: [],
        seal: '',
      },
      {
        period: 'Tháng 11/2024',
        cutOff: '2024-11-30',
        closing: 1,
        proposal: '',
        figures: { ...NO_CLOSED_FIGURES, units: 4 },
        reportedValues: [],
        seal: '',
      },
    ]);
  });

  it('contain the last closing of a period that was closed again', () => {
    const rows = [frozenTotal({ units: 4 }, { closing: 2 }), frozenTotal({ units: 3 })];
    expect(copiesOf(rows).map(({ closing, figures }) => [closing, figures.units])).toEqual([
      [2, 4],
    ]);
  });

  it('contain neither blocks nor other dispatches', () => {
    const rows = [
      frozenTotal({}, { level: 'block', block: 'Trường học' }),
      frozenTotal({}, { dispatchId: toDispatchId('VB-002') }),
    ];
    expect([...closingsOfDispatches(rows).keys()]).toEqual(['VB-002']);
  });

  it('match their seal until a figure is changed or they are moved to another dispatch', () => {
    const [copy] = copiesOf(closedRows());
    if (!copy) throw new Error('nothing was closed');
    const changed = { ...copy, figures: { ...copy.figures, units: 9 } };
    const soundness = (id: string, closings: readonly ClosedPeriod[]) =>
      closedPeriods({ id: toDispatchId(id), closings }).map(({ sound }) => sound);
    expect(soundness('VB-001', [copy, changed])).toEqual([true, false]);
    expect(soundness('VB-002', [copy])).toEqual([false]);
  });

  it('never match their seal if Kỳ báo cáo was changed before copying', () => {
    const closings = copiesOf(unitsIn(closedRows(), 9));
    expect(
      closedPeriods({ id: toDispatchId('VB-001'), closings }).map(({ sound }) => sound),
    ).toEqual([false]);
  });
});

describe('the copies that are due', () => {
  const rows = closedRows();
  const due = (closings: readonly ClosedPeriod[], from = rows, justClosed = '') =>
    Object.fromEntries(copiesToWrite([dispatch({ closings })], from, justClosed));

  it('are none if all exist', () => {
    expect(due(copiesOf(rows))).toEqual({});
  });

  it('are those that are missing, changed, or of periods that are not in Kỳ báo cáo', () => {
    const copies = copiesOf(rows);
    const changed = copies.map((copy) => ({ ...copy, figures: NO_CLOSED_FIGURES }));
    expect([due([]), due(changed), due([closedPeriod({}, october), ...copies])]).toEqual([
      { 'VB-001': copies },
      { 'VB-001': copies },
      { 'VB-001': copies },
    ]);
  });

  it('are none if Kỳ báo cáo was changed later: the copy stays', () => {
    expect(due(copiesOf(rows), unitsIn(rows, 9))).toEqual({});
  });

  it('are those of a period that was closed again, numbered on, or from 1 if its rows are gone', () => {
    const corrected = closedRows({ closing: 2 });
    expect(due(copiesOf(rows), [...rows, ...corrected])).toEqual({ 'VB-001': copiesOf(corrected) });
    const [copy] = copiesOf(rows);
    const anew = unitsIn(rows, 9);
    expect(due(copy ? [copy] : [], anew, 'Tháng 11/2024')).toEqual({ 'VB-001': copiesOf(anew) });
  });
});
