import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/report/sentences/file-name';
import { reportData, reportDesk } from '../../builders/report';
import { frozenTotal } from '../../builders/summary';

/** File name of the report about a closing. */
const nameOf = (period: string, closing = 1) => {
  const total = frozenTotal({}, { period, closing, cutOff: '2024-12-02' });
  const more = { period, cutOff: total.cutOff, closing: { total, blocks: [], sound: true } };
  return fileNameOf(reportData({}, more), reportDesk.words);
};

describe('the name of a report’s files', () => {
  it('has the day of current figures', () => {
    expect(fileNameOf(reportData(), reportDesk.words)).toBe('Báo cáo 1384-CV-HU 2024-12-04');
  });

  it.each([
    ['Tháng 11/2024', 1, 'Báo cáo 1384-CV-HU Tháng-11-2024'],
    ['Tháng 11/2024', 2, 'Báo cáo 1384-CV-HU Tháng-11-2024 đính chính 1'],
    ['Tháng 11/2024', 3, 'Báo cáo 1384-CV-HU Tháng-11-2024 đính chính 2'],
    ['Kỳ đúng tên', 1, 'Báo cáo 1384-CV-HU Kỳ-đúng-tên'],
    ['Tháng 11/2024 (đến 14/11/2024)', 1, 'Báo cáo 1384-CV-HU Tháng-11-2024-đến-14-11-2024'],
    ['a\\b:c*?"<>|.', 1, 'Báo cáo 1384-CV-HU a-b-c'],
    ['***', 2, 'Báo cáo 1384-CV-HU 2024-12-02 đính chính 1'],
    ['Tháng'.normalize('NFD'), 1, 'Báo cáo 1384-CV-HU Tháng'],
    ['Kỳ '.padEnd(300, 'ạ'), 1, `Báo cáo 1384-CV-HU Kỳ-${'ạ'.repeat(57)}`],
  ])(
    'for period %j, closing %i, has its name and the number of the correction',
    (period, closing, name) => {
      expect(nameOf(period, closing)).toBe(name);
    },
  );
});
