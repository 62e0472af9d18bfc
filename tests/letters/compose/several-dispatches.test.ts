import { describe, expect, it } from 'vitest';
import { planLetters } from '../../../src/letters/rules/plan-letters';
import type { Dispatch } from '../../../src/records/dispatch';
import { composedLetter } from '../../builders/composed-letter';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, noticeRecord, sentLetter } from '../../builders/letter';
import { letterDesk } from '../../builders/letter-context';
import type { Plain } from '../../builders/plain';
import { planInput } from '../../builders/plan-input';

type Fields = Plain<Partial<Dispatch>>;

const NO_DAYS: Fields = { acknowledgeBy: null, completeBy: null };
const RECEIPT: Fields = { asks: 'receipt', completeBy: null };
const REPORT: Fields = { task: 'report', completeBy: '2024-11-29' };

/** The notice to one unit about dispatches 1-CV/HU, 2-CV/HU and so on. */
function notice(...dispatches: readonly Fields[]) {
  const entered = dispatches.map((fields, at) =>
    dispatch({ id: `VB-00${at + 1}`, number: `${at + 1}-CV/HU`, ...fields }),
  );
  const { letters } = planLetters(planInput({ dispatches: entered }));
  expect(letters).toHaveLength(1);
  return composedLetter(letters[0], letterDesk({ dispatches: entered }));
}

/** Numbers of the dispatches in the order of the letter. */
const order = (text: string) => [...new Set(text.match(/\d-CV\/HU/g))].map((number) => number[0]);

describe('the order of the dispatches', () => {
  it('has the most urgent first, then the nearest deadline, and last those without a deadline', () => {
    const { subject, text } = notice(
      NO_DAYS,
      { ...RECEIPT, acknowledgeBy: '2024-11-20' },
      { ...RECEIPT, acknowledgeBy: '2024-11-12' },
      { ...RECEIPT, acknowledgeBy: '2024-12-02', urgency: 'urgent' },
      { ...NO_DAYS, urgency: 'express' },
    );
    expect(order(text)).toEqual(['5', '4', '3', '2', '1']);
    expect(subject).toMatch(/^\[Hỏa tốc\] \[Thông báo\] 5-CV\/HU: /);
  });
});

describe('the degree of urgency', () => {
  it('stands in the subject and after the number of the dispatch that the subject names', () => {
    const { subject, text } = notice({ urgency: 'urgent' });
    expect(subject).toMatch(/^\[Khẩn\] \[Thông báo\] 1-CV\/HU, hạn /);
    expect(text).toContain('Văn bản: Công văn số 1-CV/HU (Khẩn) của Huyện ủy Phù Ninh.');
  });

  it('stands after each number in the list of further items, and nowhere for normal urgency', () => {
    const { text } = notice({ urgency: 'express' }, { urgency: 'urgent' }, {});
    expect(text).toContain('Công văn số 1-CV/HU (Hỏa tốc) của Huyện ủy Phù Ninh.');
    expect(text).toContain('- Công văn số 2-CV/HU (Khẩn) của Huyện ủy Phù Ninh, Đơn vị PN-001: ');
    expect(text).toContain('- Công văn số 3-CV/HU của Huyện ủy Phù Ninh, Đơn vị PN-001: ');
  });

  it('is not in the subject if only a further dispatch has it', () => {
    const dispatches = [
      dispatch({ number: '1-CV/HU', ...RECEIPT, acknowledgeBy: '2024-11-01' }),
      dispatch({ id: 'VB-002', number: '2-CV/HU', urgency: 'express' }),
    ];
    const told = { stage: 'acknowledge', day: '2024-11-01', tier: -1_000 } as const;
    const letters = [sentLetter('2024-10-30', { itemRecords: [noticeRecord(), itemRecord(told)] })];
    const [letter] = planLetters(planInput({ dispatches, letters })).letters;
    const { subject, text } = composedLetter(letter, letterDesk({ dispatches }));
    expect(subject).toMatch(/^\[Nhắc\] 1-CV\/HU, /);
    expect(text).toContain('- Công văn số 2-CV/HU (Hỏa tốc) của');
  });
});

it('a button says the hour of a deadline', () => {
  const { text } = notice({ ...RECEIPT, acknowledgeHour: '16:00' }, RECEIPT);
  expect(text).toContain('Mở trang xác nhận (1-CV/HU, chậm nhất 16 giờ 08/11): ');
  expect(text).toContain('Mở trang xác nhận (2-CV/HU, chậm nhất 08/11): ');
});

describe('how to report', () => {
  const TRAINING =
    'Quán triệt bằng hình thức phù hợp; kết quả gồm ngày, hình thức, số thuộc diện, số tham gia.';

  it('is said of each dispatch with its number, before what holds for all', () => {
    const { text } = notice({}, REPORT, { ...REPORT, reportForm: 'document' }, RECEIPT, REPORT);
    const lines = text.split('\n').filter((line) => line.startsWith('Đối với'));
    expect(lines).toEqual([
      `Đối với Công văn số 1-CV/HU: ${TRAINING}`,
      expect.stringMatching(
        /^Đối với Công văn số 2-CV\/HU; Công văn số 5-CV\/HU: .* không cần văn bản riêng\.$/,
      ),
      expect.stringMatching(
        /^Đối với Công văn số 3-CV\/HU: .* Đề nghị gửi kèm báo cáo bằng văn bản\.$/,
      ),
    ]);
    expect(text).toContain('\nĐề nghị chỉ cung cấp số liệu tổng hợp');
  });

  it('names the only dispatch that asks for a result', () => {
    const { text } = notice(RECEIPT, { ...REPORT, urgency: 'express' });
    expect(text).toContain('\n\nĐối với Công văn số 2-CV/HU (Hỏa tốc): Kết quả gồm');
  });

  it('is said once where all dispatches ask for training', () => {
    const { text } = notice({}, {});
    expect(text).toContain(`\n\n${TRAINING} Đề nghị chỉ cung cấp`);
    expect(text).not.toContain('Đối với');
  });

  it('does not say of training what a further dispatch alone asks, or the first alone', () => {
    expect(notice(RECEIPT, {}).text).toContain(`Đối với Công văn số 2-CV/HU: ${TRAINING}\n`);
    expect(notice({}, RECEIPT).text).toContain(`Đối với Công văn số 1-CV/HU: ${TRAINING}\n`);
    expect(notice(RECEIPT, RECEIPT).text).not.toMatch(/Đối với|Quán triệt/);
  });
});

it('the lead unit is a sentence, which names its dispatch if there are several', () => {
  expect(notice({ leadUnit: 'Ban Tuyên giáo' }).text).toContain(
    '\nChủ trì theo dõi: Ban Tuyên giáo.\n',
  );
  const { text } = notice({ leadUnit: 'Ban Tuyên giáo' }, {}, { leadUnit: 'Ban Tổ chức' });
  expect(text).toContain(
    '\nChủ trì theo dõi Công văn số 1-CV/HU: Ban Tuyên giáo.\nChủ trì theo dõi Công văn số 3-CV/HU: Ban Tổ chức.\n',
  );
});

describe('the sentence about the deadlines', () => {
  const sentence = (...dispatches: readonly Fields[]) =>
    /(Thời hạn|Các thời hạn) nêu trên do/.exec(notice(...dispatches).text)?.[1] ?? '';

  it('is left out where no dispatch has a deadline', () => {
    expect(sentence(NO_DAYS, NO_DAYS)).toBe('');
  });

  it('speaks of one deadline, also of a further dispatch', () => {
    expect(sentence(NO_DAYS, RECEIPT)).toBe('Thời hạn');
    expect(sentence(RECEIPT)).toBe('Thời hạn');
    expect(sentence({ ...NO_DAYS, urgency: 'express' }, RECEIPT)).toBe('Thời hạn');
  });

  it('speaks of several deadlines, counted over all dispatches', () => {
    expect(sentence(RECEIPT, RECEIPT)).toBe('Các thời hạn');
    expect(sentence(NO_DAYS, {})).toBe('Các thời hạn');
  });
});
