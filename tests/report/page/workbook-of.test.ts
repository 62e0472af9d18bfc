import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/import/page/reading/read-workbook';
import { workbookOf } from '../../../src/report/page/workbook-of';
import { headlineSection } from '../../../src/report/parts/headline-section';
import { reportOf } from '../../../src/report/parts/report-of';
import { obligation } from '../../builders/obligation';
import { reportData, reportDesk } from '../../builders/report';
import { unit } from '../../builders/unit';

const name = '=Trường "A" & <B>';
const data = reportData({
  units: [unit({ name })],
  obligations: [
    obligation({
      unit: 'PN-001',
      acknowledge: 'acknowledged',
      acknowledgedOn: '2024-11-05',
      train: 'completed',
      sessions: 1,
      eligible: 1234,
      attended: 617,
      answeredVersion: 1,
    }),
  ],
});
const { sections } = reportOf(data, { layout: 'party', annexes: ['blocks', 'units'] }, reportDesk);
const sheets = readWorkbook(
  workbookOf([headlineSection(data, reportDesk.words), ...sections], 'vi'),
);

describe('the workbook of a report', () => {
  it('has a sheet of figures and one for each annex', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Phụ lục I', 'Phụ lục II']);
  });

  it('keeps a name as it is, and figures as numbers', () => {
    const row = sheets[2]?.table.find((cells) => cells.includes(name));
    expect(row).toEqual([
      '1',
      name,
      '05/11/2024',
      '',
      '',
      '',
      '1234',
      '617',
      '0.5',
      '',
      'Hoàn thành đúng hạn',
      '',
    ]);
  });

  it('writes a share of nothing as a dash', () => {
    const empty = reportOf(reportData(), { layout: 'party', annexes: ['blocks'] }, reportDesk);
    const [sheet] = readWorkbook(workbookOf(empty.sections, 'vi'));
    expect(sheet?.table.at(-1)).toContain('–');
  });
});
