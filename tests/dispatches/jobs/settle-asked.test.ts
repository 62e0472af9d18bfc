import { describe, expect, it } from 'vitest';
import { healthProblems } from '../../../src/health/health';
import { plannedToday } from '../../../src/letters/jobs/queue-letters';
import { handleEdit } from '../../../src/runs/handle-edit';
import { readOffice, readTab } from '../../../src/workbook/reading/office';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { noticeRecord, sentLetter } from '../../builders/letter';
import { fakeOffice, words } from '../../fakes/office';

const edit = {
  tab: words.tabs.dispatches.name,
  firstRow: 2,
  lastRow: 2,
  column: 1,
  before: undefined,
  triggerUid: 'ours',
};

const notice = sentLetter('2024-10-30', { itemRecords: [noticeRecord()] });

/** An office in which a person has just changed what the dispatch asks. */
const typedOver = (letters: readonly (typeof notice)[], now = '2024-10-31T09:00') => {
  const at = fakeOffice({ letters, now });
  const read = readTab(at.ports, dispatchesTab, words);
  const change = { asks: 'receipt', taskWords: 'khác' } as const;
  changeRows(at.ports, dispatchesTab, read, new Map([[2, change]]));
  return at;
};

const recorded = 'receiptAndResult|training|page|';

describe('what a dispatch asks, typed over in the sheet', () => {
  it('is put back once letters about the dispatch went, with a toast', () => {
    const { ports, workbook, people } = typedOver([notice]);
    handleEdit(ports, edit);
    expect(workbook.rows(dispatchesTab)).toMatchObject([
      { asks: 'receiptAndResult', taskWords: '', asked: recorded },
    ]);
    expect(people.met).toEqual([
      {
        toast:
          'Văn bản 1384-CV/HU: cột “Nội dung trả lời”, “Việc phải làm (lời riêng)” đã được đưa về nội dung cũ, vì đã có thư gửi đơn vị. Muốn đổi nội dung trả lời, dùng “Bản mới của văn bản”.',
      },
    ]);
  });

  it('holds before that, and is recorded', () => {
    const { ports, workbook, people } = typedOver([]);
    handleEdit(ports, edit);
    expect(workbook.rows(dispatchesTab)).toMatchObject([
      { asks: 'receipt', asked: 'receipt|training|page|khác' },
    ]);
    const completion = 'chỉ đề nghị xác nhận đã nhận, nên không ghi hạn hoàn thành.';
    expect(people.met).toEqual([{ toast: `Văn bản 1384-CV/HU ${completion}` }]);
  });

  it('keeps letters back where no event came, and Tình trạng hệ thống says what and where', () => {
    const { ports } = typedOver([notice], '2024-11-06T09:00');
    const office = readOffice(ports);
    const plan = () => plannedToday(readOffice(ports), '2024-11-06', 'scheduled').letters.length;
    expect(plan()).toBe(0);
    expect(healthProblems(ports, office).filter((one) => one.includes('đang chờ'))).toEqual([
      expect.stringMatching(
        /^Tab “Văn bản”, ô [A-Z]+2 \(văn bản 1384-CV\/HU\): .* từ “Xác nhận và báo kết quả” thành “Xác nhận đã nhận”/,
      ),
      expect.stringMatching(/ từ “” thành “khác”/),
    ]);
    handleEdit(ports, edit);
    expect(plan()).toBe(1);
  });

  it('is recorded for a row without a record', () => {
    const { ports, workbook } = fakeOffice();
    const read = readTab(ports, dispatchesTab, words);
    changeRows(ports, dispatchesTab, read, new Map([[2, { asked: '' }]]));
    handleEdit(ports, edit);
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ asked: recorded }]);
  });
});
