import { describe, expect, it } from 'vitest';
import { freeze } from '../../../src/periods/rules/freeze';
import type { FrozenFigures } from '../../../src/records/frozen-figures';
import { closedData, closedRows } from '../../../src/report/data/closed-data';
import { htmlOf } from '../../../src/report/document/html-of';
import { reportOf } from '../../../src/report/parts/report-of';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { reportDesk } from '../../builders/report';
import { settings } from '../../builders/settings';
import { summaryOf } from '../../builders/summary';

const period = 'Tháng 11/2024';
const summary = summaryOf({
  obligations: [obligation({ difficulties: 'Thiếu hội trường' })],
  letters: [
    sentLetter('2024-11-18', { itemRecords: [itemRecord({ tier: 1 })] }),
    sentLetter('2024-11-25', { itemRecords: [itemRecord({ tier: 2 })] }),
  ],
});
const facts = {
  closing: 1,
  cutOff: '2024-11-30',
  closedAt: '2024-12-01T00:05',
  reason: '',
} as const;
const rows = freeze(summary, { ...facts, period });
/** Texts of all paragraphs and table cells in the report of a closed period. */
function textsOf(frozen: readonly FrozenFigures[], about = dispatch()): string[] {
  const closed = closedRows(frozen, { period, dispatch: about, settings: settings() });
  if (!closed) throw new Error('the period has no rows');
  const form = { layout: 'party', annexes: ['units', 'overdue'] } as const;
  return htmlOf(reportOf(closedData(closed), form, reportDesk))
    .split('\n')
    .map((line) => line.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|'));
}

const about = /đôn đốc \d|hội trường|Khó khăn|Đơn vị PN-001\|(xác nhận|quán triệt)/;

describe('the report of a closed period', () => {
  it('gives the frozen reminders, difficulties, deadlines and days late, in the body and in the annexes', () => {
    expect(textsOf(rows).filter((text) => about.test(text))).toEqual([
      '|Văn phòng Huyện ủy đã đôn đốc 2 lượt đối với 1 đơn vị. Chưa có đơn vị nào xác nhận, hoàn thành sau khi được nhắc, đôn đốc.|',
      '|Khó khăn, vướng mắc do các đơn vị nêu:|',
      '|- Đơn vị PN-001: Thiếu hội trường|',
      '|1|Đơn vị PN-001|Chưa xác nhận, quá hạn|Thiếu hội trường|',
      '|1|Đơn vị PN-001|xác nhận đã nhận văn bản|08/11/2024|18|2|',
      '|Đơn vị PN-001|quán triệt, tuyên truyền, phổ biến|02/12/2024|2|0|',
    ]);
  });

  it('states the deadlines that the overdue units had, also if they were moved later', () => {
    const moved = dispatch({ acknowledgeBy: '2024-12-20', completeBy: null });
    expect(textsOf(rows, moved).filter((text) => text.includes('Thời hạn'))).toEqual([
      '|Thời hạn xác nhận do Văn phòng Huyện ủy đề nghị: chậm nhất là ngày 08/11/2024.|',
      '|Thời hạn hoàn thành do Văn phòng Huyện ủy đề nghị: chậm nhất là ngày 02/12/2024.|',
    ]);
  });

  it('states today’s deadline if no unit was overdue', () => {
    const frozen = freeze(summaryOf({ today: '2024-11-01' }), { ...facts, period });
    const closed = closedRows(frozen, {
      ...{ period, dispatch: dispatch(), settings: settings() },
      deadlines: { acknowledge: '2024-11-08', complete: null },
    });
    expect(closed && closedData(closed).deadlines).toEqual({ acknowledge: '2024-11-08' });
  });

  it('is about what the dispatch asked then, also if a new version asks something else', () => {
    const now = dispatch({ asks: 'receipt', completeBy: null, version: 2 });
    expect(textsOf(rows, now)).toEqual(textsOf(rows));
  });
});
