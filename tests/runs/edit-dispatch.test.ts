import { describe, expect, it } from 'vitest';
import { deadlineMoves } from '../../src/calendar/deadline';
import { healthProblems } from '../../src/health/health';
import { waitingItems } from '../../src/health/today/waiting-items';
import { handleEdit } from '../../src/runs/handle-edit';
import { readOffice } from '../../src/workbook/reading/office';
import { dispatchesTab } from '../../src/workbook/tabs/dispatches-tab';
import { dispatch } from '../builders/dispatch';
import { MONTHLY_REPORT } from '../builders/figure';
import { noticeRecords, sentLetter } from '../builders/letter';
import { repetition } from '../builders/repetition';
import { fakeOffice, owner, words } from '../fakes/office';

type Fields = Parameters<typeof dispatch>[0];

/** Types a text into a cell of the last row of Văn bản. `edit` is the edit event; `problems` those before it. */
function typed(key: keyof typeof dispatchesTab.columns, text: string, ...dispatches: Fields[]) {
  const office = fakeOffice({
    dispatches: dispatches.map((fields, at) => dispatch({ id: `VB-00${at + 1}`, ...fields })),
  });
  const row = dispatches.length + 1;
  const column = Object.keys(dispatchesTab.columns).indexOf(key) + 1;
  office.workbook.write(dispatchesTab, [{ row, column, cells: [[text]] }]);
  const problems = () => healthProblems(office.ports, readOffice(office.ports));
  const before = problems();
  handleEdit(office.ports, {
    ...{ tab: words.tabs.dispatches.name, firstRow: row, lastRow: row, column },
    ...{ before: undefined, triggerUid: 'ours' },
  });
  const cell = office.workbook.read(dispatchesTab).rows[row - 2]?.cells[column - 1];
  return { cell, before, after: problems(), said: office.people.met };
}

describe('closing a round in the dropdown', () => {
  const round: Fields = {
    ...{ id: 'VB-001-20241130', label: 'Báo cáo tháng 11/2024' },
    completeBy: '2024-11-20',
    ...{ ...MONTHLY_REPORT, repetition: repetition() },
  };
  const closed = words.choices.dispatchState.closed;
  const next: Fields = { ...round, id: 'VB-001-20241231', label: 'Báo cáo tháng 12/2024' };

  it('says that the repeating report goes on, and how to end it', () => {
    const { said } = typed('state', closed, round);
    const sentence = `Kỳ sau, “Báo cáo tháng 12/2024”, sẽ được lập ngày 13/12/2024. ${words.says.howToEndSeries}`;
    expect(said).toEqual([{ toast: expect.stringContaining(sentence) }]);
  });

  it.each([
    ['an earlier round', 'state', closed, [next, round]],
    [
      'the last round',
      'state',
      closed,
      [{ ...round, repetition: repetition({ until: '2024-12-30' }) }],
    ],
    ['a dispatch that does not repeat', 'state', closed, [{}]],
    [
      'a round that was closed before',
      'note',
      'đã xem',
      [{ ...round, state: 'closed', closedOn: '2024-10-01' }],
    ],
  ] as const)('says nothing of %s', (_, key, text, dispatches) => {
    expect(typed(key, text, ...dispatches).said).toEqual([]);
  });
});

describe('a cell typed in Văn bản', () => {
  it.each(['chiều', '25:00'])('that is no hour is named: %s', (text) => {
    const { before, after, said, cell } = typed('completeHour', text, {});
    const sentence = `“${text}” không phải là giờ. Hãy ghi dạng “16 giờ” hoặc “16:30”, hoặc để trống.`;
    expect(said).toEqual([{ toast: expect.stringContaining(sentence) }]);
    expect(before).toContainEqual(expect.stringContaining(sentence));
    expect(after).toEqual(before);
    expect(cell).toBe(text);
  });

  const reported = { asks: 'result', task: 'report', number: '1391-CV/HU' } as const;

  it.each([
    [
      'acknowledgeBy',
      reported,
      'Văn bản 1391-CV/HU chỉ đề nghị báo kết quả, nên không ghi hạn xác nhận.',
    ],
    [
      'completeBy',
      { asks: 'receipt', number: '1391-CV/HU' },
      'Văn bản 1391-CV/HU chỉ đề nghị xác nhận đã nhận, nên không ghi hạn hoàn thành.',
    ],
  ] as const)('that is a day of a stage not asked is put back: %s', (key, fields, sentence) => {
    const days = { acknowledgeBy: '2024-12-20', completeBy: '2024-11-10' } as const;
    const { before, after, said, cell } = typed(key, '15/11/2024', { ...days, ...fields });
    expect(cell).toBe('Không yêu cầu');
    expect(said).toEqual([{ toast: sentence }]);
    expect(before).toContainEqual(expect.stringContaining(`: ${sentence} Hãy ghi “Không yêu cầu”`));
    expect(after).not.toContainEqual(expect.stringContaining(sentence));
  });

  it('that repeats a part is named with both rows', () => {
    const { before, after, said } = typed('label', 'mục 3.', { label: 'Mục 3' }, {});
    const sentence =
      'Tab “Văn bản”, dòng 3: mục 3. của văn bản 1384-CV/HU ngày 30/10/2024 đã có ở dòng 2.';
    expect(said).toEqual([{ toast: expect.stringContaining(sentence) }]);
    expect(before).toContainEqual(expect.stringContaining(sentence));
    expect(after).toEqual(before);
  });

  it('that names another part is fine', () => {
    const { after, said } = typed('label', 'Mục 4', { label: 'Mục 3' }, {});
    expect(said).toEqual([]);
    expect(after.join()).not.toContain('đã có ở dòng');
  });

  it('that says that an asked stage is not asked is named', () => {
    const { before, after, said, cell } = typed('completeBy', 'Không yêu cầu', {});
    const sentence = 'văn bản 1384-CV/HU có đề nghị trả lời nội dung này';
    expect(said).toEqual([{ toast: expect.stringContaining(sentence) }]);
    expect(before).toContainEqual(expect.stringContaining(sentence));
    expect(after).toEqual(before);
    expect(cell).toBe('Không yêu cầu');
  });

  it('that empties a deadline is told that it may say that there is none', () => {
    const { said } = typed('completeBy', '', {});
    expect(said).toEqual([{ toast: expect.stringContaining('hoặc ghi “Không có hạn”') }]);
  });
});

describe('cells of Văn bản about what a dispatch does not ask', () => {
  const cellsOf = (fields: Fields) => {
    const { workbook } = fakeOffice({ dispatches: [dispatch(fields)] });
    const keys = Object.keys(dispatchesTab.columns);
    const [row] = workbook.read(dispatchesTab).rows;
    return ['acknowledgeBy', 'completeBy', 'task', 'reportForm'].map((key) => {
      const cell = row?.cells[keys.indexOf(key)];
      return typeof cell === 'object' ? 'day' : cell;
    });
  };
  const training = 'Quán triệt, tuyên truyền, phổ biến';

  it.each([
    [{}, ['day', 'day', training, '']],
    [{ asks: 'receipt' }, ['day', 'Không yêu cầu', '', '']],
    [
      { asks: 'result', task: 'report' },
      ['Không yêu cầu', 'day', 'Báo kết quả thực hiện', 'Báo trên trang là đủ'],
    ],
  ] as const)('say nothing about it: %o', (fields, cells) => {
    expect(cellsOf(fields)).toEqual(cells);
  });
});

describe('a deadline moved in Văn bản after the letters of the day were planned', () => {
  it('shows at once how many letters about it wait to be approved', () => {
    const today = '2024-11-05';
    const { ports, workbook, people } = fakeOffice({
      now: `${today}T10:00`,
      memory: { owner, key: 'k', language: 'vi', plannedOn: today },
      dispatches: [dispatch({ acknowledgeBy: '2024-11-08' })],
      letters: [sentLetter('2024-10-31', { kind: 'notice', itemRecords: noticeRecords() })],
    });
    const approvals = () =>
      waitingItems(ports, readOffice(ports)).items.filter(({ opens }) => opens === 'openApproval');
    expect(approvals()).toEqual([]);
    const column = Object.keys(dispatchesTab.columns).indexOf('acknowledgeBy') + 1;
    workbook.write(dispatchesTab, [{ row: 2, column, cells: [['18/11/2024']] }]);
    handleEdit(ports, {
      ...{ tab: words.tabs.dispatches.name, firstRow: 2, lastRow: 2, column },
      ...{ before: undefined, triggerUid: 'ours' },
    });
    expect(people.met).toEqual([{ toast: expect.stringContaining('1 thư báo đổi hạn') }]);
    expect(approvals()).toMatchObject([{ text: '1 thư chờ duyệt.' }]);
  });
});

describe('whether deadlines on a day off move', () => {
  const { urgency, onDayOff } = words.choices;

  /** What holds for a dispatch after a person has chosen `text` in a cell that had another one. */
  function chosen(
    key: 'urgency' | 'onDayOff',
    { before, after }: { before?: string; after?: string },
    fields: Fields = {},
  ) {
    const office = fakeOffice({ dispatches: [dispatch(fields)] });
    const column = Object.keys(dispatchesTab.columns).indexOf(key) + 1;
    office.workbook.write(dispatchesTab, [{ row: 2, column, cells: [[after ?? '']] }]);
    handleEdit(office.ports, {
      ...{ tab: words.tabs.dispatches.name, firstRow: 2, lastRow: 2, column },
      ...{ before, after, triggerUid: 'ours' },
    });
    const [row] = office.workbook.rows(dispatchesTab);
    return { moves: row && deadlineMoves(row), urgency: row?.urgency, said: office.people.met };
  }

  it.each([
    ['becomes Khẩn', 'urgency', { after: urgency.urgent }, true],
    ['becomes Khẩn again', 'urgency', { before: urgency.normal, after: urgency.urgent }, true],
    ['is no longer Hỏa tốc', 'urgency', { before: urgency.express, after: urgency.normal }, false],
    ['is to stay', 'onDayOff', { after: onDayOff.stays }, true],
    ['is to stay no longer', 'onDayOff', { before: onDayOff.stays }, false],
  ] as const)('stays as units were told if a dispatch %s', (_, key, edit, moves) => {
    const { said, ...after } = chosen(key, edit);
    expect(after).toMatchObject({ moves });
    expect(said).toEqual([{ toast: expect.stringContaining('đã báo cho đơn vị vẫn giữ') }]);
  });

  it('follows the cell before units are told', () => {
    const { said, ...after } = chosen('urgency', { after: urgency.urgent }, { state: 'draft' });
    expect(after).toEqual({ moves: false, urgency: 'urgent' });
    expect(said).toEqual([]);
  });

  it('is not touched if nothing changes it', () => {
    const edit = { before: urgency.urgent, after: urgency.express };
    expect(chosen('urgency', edit)).toEqual({ moves: false, urgency: 'express', said: [] });
  });
});
