import { describe, expect, it } from 'vitest';
import type { Dispatch } from '../../../src/records/dispatch';
import { type Figures, NO_FIGURES, type TrainingNumbers } from '../../../src/records/figures';
import type { ReportData } from '../../../src/report/data/report-data';
import type { ReportContext } from '../../../src/report/data/report-words';
import { ANNEXES, type Annex } from '../../../src/report/parts/annexes';
import { annexReferences } from '../../../src/report/sentences/annex-references';
import { followUpTexts } from '../../../src/report/sentences/follow-up-texts';
import { sentToText } from '../../../src/report/sentences/report-texts';
import { resultTexts } from '../../../src/report/sentences/result-texts';
import { report as enReport } from '../../../src/words/en/report/report';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { reportData, reportDesk } from '../../builders/report';
import { frozenTotal } from '../../builders/summary';
import { unit } from '../../builders/unit';

const english: ReportContext = {
  ...reportDesk,
  language: 'en',
  words: { ...reportDesk.words, report: enReport as unknown as typeof reportDesk.words.report },
};

const told = (
  figures: Partial<Figures>,
  {
    context = reportDesk,
    annexes = [] as readonly Annex[],
    about = {} as Partial<Dispatch>,
    block = 'Chi bộ',
    closing = null as ReportData['closing'],
    values = null as ReportData['values'],
  } = {},
) => {
  const totals = { ...NO_FIGURES, ...figures };
  const blocks = [{ name: block, figures: totals }];
  const facts = {
    dispatch: dispatch(about),
    totals,
    cutOff: '2024-12-04',
    closing,
    live: null,
    sources: null,
    values,
    rounds: [],
    since: null,
  } as const;
  const data = { ...facts, blocks };
  return resultTexts(data, context, annexReferences(annexes, context.words));
};

describe('the sentence of receipt', () => {
  it.each([
    [
      {
        ...{ units: 57, acknowledgeOnTime: 50, acknowledgeLate: 3 },
        ...{ acknowledgeWithin: 3, acknowledgeOverdue: 1 },
      },
      'có 53/57 đơn vị đã xác nhận nhận được văn bản (93,0%), trong đó đúng hạn 50 đơn vị, quá hạn 3 đơn vị; còn 4 đơn vị chưa xác nhận, trong đó trong hạn 3 đơn vị, quá hạn 1 đơn vị.',
    ],
    [
      { units: 57, acknowledgeOnTime: 53, acknowledgeOverdue: 4 },
      'có 53/57 đơn vị đã xác nhận nhận được văn bản (93,0%), đều đúng hạn; còn 4 đơn vị chưa xác nhận, đều đã quá hạn.',
    ],
    [
      { units: 2, acknowledgeLate: 1, acknowledgeOverdue: 1 },
      'có 1/2 đơn vị đã xác nhận nhận được văn bản (50,0%), quá hạn; còn 1 đơn vị chưa xác nhận, đã quá hạn.',
    ],
    [
      { units: 57, acknowledgeOnTime: 57 },
      'có 57/57 đơn vị đã xác nhận nhận được văn bản (100,0%), đều đúng hạn.',
    ],
    [
      { units: 57, acknowledgeWithin: 57 },
      'chưa có đơn vị nào xác nhận nhận được văn bản (tổng số 57 đơn vị, đều trong hạn).',
    ],
  ])('of %j names no part that is nought', (figures, sentence) => {
    expect(told(figures).receiptLine).toBe(`Đến ngày 04/12/2024, ${sentence}`);
  });

  it.each([
    ['2024-12-05T00:05', 'Đến hết ngày 04/12/2024, '],
    ['2024-12-04T08:20', 'Đến 08:20 ngày 04/12/2024, '],
  ] as const)('of a period closed at %s begins “%s”', (closedAt, start) => {
    const total = frozenTotal({ units: 1 }, { cutOff: '2024-12-04', closedAt });
    const closing = { total, blocks: [], sound: true };
    const { receiptLine } = told({ units: 1, acknowledgeWithin: 1 }, { closing });
    expect(receiptLine.slice(0, start.length)).toBe(start);
  });

  it('uses the English singular for one unit', () => {
    const figures = { units: 2, acknowledgeOnTime: 1, acknowledgeOverdue: 1, overdue: 1 };
    const { receiptLine, overdueLine } = told(figures, { context: english });
    expect(receiptLine).toBe(
      'By 04/12/2024, 1 of 2 units had acknowledged receipt (50.0%), on time; not acknowledged: 1 unit, overdue.',
    );
    expect(overdueLine).toBe('With something overdue: 1 unit.');
  });
});

describe('the sentences of a dispatch', () => {
  const without = { acknowledgeBy: null, completeBy: null } as const;

  it('say nothing of what it does not ask', () => {
    const figures = { units: 3, acknowledgeOnTime: 2, acknowledgeWithin: 1 };
    const lines = told(figures, { about: { asks: 'receipt', completeBy: null } });
    expect(lines).toMatchObject({ resultLine: '', sessionsLine: '', documentLine: '' });
    const result = { units: 3, completeOnTime: 2, completeWithin: 1 };
    const about = { asks: 'result', task: 'report', acknowledgeBy: null } as const;
    expect(told(result, { about })).toMatchObject({ receiptLine: '', sessionsLine: '' });
  });

  it('without a deadline call nothing on time or overdue', () => {
    const figures = {
      ...{ units: 5, acknowledgeOpen: 5 },
      ...{ completeDone: 3, completeOpen: 2, nothingToReport: 1 },
    };
    const lines = told(figures, { about: { task: 'report', ...without } });
    expect(lines).toMatchObject({
      receiptLine:
        'Đến ngày 04/12/2024, chưa có đơn vị nào xác nhận nhận được văn bản (tổng số 5 đơn vị, không có hạn).',
      resultLine:
        'Có 3/5 đơn vị đã hoàn thành (60,0%); trong đó 1 đơn vị không phát sinh; còn 2 đơn vị chưa hoàn thành, không có hạn. Cụ thể:',
      overdueLine: '',
    });
  });
});

describe('a result of zero', () => {
  const { data, live } = { data: reportData(), live: reportData().live };
  it('is written as “chưa có đơn vị nào”, never as a zero', () => {
    const lines = Object.values(
      resultTexts({ ...data, live }, reportDesk, annexReferences([], reportDesk.words)),
    );
    expect(lines.filter((line) => /(có|Có|của) 0/.test(line))).toEqual([]);
    expect(lines.filter((line) => /^(Đến ngày .*, c|C)hưa có đơn vị nào/.test(line)).length).toBe(
      4,
    );
  });

  it('is not stated if a closed period has not stored it', () => {
    const { documentLine, sourcesLine } = told({ units: 3 });
    expect([documentLine, sourcesLine]).toEqual(['', '']);
  });
});

it.each<[numbers: Partial<TrainingNumbers>, sentence: string, others?: number]>([
  [{ sessions: 16 }, 'Các đơn vị đã tổ chức 16 hội nghị (buổi); chưa có số liệu người tham gia.'],
  [
    { sessions: 2, eligible: 50, attended: 40 },
    'Các đơn vị đã tổ chức 2 hội nghị (buổi); 40/50 lượt người tham gia (80,0%).',
  ],
  [
    { sessions: 2, attended: 40 },
    'Các đơn vị đã tổ chức 2 hội nghị (buổi); 40 lượt người tham gia.',
  ],
  [
    { attended: 40 },
    'Các đơn vị có 40 lượt người tham gia; chưa có đơn vị nào báo số hội nghị (buổi).',
  ],
  [
    { sessions: 16, eligible: 20, attended: 18 },
    'Các đơn vị đã tổ chức 16 hội nghị (buổi); 18/20 lượt người tham gia (90,0%; số liệu của 1/3 đơn vị).',
    2,
  ],
])(
  'sessions of %j have no share of nobody, and say of how many units they are',
  (numbers, sentence, others = 0) => {
    const answers = [numbers, ...Array.from({ length: others }, () => ({ sessions: 0 }))];
    const { values } = reportData({
      units: answers.map((_, at) => unit({ code: `A${at}` })),
      obligations: answers.map((own, at) =>
        obligation({ unitCode: `A${at}`, complete: 'completed', ...own }),
      ),
    });
    expect(told({ units: 3 }, { values }).sessionsLine).toBe(sentence);
  },
);

it('the result of an office without blocks does not announce a list of them', () => {
  const figures = { units: 5, completeWithin: 5 };
  expect(told(figures, { block: '' }).resultLine).toBe(
    'Chưa có đơn vị nào hoàn thành (tổng số 5 đơn vị, đều trong hạn).',
  );
  expect(told(figures).resultLine).toMatch(/ Cụ thể:$/);
});

describe('the sentence of follow-up', () => {
  const figures = { letters: 12, early: 1, reminders: 3, unitsReminded: 2, completedAfter: 1 };
  const { units, settings } = reportData();
  const line = (followUp: Record<keyof typeof figures, number | null>, context = reportDesk) =>
    followUpTexts(
      { dispatch: dispatch(), followUp: followUp as typeof figures, units, settings },
      context,
    ).followUp;

  it.each([
    [
      {},
      'đã gửi 12 thư thông báo, nhắc, đôn đốc; trong đó đôn đốc 3 lượt đối với 2 đơn vị, nhắc trước hạn 1 lượt. Có 1 đơn vị xác nhận, hoàn thành sau khi được nhắc, đôn đốc.',
    ],
    [
      { early: 0, completedAfter: 0 },
      'đã gửi 12 thư thông báo, nhắc, đôn đốc; trong đó đôn đốc 3 lượt đối với 2 đơn vị. Chưa có đơn vị nào xác nhận, hoàn thành sau khi được nhắc, đôn đốc.',
    ],
    [{ early: 0, reminders: 0 }, 'đã gửi 12 thư thông báo, nhắc, đôn đốc.'],
    [{ letters: 0, early: 0, reminders: 0 }, 'chưa gửi thư thông báo, nhắc, đôn đốc.'],
    [{ letters: null, early: null, reminders: 0 }, 'chưa đôn đốc đơn vị nào.'],
    [
      { letters: null, early: null },
      'đã đôn đốc 3 lượt đối với 2 đơn vị. Có 1 đơn vị xác nhận, hoàn thành sau khi được nhắc, đôn đốc.',
    ],
  ])('with %j tells no nought', (fields, sentence) => {
    expect(line({ ...figures, ...fields })).toBe(`${settings.officeName} ${sentence}`);
  });

  it('uses the right grammatical number in English', () => {
    expect(line({ ...figures, letters: 1, reminders: 1, unitsReminded: 1 }, english)).toBe(
      `${settings.officeName} has sent 1 notice, reminder or follow-up; among them follow-ups to 1 unit (1 time), reminders before the deadline (1 time). Acknowledged or completed after a reminder: 1 unit.`,
    );
  });
});

it('units and blocks are singular or plural in English', () => {
  const { totals, blocks } = reportData();
  expect(sentToText({ totals, blocks }, english)).toBe('1 unit in 1 block');
});

describe('the annexes of a report', () => {
  const figures = { units: 2, overdue: 1 };
  it('are cited where they are relevant', () => {
    const { receiptLine, resultLine, overdueLine } = told(figures, { annexes: ANNEXES });
    expect(receiptLine).toMatch(/ \(Phụ lục II kèm theo\)\.$/);
    expect(resultLine).toMatch(/ Cụ thể \(Phụ lục I, Phụ lục II kèm theo\):$/);
    expect(overdueLine).toBe('Có 1 đơn vị còn nội dung quá hạn (Phụ lục III kèm theo).');
  });

  it('are not cited if the report has none of them', () => {
    const lines = Object.values(told(figures, { annexes: ['rounds'] }));
    expect(lines.filter((line) => line.includes('kèm theo'))).toEqual([]);
  });
});
