import { describe, expect, it } from 'vitest';
import type { ReportContext } from '../../../src/report/data/report-words';
import type {
  ReportDocument,
  ReportParagraph,
  ReportTable,
} from '../../../src/report/document/document';
import { headlineSection } from '../../../src/report/parts/headline-section';
import { reportOf } from '../../../src/report/parts/report-of';
import { report as enReport } from '../../../src/words/en/report/report';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { reportData, reportDesk } from '../../builders/report';
import { frozenTotal } from '../../builders/summary';
import { unit } from '../../builders/unit';

const everything = { layout: 'party', annexes: ['blocks', 'units', 'overdue'] } as const;

/** Paragraphs of the report without annexes. Includes those in columns. */
function paragraphsOf({ sections }: ReportDocument): ReportParagraph[] {
  const blocks = sections[0]?.blocks ?? [];
  return blocks
    .flatMap((block) =>
      block.kind === 'columns'
        ? block.rows.flatMap(({ left, right }) => [...left, ...right])
        : [block],
    )
    .filter((block) => block.kind === 'paragraph');
}

const textsOf = (document: ReportDocument) => paragraphsOf(document).map(({ text }) => text);
const tableOf = (document: ReportDocument, at: number) =>
  document.sections[at]?.blocks.find((block): block is ReportTable => block.kind === 'table');

const units = [
  unit({ code: 'PN-001', name: 'Trường A' }),
  unit({ code: 'PN-002', name: 'Trường B' }),
  unit({ code: 'PN-003', name: 'Chi bộ C', block: 'Chi bộ' }),
];
const obligations = [
  obligation({
    unitCode: 'PN-001',
    acknowledge: 'acknowledged',
    acknowledgedOn: '2024-11-05',
    complete: 'completed',
    completedOn: '2024-11-20',
    heldOn: '2024-11-18',
    forms: 'meeting',
    sessions: 1,
    eligible: 72,
    attended: 71,
    implementingDocument: 'Kế hoạch số 12-KH/CB',
    documentOn: '2024-11-05',
    answeredVersion: 1,
  }),
  obligation({ unitCode: 'PN-002', difficulties: 'Thiếu hội trường' }),
  obligation({ unitCode: 'PN-003', exemptBecause: 'Mới thành lập' }),
];
const data = reportData({ units, obligations });
const report = reportOf(data, everything, reportDesk);

describe('the draft report', () => {
  it('leaves number, day, signature and evaluation open, and is marked as a draft', () => {
    const texts = textsOf(report);
    for (const open of [
      'Số          -BC/VPHU',
      'DỰ THẢO',
      'Phù Ninh, ngày\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0năm\u00a02024',
      '[THẨM QUYỀN KÝ]',
      '[Chức vụ người ký]',
      '[Người soạn điền: kết quả nổi bật, cách làm hay.]',
    ]) {
      expect(texts).toContain(open);
    }
  });

  it('has the six sections of a periodic report', () => {
    const sections = paragraphsOf(report).filter(({ style }) => style === 'section');
    expect(sections.map(({ text }) => text)).toEqual([
      'I- Tình hình tiếp nhận văn bản',
      'II- Kết quả quán triệt, tuyên truyền, phổ biến',
      'III- Công tác theo dõi, đôn đốc',
      'IV- Đánh giá chung',
      'V- Nhiệm vụ thời gian tới',
      'VI- Đề xuất, kiến nghị',
    ]);
  });

  it('opens with the recipients, not with the receipt, if only a result is asked', () => {
    const about = dispatch({ asks: 'result', task: 'report', acknowledgeBy: null });
    const texts = textsOf(reportOf(reportData({ dispatch: about, units }), everything, reportDesk));
    expect(texts).toContain('I- Văn bản và đơn vị nhận');
    expect(texts.join(' ')).not.toMatch(/tiếp nhận|xác nhận/i);
  });

  it('counts the units that owe something, and the exempt ones separately', () => {
    const texts = textsOf(report);
    expect(
      texts.some((text) => text.includes('có 1/2 đơn vị đã xác nhận nhận được văn bản (50,0%)')),
    ).toBe(true);
    expect(texts).toContain('Ngoài tổng số nêu trên, có 1 đơn vị không áp dụng.');
    expect(texts).toContain('- Trường B: Thiếu hội trường');
  });

  it('counts what an ended unit finished, and says how many units have ended', () => {
    const ended = unit({ code: 'PN-002', name: 'Trường B', state: 'ended' });
    const about = [
      obligations[0] ?? obligation(),
      obligation({ unitCode: 'PN-002', acknowledge: 'acknowledged' }),
    ];
    const shown = reportOf(
      reportData({ units: [unit(), ended], obligations: about }),
      everything,
      reportDesk,
    );
    const texts = textsOf(shown);
    expect(texts.some((text) => text.includes('có 2/2 đơn vị đã xác nhận'))).toBe(true);
    expect(texts.some((text) => text.includes('Có 1/1 đơn vị đã hoàn thành (100,0%)'))).toBe(true);
    expect(texts).toContain(
      'Trong tổng số nêu trên, có 1 đơn vị đã kết thúc hoạt động, chỉ tính phần đã làm xong.',
    );
    const unitRow = tableOf(shown, 2)?.rows.find(({ cells }) => cells.includes('Trường B'));
    expect(unitRow?.cells).toContain('Đã kết thúc hoạt động');
  });

  it('says that nothing has changed since the only closed period, and nothing if none was closed', () => {
    const { totals, cutOff } = data;
    const period = { period: 'Tuần 1', cutOff, corrected: false, sound: true, figures: totals };
    const closed = { ...data, periods: [{ ...period, reportedValues: [], proposal: '' }] };
    const texts = textsOf(reportOf(closed, everything, reportDesk)).join(' ');
    expect(texts).toContain('Các số liệu không đổi so với kỳ “Tuần 1”.');
    expect(textsOf(report).join(' ')).not.toContain('Các số liệu không đổi');
  });

  it('leaves out a line without content', () => {
    const nothing = textsOf(reportOf(reportData(), everything, reportDesk));
    expect(
      nothing.filter((text) => /không áp dụng|Khó khăn|hình thức đã thực hiện/.test(text)),
    ).toEqual([]);
  });

  it('has the notice of secrecy', () => {
    const notice = paragraphsOf(report).find(({ style }) => style === 'notice');
    expect(notice?.text).toContain('Chỉ dùng cho văn bản không thuộc danh mục bí mật nhà nước');
  });

  it.each([
    ['party', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Số          -BC/VPHU', '[Người soạn điền].'],
    [
      'state',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số:          /BC-VPHU',
      '[Người soạn điền]./.',
    ],
  ] as const)('follows the rules of the %s', (layout, nation, number, end) => {
    const texts = textsOf(reportOf(data, { ...everything, layout }, reportDesk));
    for (const part of [nation, number, end]) expect(texts).toContain(part);
  });

  it.each([
    ['party', ['- Thường trực,', '- Ban Thường vụ,', '- Lưu Văn phòng Huyện ủy.']],
    ['state', ['- Thường trực;', '- Ban Thường vụ;', '- Lưu: VT, [đơn vị soạn].']],
  ] as const)('lists its copies as the rules of the %s write them', (layout, lines) => {
    const readers = { dispatch: dispatch({ reportsTo: ['Thường trực', 'Ban Thường vụ'] }) };
    const copies = paragraphsOf(
      reportOf(reportData(readers), { ...everything, layout }, reportDesk),
    ).filter(({ style }) => style === 'copies');
    expect(copies.map(({ text }) => text)).toEqual(lines);
  });

  it('names one reader on the same line, and several on separate lines', () => {
    const to = (...reportsTo: string[]) =>
      paragraphsOf(
        reportOf(reportData({ dispatch: dispatch({ reportsTo }) }), everything, reportDesk),
      )
        .filter(({ style }) => style === 'addressee')
        .map(({ text }) => text);
    expect(to()).toEqual([]);
    expect(to('Thường trực')).toEqual(['Kính gửi: Thường trực']);
    expect(to('Thường trực', 'Ban Thường vụ')).toEqual([
      'Kính gửi:',
      '- Thường trực;',
      '- Ban Thường vụ.',
    ]);
  });

  it.each([
    [['Trường học', 'Chi bộ'], '2 đơn vị thuộc 2 khối', '2 units in 2 blocks'],
    [
      ['Trường học', 'Chi bộ', ''],
      '3 đơn vị, trong đó 2 đơn vị thuộc 2 khối, 1 đơn vị chưa xếp khối',
      '3 units: 2 units in 2 blocks, 1 unit in no block',
    ],
    [['', ''], '2 đơn vị', '2 units'],
  ])('counts the blocks of %j without those that are in none', (blocks, vi, en) => {
    const list = blocks.map((block, at) => unit({ code: `PN-${at}`, block }));
    const told = (context: ReportContext) =>
      textsOf(reportOf(reportData({ units: list }), everything, context));
    const english: ReportContext = {
      ...reportDesk,
      language: 'en',
      words: { ...reportDesk.words, report: enReport as unknown as typeof reportDesk.words.report },
    };
    expect(told(reportDesk)).toContain(
      `Công văn số 1384-CV/HU, ngày 30/10/2024 được gửi đến ${vi}.`,
    );
    expect(told(english)).toContain(`Công văn No. 1384-CV/HU of 30/10/2024 was sent to ${en}.`);
  });

  it('marks settings that are not filled in as open', () => {
    const settings = { officeName: '', superior: '', reportPlace: '', reportSymbol: '' };
    const texts = textsOf(reportOf({ ...data, settings }, everything, reportDesk));
    for (const open of ['[TÊN CƠ\u00a0QUAN]', 'Số          -BC/…']) expect(texts).toContain(open);
  });
});

describe('the report of a closed period', () => {
  const closed = (fields: Parameters<typeof frozenTotal>[1]) => {
    const total = frozenTotal({}, fields);
    const { period, cutOff } = total;
    return reportData(
      {},
      { period, cutOff, closing: { total, blocks: [], sound: true }, live: null },
    );
  };
  const late = { closing: 1, reason: 'Chốt muộn' };
  const corrected = { closing: 3, reason: 'đơn vị\nbáo nhầm' };
  const plain = '(Kỳ báo cáo: Tháng 11/2024; số liệu chốt đến hết ngày 30/11/2024)';

  it.each([
    ['first closing', late, [plain]],
    [
      'closing on a day that was not over',
      { ...late, closedAt: '2024-11-30T16:20' },
      ['(Kỳ báo cáo: Tháng 11/2024; số liệu chốt lúc 16:20 ngày 30/11/2024)'],
    ],
    ['correction', corrected, [plain, '(Đính chính lần 2; lý do: đơn vị báo nhầm)']],
    ['correction without a reason', { closing: 3 }, [plain, '(Đính chính lần 2)']],
  ])(
    'states under its title and at the top of its workbook that it is of a %s',
    (_, fields, lines) => {
      const own = closed(fields);
      const under = paragraphsOf(reportOf(own, everything, reportDesk));
      expect(under.filter(({ style }) => style === 'period').map(({ text }) => text)).toEqual(
        lines,
      );
      const head = headlineSection(own, reportDesk.words).blocks.filter(
        (block) => block.kind === 'paragraph',
      );
      expect(head.map(({ text }) => text)).toEqual([
        'SỐ LIỆU TỔNG HỢP',
        'Công văn số 1384-CV/HU, ngày 30/10/2024',
        ...lines,
      ]);
    },
  );
});

describe('the annexes', () => {
  it('are numbered without a gap when others are left out', () => {
    const { sections } = reportOf(data, { layout: 'party', annexes: ['overdue'] }, reportDesk);
    expect(sections.map(({ name }) => name)).toEqual(['Báo cáo', 'Phụ lục I']);
  });

  it('sum up by block', () => {
    const rows = tableOf(report, 1)?.rows.map(({ cells }) => cells.slice(1, 5));
    expect(rows).toEqual([
      ['Trường học', 2, 1, { part: 1, whole: 2 }],
      ['Chi bộ', 0, 0, { part: 0, whole: 0 }],
      ['Tổng cộng', 2, 1, { part: 1, whole: 2 }],
    ]);
  });

  it('give the answers of each unit, by block', () => {
    expect(tableOf(report, 2)?.rows).toEqual([
      { kind: 'group', cells: ['Trường học'] },
      {
        kind: 'row',
        cells: [
          1,
          'Trường A',
          { day: '2024-11-05' },
          'Kế hoạch số 12-KH/CB, 05/11/2024',
          { day: '2024-11-18' },
          'Hội nghị trực tiếp',
          1,
          72,
          71,
          { part: 71, whole: 72 },
          '',
          'Hoàn thành đúng hạn',
          '',
        ],
      },
      {
        kind: 'row',
        cells: [
          2,
          'Trường B',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          'Chưa xác nhận, quá hạn',
          'Thiếu hội trường',
        ],
      },
    ]);
  });

  it('have a unit’s written report in its own column, and the basis of an answer by others among the notes', () => {
    const reported = {
      acknowledge: 'acknowledged',
      complete: 'completed',
      reportNumber: '15-BC/CB',
      reportOn: '2024-11-21',
      basis: 'gọi điện, 15-BC/CB, 21/11/2024',
    } as const;
    const cellsOf = (fields: Parameters<typeof obligation>[0]) => {
      const rows = { units: [unit()], obligations: [obligation({ ...reported, ...fields })] };
      const row = tableOf(reportOf(reportData(rows), everything, reportDesk), 2)?.rows[1];
      return [row?.cells[10], row?.cells[12]];
    };
    const because = 'Trả lời được ghi nhận thay: ';
    expect(cellsOf({})).toEqual([
      '15-BC/CB, 21/11/2024',
      `${because}gọi điện, 15-BC/CB, 21/11/2024`,
    ]);
    expect(cellsOf({ basis: '' })[1]).toBe('');
    expect(cellsOf({ reportOn: null })[0]).toBe('15-BC/CB');
    expect(cellsOf({ complete: 'notStarted' })[0]).toBe('');
    const extended = { completeExtendedTo: '2024-12-20', reason: 'trùng kỳ thi' } as const;
    expect(cellsOf(extended)[1]).toContain(
      `Gia hạn đến 20/12/2024; trùng kỳ thi; ${because}gọi điện`,
    );
  });

  it('list overdue stages, with deadline and days', () => {
    const rows = tableOf(report, 3)?.rows.map(({ cells }) => cells.slice(0, 3));
    expect(rows).toEqual([
      [1, 'Trường B', 'xác nhận đã nhận văn bản'],
      ['', 'Trường B', 'quán triệt, tuyên truyền, phổ biến'],
    ]);
  });

  it('state that nothing is overdue', () => {
    const none = reportOf({ ...data, units: [] }, everything, reportDesk);
    expect(tableOf(none, 3)?.rows).toEqual([
      { kind: 'group', cells: ['Không có đơn vị quá hạn.'] },
    ]);
  });
});
