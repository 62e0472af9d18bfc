import { describe, expect, it } from 'vitest';
import type { Dispatch } from '../../../src/records/dispatch';
import { layOutSummary } from '../../../src/summary/tab/lay-out-summary';
import type { SummaryLayout } from '../../../src/summary/tab/summary-head';
import type { Language } from '../../../src/texts/language';
import { wordsIn } from '../../../src/words/words-in';
import { HEAD_ROWS } from '../../../src/workbook/tabs/summary-sheet';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { closedPeriod, type SummaryFields, summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

/** Last row (from 1) in which the list of overdue units may begin. */
const LIST_ROW = 9;

const layOut = (
  inputs: readonly SummaryFields[],
  fields: Partial<SummaryLayout> = {},
  language: Language = 'vi',
) =>
  layOutSummary({
    summaries: inputs.map((input) => summaryOf({ today: '2024-11-12', ...input })),
    words: wordsIn(language),
    language,
    warning: '',
    officeName: 'Văn phòng Huyện ủy',
    at: '2024-11-12T08:05',
    ...fields,
  });

const textsOf = ({ rows }: ReturnType<typeof layOut>) =>
  rows.map(({ cells }) =>
    cells.map((cell) => String(cell).replace(/^'/, '')).filter((cell) => cell !== ''),
  );

const units = ['PN-001', 'PN-002', 'PN-003'].map((code) => unit({ code, name: `Đơn vị ${code}` }));
const obligations = [
  obligation({ unitCode: 'PN-001', acknowledge: 'acknowledged', acknowledgedOn: '2024-11-05' }),
  obligation({ unitCode: 'PN-002' }),
  obligation({ unitCode: 'PN-003' }),
];
const closedWith = (figures: Parameters<typeof closedPeriod>[0]): Dispatch =>
  dispatch({
    closings: [closedPeriod(figures, { period: 'Tuần đến 08/11', cutOff: '2024-11-08' })],
  });

describe('the head of Tổng hợp', () => {
  it('shows four figures with their change since the last closed period, also if it is zero', () => {
    const about = closedWith({
      ...{ units: 3, acknowledgeWithin: 1, acknowledgeOverdue: 2, completeWithin: 3, overdue: 2 },
    });
    expect(textsOf(layOut([{ units, obligations, dispatch: about }])).slice(0, HEAD_ROWS)).toEqual([
      ['VĂN PHÒNG HUYỆN ỦY', 'Số liệu đến 08:05, 12/11/2024. Kỳ trước: Tuần đến 08/11'],
      [
        'Đã xác nhận, hạn 08/11/2024',
        'Đã hoàn thành, hạn 02/12/2024',
        'Có việc quá hạn',
        'Chưa xác nhận',
      ],
      ['1/3', '0/3', '2', '2'],
      [
        '33,3%; +1 so với kỳ trước',
        '0,0%; không đổi so với kỳ trước',
        'không đổi so với kỳ trước',
        '−1 so với kỳ trước',
      ],
      ['Công văn số 1384-CV/HU, ngày 30/10/2024 về việc chấn chỉnh hoạt động sử dụng mạng xã hội'],
    ]);
  });

  it.each<[Partial<Dispatch>, string]>([
    [{ state: 'paused' }, 'ĐANG TẠM DỪNG THEO DÕI – Công văn số 1384-CV/HU'],
    [
      { state: 'closed', closedOn: '2024-11-10' },
      'ĐÃ KẾT THÚC THEO DÕI NGÀY 10/11/2024 – Công văn số 1384-CV/HU',
    ],
  ])('says first that the dispatch is %o', (fields, line) => {
    const [title = ''] = textsOf(layOut([{ dispatch: dispatch(fields) }]))[HEAD_ROWS - 1] ?? [];
    expect(title.startsWith(line)).toBe(true);
  });

  it('names the dispatch in one row, however long its subject; the full subject is below', () => {
    const subject = 'tăng cường lãnh đạo, chỉ đạo việc học tập, quán triệt '.repeat(6).trim();
    const rows = textsOf(layOut([{ dispatch: dispatch({ subject }) }]));
    expect(rows[HEAD_ROWS - 1]?.join('').endsWith(' …')).toBe(true);
    expect(rows.flat().join(' ')).toContain(subject);
  });

  it.each(['vi', 'en'] as const)(
    'has the list of overdue units begin by row 9, in %s',
    (language) => {
      const subject = 'tăng cường lãnh đạo '.repeat(20);
      const about = dispatch({ subject });
      const { rows } = layOut([{ units, obligations, dispatch: about }], {}, language);
      const list = rows.findIndex(({ kind }) => kind === 'heading');
      expect(rows[list]?.cells[0]).toContain('(2)');
      expect(list + 1).toBeLessThanOrEqual(LIST_ROW);
      expect(list).toBe(HEAD_ROWS);
    },
  );

  it('shows the change of a period that has just been closed against the one before', () => {
    const before = closedPeriod(
      { units: 3, acknowledgeWithin: 3, completeWithin: 3 },
      { period: 'Tuần 1', cutOff: '2024-11-03' },
    );
    const last = closedPeriod(
      { units: 3, acknowledgeOnTime: 1, acknowledgeOverdue: 2, completeWithin: 3, overdue: 2 },
      { period: 'Tuần 2', cutOff: '2024-11-10' },
    );
    const about = (closings: Dispatch['closings']) => {
      const rows = textsOf(layOut([{ units, obligations, dispatch: dispatch({ closings }) }]));
      return [rows[0]?.[1], rows[3]];
    };
    expect(about([before, last])).toEqual([
      'Số liệu đến 08:05, 12/11/2024. Thay đổi của “Tuần 2” so với “Tuần 1”',
      [
        '33,3%; +1 trong kỳ đã chốt',
        '0,0%; không đổi trong kỳ đã chốt',
        'tăng 2 đơn vị quá hạn trong kỳ đã chốt',
        '−1 trong kỳ đã chốt',
      ],
    ]);
    expect(about([last])).toEqual([
      'Số liệu đến 08:05, 12/11/2024. Văn bản mới trong “Tuần 2”, chưa có kỳ trước để so sánh',
      ['33,3%', '0,0%'],
    ]);
  });

  it('adds up the change of several dispatches if all have the same last period, otherwise shows none', () => {
    const closings = (name: string) => [
      closedPeriod(
        {
          ...{ units: 3, acknowledgeWithin: 1, acknowledgeOverdue: 2, completeWithin: 3 },
          overdue: 2,
        },
        { period: name, cutOff: '2024-11-08' },
      ),
    ];
    const both = (name: string) => {
      const other = dispatch({ id: 'VB-002', number: '25-KH/HU', closings: closings(name) });
      const owed = units.map(({ code }) => obligation({ dispatchId: other.id, unitCode: code }));
      const rows = textsOf(
        layOut([
          { units, obligations, dispatch: dispatch({ closings: closings('Tuần 1') }) },
          { dispatch: other, units, obligations: owed },
        ]),
      );
      return [rows[0]?.[1], rows[3]];
    };
    expect(both('Tuần 1')).toEqual([
      'Số liệu đến 08:05, 12/11/2024. Kỳ trước: Tuần 1',
      [
        '16,7%; +1 so với kỳ trước',
        '0,0%; không đổi so với kỳ trước',
        'tăng 1 đơn vị quá hạn so với kỳ trước',
        '−1 so với kỳ trước',
      ],
    ]);
    expect(both('Tuần 2')).toEqual(['Số liệu đến 08:05, 12/11/2024', ['16,7%', '0,0%']]);
  });

  it('adds up the figures of several dispatches and lists each in a table', () => {
    const other = dispatch({ id: 'VB-002', number: '25-KH/HU', state: 'paused' });
    const owed = units.map(({ code }) => obligation({ dispatchId: other.id, unitCode: code }));
    const both = [
      { units, obligations },
      { dispatch: other, units, obligations: owed },
    ];
    const rows = textsOf(layOut(both));
    expect(rows.slice(1, HEAD_ROWS)).toEqual([
      ['Đã xác nhận', 'Đã hoàn thành', 'Có việc quá hạn', 'Chưa xác nhận'],
      ['1/6', '0/6', '5', '5'],
      ['16,7%', '0,0%'],
      [expect.stringMatching(/^2 văn bản đang theo dõi\. /)],
    ]);
    const names = rows.map(([, name]) => name);
    expect(names).toContain('Công văn số 1384-CV/HU');
    expect(names).toContain('Công văn số 25-KH/HU (đang tạm dừng theo dõi)');
    const titles = rows.filter(([first = '']) => first.startsWith('ĐANG TẠM DỪNG THEO DÕI'));
    expect(titles.length).toBe(1);
  });
});

describe('the list of overdue units', () => {
  it('adds the block to units of the same name, and to no others', () => {
    const same = [
      unit({ code: 'PN-001', name: 'Chi bộ 1', block: 'Trường học' }),
      unit({ code: 'PN-002', name: 'Chi bộ 1', block: 'Thôn' }),
      unit({ code: 'PN-003', name: 'Chi bộ 2', block: 'Thôn' }),
    ];
    const names = textsOf(layOut([{ units: same }])).map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(['Chi bộ 1 (Trường học)', 'Chi bộ 1 (Thôn)']));
    expect(names).toContain('Chi bộ 2');
  });

  it('says that nobody is overdue where nobody is', () => {
    const rows = textsOf(layOut([{ units, today: '2024-11-05' }])).flat();
    expect(rows[rows.indexOf('Không có đơn vị quá hạn.') + 1]).toMatch(/^TỔNG HỢP/);
  });
});

describe('the bar of a block', () => {
  const barOf = (done: number) => {
    const many = Array.from({ length: 40 }, (_, at) => unit({ code: `PN-${at}` }));
    const answers = many.map(({ code }, at) =>
      at < done
        ? obligation({ unitCode: code, acknowledge: 'acknowledged', complete: 'completed' })
        : obligation({ unitCode: code }),
    );
    const rows = textsOf(layOut([{ units: many, obligations: answers }]));
    return rows.flat().find((text) => text.includes('░') || text.includes('█'));
  };

  it.each([
    [0, '░░░░░░░░░░ 0,0%'],
    [1, '█░░░░░░░░░ 2,5%'],
    [20, '█████░░░░░ 50,0%'],
    [39, '█████████░ 97,5%'],
    [40, '██████████ 100,0%'],
  ])('of 40 units with %i done is %s', (done, bar) => {
    expect(barOf(done)).toBe(bar);
  });
});
