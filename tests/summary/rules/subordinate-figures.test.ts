import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figures, figuresIn } from '../../../src/records/figures';
import { reportSeal } from '../../../src/records/subordinate-report';
import { subordinateFigures } from '../../../src/summary/rules/subordinate-figures';
import { dispatch } from '../../builders/dispatch';
import { figure, MONTHLY_REPORT } from '../../builders/figure';
import { obligation } from '../../builders/obligation';
import { communeFile, periodFile } from '../../builders/period-file';
import { communeUnit, takenIn } from '../../builders/subordinates';
import { sumFigures, summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';
import { shows } from '../../promises/shows';

shows(54);

const wanted = { dispatch: 'VB-001' };
const units = [0, 1, 2].map((at) => communeUnit(at));
const school = unit({ code: 'S', block: 'Sở, ngành' });
const code = (at: number) => ({ code: communeUnit(at).code });
const again = { closing: 2, closedAt: '2024-12-03T08:00', reason: 'Bổ sung' };

describe('the figures of subordinate offices', () => {
  it('are null if no office has reported, or only on another dispatch', () => {
    expect(subordinateFigures([], units, wanted)).toBeNull();
    const other = takenIn(communeFile(0), { dispatch: 'VB-002' });
    expect(subordinateFigures([other], units, wanted)).toBeNull();
  });

  it('are listed by office in the order of the units, with the units of the same blocks that have not reported', () => {
    const reports = [
      takenIn(periodFile({ office: 'Lạ' })),
      takenIn(communeFile(2), code(2)),
      takenIn(communeFile(0), code(0)),
    ];
    const figures = subordinateFigures(reports, [school, ...units], wanted);
    expect(figures?.offices.map(({ name, code }) => [code, name])).toEqual([
      ['X-001', 'Văn phòng Đảng ủy xã Mẫu số 1'],
      ['X-003', 'Văn phòng Đảng ủy xã Mẫu số 3'],
      ['', 'Lạ'],
    ]);
    expect(figures).toMatchObject({
      period: 'Tháng 11/2024',
      from: '2024-11-30',
      to: '2024-11-30',
      expected: 3,
      sent: 2,
      missing: [{ code: 'X-002', name: 'Đảng ủy xã Mẫu số 2', block: 'Xã, phường' }],
    });
  });

  it('use an office’s later closing and mark it as corrected; the earlier one does not count', () => {
    const later = communeFile(0, { facts: again });
    const reports = [takenIn(later, code(0)), takenIn(communeFile(0), code(0))];
    const figures = subordinateFigures(reports, units, wanted);
    expect(figures?.totals).toEqual(sumFigures([later.total].map(onlyFigures)));
    expect(figures?.offices.map(({ corrected }) => corrected)).toEqual([true]);
  });

  it('are of the latest period, or of the wanted one', () => {
    const october = { period: 'Tháng 10/2024', cutOff: '2024-10-31' } as const;
    const reports = [
      takenIn(communeFile(0), code(0)),
      takenIn(communeFile(1, { facts: october }), { ...code(1), period: october.period }),
    ];
    expect(subordinateFigures(reports, units, wanted)?.offices.map(({ code }) => code)).toEqual([
      'X-001',
    ]);
    const asked = subordinateFigures(reports, units, { ...wanted, period: october.period });
    expect(asked?.offices.map(({ code }) => code)).toEqual(['X-002']);
  });

  it('match an office that was in no list with the unit added later', () => {
    const reports = [takenIn(communeFile(0)), takenIn(communeFile(0, { facts: again }), code(0))];
    const figures = subordinateFigures(reports, units, wanted);
    expect(figures?.offices.length).toBe(1);
    expect(figures?.sent).toBe(1);
  });

  it('have the sums of the figures that the offices asked, ours first', () => {
    const file = (at: number, values: Readonly<Record<string, number>>) => {
      const requestedFigures = Object.keys(values).map((label) => figure(label));
      const reportedValues = Object.entries(values).map(([label, value]) => ({ label, value }));
      const about = { ...MONTHLY_REPORT, requestedFigures };
      const obligations = [obligation({ complete: 'completed', reportedValues })];
      const parts = { units: [unit()], obligations, dispatch: dispatch(about) };
      return takenIn(communeFile(at, parts), code(at));
    };
    const reports = [
      file(0, { 'Số cuộc': 2, 'Số buổi': 7 }),
      file(1, { 'số buổi': 1 }),
      takenIn(communeFile(2), code(2)),
    ];
    const requestedFigures = [figure('Số buổi', { measure: 'buổi' })];
    const figures = subordinateFigures(reports, units, { ...wanted, requestedFigures });
    expect(figures?.values).toEqual([
      { label: 'Số buổi', title: 'Số buổi (buổi)', sum: 8, offices: 2 },
      { label: 'Số cuộc', title: 'Số cuộc', sum: 2, offices: 1 },
    ]);
    expect(figures?.offices.map(({ sound }) => sound)).toEqual([true, true, true]);
    const [first] = reports.map((one) => ({
      ...one,
      reportedValues: [{ label: 'Số buổi', value: 9 }],
    }));
    const [office] = subordinateFigures(first ? [first] : [], units, wanted)?.offices ?? [];
    expect(office?.sound).toBe(false);
  });

  it('mark a row in which any cell was changed', () => {
    const row = takenIn(communeFile(0), code(0));
    const soundOf = (report: typeof row) =>
      subordinateFigures([report], units, { ...wanted, period: report.period })?.offices[0]?.sound;
    expect(soundOf(row)).toBe(true);
    expect(soundOf({ ...row, attended: row.attended + 1 })).toBe(false);
    expect(soundOf({ ...row, office: 'Khác' })).toBe(false);
    expect(soundOf({ ...row, closedAt: '2025-01-01T00:00' })).toBe(false);
    expect(reportSeal(row)).toBe(row.checksum);
  });

  it('add up over the offices, in whatever order, and never touch the figures of our own units', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(7), { maxLength: 4 }),
        (places, doubled) => {
          const own = places.map((at) => communeUnit(at));
          const row = (at: number) => takenIn(communeFile(at), code(at));
          const reports = [
            ...places.map(row),
            ...doubled.map((nth) => row(places[nth % places.length] ?? 0)),
          ];
          const figures = subordinateFigures(reports, own, wanted);
          const sum = sumFigures(places.map((at) => onlyFigures(communeFile(at).total)));
          expect(figures?.totals).toEqual(sum);
          const turned = subordinateFigures([...reports].reverse(), own, wanted);
          expect(turned).toEqual(figures);
          const [without, withThem] = [[], reports].map((subordinates) =>
            summaryOf({ units: own, subordinates }),
          );
          expect({ ...withThem, subordinates: null }).toEqual(without);
          expect(withThem?.subordinates).toEqual(figures);
        },
      ),
      { numRuns: 40 },
    );
  });
});

function onlyFigures(row: Figures): Figures {
  return figuresIn(row);
}
