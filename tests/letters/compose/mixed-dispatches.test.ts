import { describe, expect, it } from 'vitest';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import type { Dispatch } from '../../../src/records/dispatch';
import { wordsIn } from '../../../src/words/words-in';
import { composedLetter } from '../../builders/composed-letter';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, noticeRecord, sentLetter } from '../../builders/letter';
import { letterDesk } from '../../builders/letter-context';
import { obligation } from '../../builders/obligation';
import type { Plain } from '../../builders/plain';
import { planInput } from '../../builders/plan-input';

type Fields = Plain<Partial<Dispatch>>;

const RECEIPT: Fields = { asks: 'receipt', completeBy: null };
const OWN_WORDS: Fields = {
  asks: 'result',
  task: 'report',
  taskWords: 'tổ chức Ngày hội Đại đoàn kết',
  acknowledgeBy: null,
  completeBy: null,
};
const REPORT: Fields = { task: 'report', reportForm: 'document', completeBy: '2024-11-29' };

function planned(fields: Fields, input: Partial<PlanInput> = {}) {
  const dispatches = [dispatch(fields)];
  const plan = planInput({ dispatches, obligations: [obligation()], ...input });
  const [letter] = planLetters(plan).letters;
  if (!letter) throw new Error('no letter is planned');
  return { letter, dispatches };
}

function written(fields: Fields, input: Partial<PlanInput> = {}) {
  const { letter, dispatches } = planned(fields, input);
  return composedLetter(letter, letterDesk({ dispatches }));
}

/** Paragraphs of a letter between its greeting and whom to contact. */
const paragraphsIn = (text: string) => text.split('\n\nMọi trao đổi')[0]?.split('\n\n').slice(1);

describe('a notice', () => {
  it('asks for receipt alone, in one line without a number', () => {
    const { subject, text } = written(RECEIPT);
    expect(subject).toBe('[Thông báo] 1384-CV/HU, hạn 08/11: xác nhận đã nhận');
    expect(paragraphsIn(text)).toEqual([
      'Văn phòng Huyện ủy trân trọng đề nghị:\nXác nhận đã nhận văn bản chậm nhất là hết ngày 08/11/2024.\nCông văn số 1384-CV/HU, ngày 30/10/2024 của Huyện ủy Phù Ninh về việc chấn chỉnh hoạt động sử dụng mạng xã hội.',
      'Mở trang xác nhận: https://script.example.org/exec?t=PN-001\nChỉ được ghi nhận sau khi bấm “Xác nhận đã nhận” trên trang.',
      'Đề nghị chỉ gửi số liệu tổng hợp của đơn vị; không gửi danh sách, tên, thông tin về cá nhân hay văn bản có độ mật. Thời hạn nêu trên do Văn phòng Huyện ủy đề nghị để tổng hợp.',
    ]);
  });

  it('asks for a report in the office’s own words, without a word about a day where there is none', () => {
    const { subject, text, document } = written({ ...OWN_WORDS, leadUnit: 'Ban Tuyên giáo' });
    expect(subject).toBe('[Thông báo] 1384-CV/HU: báo kết quả');
    expect(document.preheader).toContain(': Báo kết quả tổ chức Ngày hội Đại đoàn kết. Công văn');
    expect(text).toContain('đề nghị:\nBáo kết quả tổ chức Ngày hội Đại đoàn kết.\nCông văn');
    expect(text).toContain('\n\nChủ trì theo dõi: Ban Tuyên giáo.\n');
    expect(text).toContain('Báo trên trang là đủ, không cần văn bản riêng. Đề nghị chỉ');
    expect(text).not.toMatch(/hạn|chậm nhất/);
  });

  it('numbers receipt and report, and says that a written report is wanted', () => {
    const { text } = written(REPORT);
    expect(text).toContain(
      '\n1. Xác nhận đã nhận văn bản chậm nhất là hết ngày 08/11/2024.\n2. Báo kết quả thực hiện chậm nhất là hết ngày 29/11/2024.\n',
    );
    expect(text).toContain('văn bản báo cáo. Đề nghị gửi kèm báo cáo bằng văn bản. Đề nghị chỉ');
    expect(text).toContain('Các thời hạn nêu trên do');
  });

  it('names the buttons for results that can be in progress or nothing, beside the one for receipt', () => {
    expect(written(REPORT).text).toMatch(
      /“Xác nhận đã nhận”; .* “Đã hoàn thành”, “Lưu, đang thực hiện” hoặc “Không phát sinh” trên/,
    );
  });

  it('gives the hour of a deadline', () => {
    const hours = { acknowledgeHour: '08:00', completeHour: '16:30' } as const;
    const { subject, text } = written({ ...REPORT, ...hours });
    expect(text).toContain('chậm nhất là 8 giờ ngày 08/11/2024.');
    expect(text).toContain('chậm nhất là 16 giờ 30 ngày 29/11/2024.');
    expect(subject).toContain(', hạn 8 giờ 08/11, 16 giờ 30 ngày 29/11: ');
    const extended = obligation({ completeExtendedTo: '2024-12-06' });
    const later = written({ ...REPORT, ...hours }, { obligations: [extended] });
    expect(later.text).toContain('chậm nhất là hết ngày 06/12/2024.');
    expect(later.subject).toContain(', hạn 8 giờ 08/11, 06/12: ');
  });

  it('names the part of the document, and has the degree of urgency in front', () => {
    const { subject, text } = written({ ...RECEIPT, label: 'Mục 3', urgency: 'express' });
    expect(subject).toMatch(/^\[Hỏa tốc\] \[Thông báo\] 1384-CV\/HU, Mục 3, hạn 08\/11: /);
    expect(text).toContain(
      'Công văn số 1384-CV/HU, Mục 3 (Hỏa tốc), ngày 30/10/2024 của Huyện ủy Phù Ninh',
    );
  });
});

it('an information letter says only of what is asked of others that it need not be done', () => {
  const informed = { obligations: [obligation({ role: 'informed' })] };
  expect(written({}, informed).text).toContain('không phải xác nhận hay báo cáo kết quả.');
  expect(written(RECEIPT, informed).text).toContain('để biết, không phải xác nhận.');
  expect(written(OWN_WORDS, informed).text).toContain('để biết, không phải báo cáo kết quả.');
});

describe('a deadline that is set or removed after the notice', () => {
  const told = (day: '2024-11-29' | null) =>
    sentLetter('2024-10-31', {
      itemRecords: [noticeRecord(), itemRecord({ stage: 'complete', day, tier: -1_000 })],
    });
  const changed = (from: '2024-11-29' | null, to: '2024-11-29' | null) =>
    written({ ...OWN_WORDS, completeBy: to }, { today: '2024-11-05', letters: [told(from)] });

  it('is announced as a changed deadline', () => {
    const set = changed(null, '2024-11-29');
    expect(set.subject).toMatch(/^\[Đổi hạn\] 1384-CV\/HU, hạn 29\/11: /);
    expect(set.text).toContain(
      'Đổi hạn: hạn báo kết quả tổ chức Ngày hội Đại đoàn kết nay là ngày 29/11/2024 (trước đây không có hạn).',
    );
    const removed = changed('2024-11-29', null);
    expect(removed.subject).toBe('[Đổi hạn] 1384-CV/HU: báo kết quả');
    expect(removed.text).toContain(
      'Đổi hạn: hạn báo kết quả tổ chức Ngày hội Đại đoàn kết (ngày 29/11/2024) không còn áp dụng, nay không có hạn.',
    );
  });
});

it.each([
  ['receipt', RECEIPT, /quán triệt|báo kết quả/],
  ['a result in words of its own', OWN_WORDS, /xác nhận đã nhận|quán triệt|hạn|chậm nhất/i],
  ['a report', REPORT, /quán triệt|phổ biến/],
] as const)(
  'a built-in letter about a document that asks for %s names nothing else',
  (_, fields, other) => {
    for (const kind of ['notice', 'reminder', 'followUp', 'newVersion', 'supplement'] as const) {
      const { letter, dispatches } = planned(fields);
      const { body } = wordsIn('vi').templates[kind];
      expect(body.replace(/\{[^}]*\}|trang xác nhận/gi, '')).not.toMatch(other);
      const { subject, text } = composedLetter(letter, letterDesk({ dispatches }));
      expect(`${subject}\n${text.split('Mở trang')[0]}`).not.toMatch(other);
    }
  },
);
