import { describe, expect, it } from 'vitest';
import type { Dispatch } from '../../../src/records/dispatch';
import { briefingLines } from '../../../src/summary/tab/briefing-lines';
import { layOutSummary } from '../../../src/summary/tab/lay-out-summary';
import { wordsIn } from '../../../src/words/words-in';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { closedPeriod, summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

const units = ['A', 'B', 'C'].map((code) => unit({ code, name: `Đơn vị ${code}`, block: 'Thôn' }));

/** On 12/11/2024 unit A has done everything in time, B late, C nothing. */
const summary = (fields: Partial<Dispatch>) => {
  const about = dispatch({ subject: 'chuyển đổi số', ...fields } as Dispatch);
  const answers = { acknowledge: 'acknowledged', complete: 'completed' } as const;
  return summaryOf({
    dispatch: about,
    units,
    obligations: [
      {
        ...{ unitCode: 'A', ...answers, sessions: 2, eligible: 40, attended: 30 },
        ...{ acknowledgedOn: '2024-11-05', completedOn: '2024-11-05' },
      },
      { unitCode: 'B', ...answers, acknowledgedOn: '2024-11-11', completedOn: '2024-11-11' },
      { unitCode: 'C' },
    ].map((fields) => obligation({ dispatchId: about.id, ...fields } as never)),
    today: '2024-11-12',
  });
};

const sheetOf = (...all: Partial<Dispatch>[]) =>
  layOutSummary({
    summaries: all.map(summary),
    words: wordsIn('vi'),
    language: 'vi',
    warning: '',
    officeName: 'Văn phòng Huyện ủy',
    at: '2024-11-12T08:05',
  });

const shown = ({ rows }: ReturnType<typeof sheetOf>) =>
  rows.map(({ cells }) =>
    cells
      .map((cell) =>
        typeof cell === 'number' ? String(Number(cell.toFixed(3))) : String(cell).replace(/^'/, ''),
      )
      .join(' | ')
      .replace(/( \| )+$/, ''),
  );

/** Rows from the one that begins with `heading` up to the next empty one. */
function tableUnder(rows: readonly string[], heading: string): string[] {
  const from = rows.findIndex((row) => row.startsWith(heading)) + 1;
  const table = rows.slice(from);
  return table.slice(0, table.indexOf(''));
}

const RECEIPT = { id: 'VB-002', number: '2-CV/HU', asks: 'receipt', completeBy: null } as const;
const OWN = {
  ...{ id: 'VB-003', number: '3-CV/HU', label: 'Mục 3', asks: 'result', task: 'report' },
  ...{ taskWords: 'tổ chức Ngày hội', acknowledgeBy: null, completeBy: null },
} as const;

describe('Tổng hợp of several dispatches', () => {
  const rows = shown(sheetOf({}, RECEIPT as never, OWN as never));

  it('adds each stage over the dispatches that ask it', () => {
    expect(rows.slice(1, 4)).toEqual([
      'Đã xác nhận |  | Đã hoàn thành |  |  | Có việc quá hạn |  |  |  |  | Chưa xác nhận',
      '4/6 |  | 4/6 |  |  | 2 |  |  |  |  | 2',
      '66,7% |  | 66,7%',
    ]);
  });

  it('leaves cells of what a dispatch does not ask or has no deadline empty, and counts all that is overdue', () => {
    expect(tableUnder(rows, 'Các văn bản đang theo dõi')).toEqual([
      'TT | Văn bản | Đã hoàn thành | Tổng số đơn vị | Đã xác nhận | Tỷ lệ xác nhận | Hoàn thành đúng hạn | Hoàn thành quá hạn | Còn trong hạn | Chưa hoàn thành, quá hạn | Hoàn thành, không có hạn | Chưa hoàn thành, không có hạn | Chưa xác nhận, quá hạn',
      `1 | Công văn số 1384-CV/HU | ███████░░░ 66,7% | 3 | 2 | 0.667 | 2 | 0 | 1 | 0 |  |  | 1`,
      `2 | Công văn số 2-CV/HU |  | 3 | 2 | 0.667 |  |  |  |  |  |  | 1`,
      '3 | Công văn số 3-CV/HU, Mục 3 | ███████░░░ 66,7% | 3 |  |  |  |  |  |  | 2 | 1',
    ]);
  });

  it('has the numbers of training of those that ask for training', () => {
    const plain = {
      id: 'VB-004',
      number: '4-CV/HU',
      task: 'report',
      taskWords: 'rà soát',
    } as const;
    const table = tableUnder(shown(sheetOf({}, plain as never)), 'Các văn bản đang theo dõi');
    expect(table.map((row) => row.split(' | ').slice(10).join(' | '))).toEqual([
      'Chưa xác nhận, quá hạn | Số hội nghị | Số thuộc diện | Số tham gia | Tỷ lệ tham gia',
      '1 | 2 | 40 | 30 | 0.75',
      '1',
    ]);
  });
});

describe('Tổng hợp of a dispatch that asks receipt only', () => {
  const sheet = sheetOf(RECEIPT as never);
  const rows = shown(sheet);

  it('has tiles, sentences and tables about the receipt', () => {
    expect(rows[1]).toBe('Đã xác nhận, hạn 08/11/2024 |  | Có việc quá hạn |  |  | Chưa xác nhận');
    expect(rows).toContain('Hạn xác nhận: 08/11/2024.');
    expect(tableUnder(rows, 'Kết quả theo khối')).toEqual([
      'TT | Khối | Tiến độ xác nhận | Tổng số đơn vị | Đã xác nhận | Tỷ lệ xác nhận | Xác nhận đúng hạn | Xác nhận quá hạn | Chưa xác nhận, trong hạn | Chưa xác nhận, quá hạn',
      `1 | Thôn | ███████░░░ 66,7% | 3 | 2 | 0.667 | 1 | 1 | 0 | 1`,
      ` | Tổng cộng | ███████░░░ 66,7% | 3 | 2 | 0.667 | 1 | 1 | 0 | 1`,
    ]);
  });

  it('draws the parts of the receipt by block', () => {
    const [results] = sheet.charts;
    expect(results?.title).toBe('Kết quả theo khối – 2-CV/HU, xác nhận');
    expect(results?.ranges.map(({ column }) => column)).toEqual([2, 7, 8, 9, 10]);
  });
});

describe('Tổng hợp of a result in the office’s own words, without a deadline', () => {
  const closings = [
    closedPeriod(
      { units: 3, completeDone: 1, completeOpen: 2, nothingToReport: 1 },
      { period: 'Kỳ 1', cutOff: '2024-11-08' },
    ),
  ];
  const sheet = sheetOf({ ...OWN, closings } as never);
  const rows = shown(sheet);

  it('says so, and counts nothing as in time or overdue', () => {
    expect(rows[1]).toBe('Đã hoàn thành |  | Chưa hoàn thành');
    expect(rows).toContain('Văn bản không có hạn.');
    expect(rows).not.toContain('Hoàn thành: không có hạn.');
    expect(rows.join('\n')).toContain('Báo kết quả tổ chức Ngày hội: đã hoàn thành 2 (66,7%)');
    expect(tableUnder(rows, 'Kết quả theo khối')).toEqual([
      'TT | Khối | Tiến độ hoàn thành | Tổng số đơn vị | Đã hoàn thành | Tỷ lệ hoàn thành | Chưa hoàn thành',
      '1 | Thôn | ███████░░░ 66,7% | 3 | 2 | 0.667 | 1',
      ' | Tổng cộng | ███████░░░ 66,7% | 3 | 2 | 0.667 | 1',
    ]);
    expect(tableUnder(rows, 'Kết quả qua các kỳ báo cáo')).toEqual([
      'TT | Kỳ báo cáo | Số liệu đến ngày | Tổng số đơn vị | Đã hoàn thành | Tỷ lệ hoàn thành | Chưa hoàn thành',
      ` | Kỳ 1 | 08/11/2024 (ĐÃ BỊ SỬA sau khi chốt) | 3 | 1 | 0.333 | 2`,
      ` | Hiện nay | 12/11/2024 | 3 | 2 | 0.667 | 1`,
    ]);
  });

  it('draws the share that is completed, without marks of deadlines', () => {
    const [results, trend] = sheet.charts;
    expect(results?.ranges.map(({ column }) => column)).toEqual([2, 5, 7]);
    expect(results?.colours).toHaveLength(2);
    expect(trend?.title).toBe('Tỷ lệ hoàn thành qua các kỳ – 3-CV/HU, Mục 3');
    expect(trend?.ranges.map(({ column }) => column)).toEqual([3, 6]);
    expect(trend?.colours).toHaveLength(1);
  });
});

it('Tổng hợp of a result only gives every column of a period a heading, and its chart the right columns', () => {
  const figures = { units: 3, completeOnTime: 1, completeWithin: 2 };
  const closings = [closedPeriod(figures, { period: 'Kỳ 1', cutOff: '2024-11-08' })];
  const fields = { ...OWN, completeBy: '2024-11-11', closings };
  const sheet = sheetOf(fields as never);
  const [heads = '', ...lines] = tableUnder(shown(sheet), 'Kết quả qua các kỳ báo cáo');
  expect(heads.split(' | ').slice(4)).toEqual([
    ...['Đã hoàn thành', 'Tỷ lệ hoàn thành', 'Hoàn thành đúng hạn', 'Hoàn thành quá hạn'],
    ...['Còn trong hạn', 'Chưa hoàn thành, quá hạn', 'Có việc quá hạn', 'Có hạn trong kỳ'],
  ]);
  expect(lines.map((line) => line.split(' | ').slice(4).join(' | '))).toEqual([
    '1 | 0.333 | 1 | 0 | 2 | 0 | 0',
    '2 | 0.667 | 2 | 0 | 0 | 1 | 1 | 1',
  ]);
  expect(sheet.charts[1]?.ranges.map(({ column }) => column)).toEqual([3, 6, 12]);
});

it('Tổng hợp counts those that had nothing to report among the completed', () => {
  const about = dispatch({ task: 'report' });
  const done = { complete: 'completed', completedOn: '2024-11-20' } as const;
  const nothing = summaryOf({
    dispatch: about,
    units,
    obligations: [
      obligation({ unitCode: 'A', ...done, nothingToReport: 'yes' }),
      obligation({ unitCode: 'B', ...done }),
    ],
  });
  expect(briefingLines(nothing, wordsIn('vi'), 'vi')[1]).toBe(
    'Báo kết quả thực hiện: đã hoàn thành 2 (100,0%), đúng hạn 2, quá hạn 0, trong đó 1 không phát sinh; chưa hoàn thành 0, trong hạn 0, quá hạn 0.',
  );
});

it('Tổng hợp shows the hour of a deadline', () => {
  const rows = shown(sheetOf({ task: 'report', completeHour: '16:30' }));
  expect(rows.join(' ')).toContain('Hạn hoàn thành: 16 giờ 30 ngày 02/12/2024 (thời hạn đề nghị');
});
