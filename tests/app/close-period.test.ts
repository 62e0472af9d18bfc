import { describe, expect, it } from 'vitest';
import { closePeriod } from '../../src/app/close-period';
import { periodsTab } from '../../src/sheets/periods-tab';
import { directive } from '../builders/directive';
import { obligation } from '../builders/obligation';
import { unit } from '../builders/unit';
import { fakeOffice, words } from '../fakes/office';

const units = [
  unit({ code: 'PN-001', block: 'Trường học' }),
  unit({ code: 'PN-002', block: 'Chính quyền' }),
];
const obligations = [
  obligation({
    unit: 'PN-001',
    acknowledge: 'acknowledged',
    acknowledgedOn: '2024-10-30',
    train: 'inProgress',
    sessions: 2,
  }),
  obligation({ unit: 'PN-002' }),
];

describe('closePeriod', () => {
  it('freezes one row for the whole and one for each block', () => {
    const { ports, workbook } = fakeOffice({ units, obligations, answers: [''] });
    closePeriod(ports);
    expect(
      workbook
        .rows(periodsTab)
        .map(({ period, level, name, units, acknowledged, openWithin, sessions }) => [
          period,
          level,
          name,
          units,
          acknowledged,
          openWithin,
          sessions,
        ]),
    ).toEqual([
      ['Tháng 10/2024', 'total', '', 2, 1, 2, 2],
      ['Tháng 10/2024', 'block', 'Trường học', 1, 1, 1, 2],
      ['Tháng 10/2024', 'block', 'Chính quyền', 1, 0, 1, 0],
    ]);
  });

  it('takes the name that the person gives', () => {
    const { ports, workbook } = fakeOffice({ answers: [' Quý IV '] });
    closePeriod(ports);
    expect(workbook.rows(periodsTab).map(({ period }) => period)).toEqual(['Quý IV', 'Quý IV']);
  });

  it('freezes nothing when the person gives up', () => {
    const { ports, workbook } = fakeOffice({ answers: [null] });
    closePeriod(ports);
    expect(workbook.rows(periodsTab)).toEqual([]);
  });

  it('never writes a period again', () => {
    const { ports, workbook } = fakeOffice({ answers: ['Quý IV', 'Quý IV'] });
    closePeriod(ports);
    const before = workbook.cells();
    expect(() => closePeriod(ports)).toThrow('Kỳ “Quý IV” đã được chốt.');
    expect(workbook.cells()).toEqual(before);
  });

  it('says that no dispatch is followed up', () => {
    const { ports } = fakeOffice({ directives: [directive({ state: 'closed' })], answers: [''] });
    expect(() => closePeriod(ports)).toThrow(words.errors.noOpenDirective);
  });
});
