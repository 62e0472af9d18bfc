import { describe, expect, it } from 'vitest';
import { contactsBefore } from '../../../src/letters/rules/contacts-before';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import type { Dispatch } from '../../../src/records/dispatch';
import { boldTexts, composedLetter } from '../../builders/composed-letter';
import { dispatch } from '../../builders/dispatch';
import { figure } from '../../builders/figure';
import { itemRecord, noticeRecord, noticeRecords, sentLetter } from '../../builders/letter';
import { letterDesk } from '../../builders/letter-context';
import { obligation } from '../../builders/obligation';
import type { Plain } from '../../builders/plain';
import { planInput } from '../../builders/plan-input';
import { rules } from '../../builders/rules';
import { unit } from '../../builders/unit';

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
    expect(subject).toBe(
      '[Hỏa tốc] [Thông báo] 5 văn bản: 5-CV/HU; 4-CV/HU; 3-CV/HU và 2 văn bản khác',
    );
  });
});

describe('the degree of urgency', () => {
  it('stands in the subject and after the number of the dispatch that the subject names', () => {
    const { subject, text } = notice({ urgency: 'urgent' });
    expect(subject).toMatch(/^\[Khẩn\] \[Thông báo\] 1-CV\/HU, hạn /);
    expect(text).toContain(
      '\nCông văn số 1-CV/HU (Khẩn), ngày 30/10/2024 của Huyện ủy Phù Ninh về việc ',
    );
  });

  it('stands after each number in the list, and nowhere for normal urgency', () => {
    const { text } = notice({ urgency: 'express' }, { urgency: 'urgent' }, {});
    expect(text).toContain('\nCông văn số 1-CV/HU (Hỏa tốc), ngày ');
    expect(text).toContain('\nCông văn số 2-CV/HU (Khẩn), ngày ');
    expect(text).toContain('\nCông văn số 3-CV/HU, ngày ');
  });

  it('is not in the subject if only a further dispatch has it', () => {
    const dispatches = [
      dispatch({ number: '1-CV/HU', ...RECEIPT, acknowledgeBy: '2024-11-01', urgency: 'express' }),
      dispatch({ id: 'VB-002', number: '2-CV/HU' }),
    ];
    const told = { stage: 'acknowledge', day: '2024-11-01', tier: -1_000 } as const;
    const letters = [sentLetter('2024-10-30', { itemRecords: [noticeRecord(), itemRecord(told)] })];
    const [letter] = planLetters(planInput({ dispatches, letters })).letters;
    const { subject, text } = composedLetter(letter, letterDesk({ dispatches }));
    expect(subject).toBe('[Thông báo] 2-CV/HU; nhắc 1-CV/HU');
    expect(text).toContain(
      '\n\nCông văn số 1-CV/HU (Hỏa tốc) về mạng xã hội\n- Xác nhận đã nhận văn bản: ',
    );
  });
});

it('the hour of a deadline is in the list', () => {
  const { text } = notice({ ...RECEIPT, acknowledgeHour: '16:00' }, RECEIPT);
  expect(text).toContain('\nXác nhận đã nhận văn bản chậm nhất là 16 giờ ngày 08/11/2024.\n');
});

it('a list of follow-ups says deadline, days and number of each stage, and each issuing body if they differ', () => {
  const days = { acknowledgeBy: '2024-11-08', completeBy: '2024-12-20' } as const;
  const dispatches = [
    dispatch({ number: '1-CV/HU', ...days }),
    dispatch({
      id: 'VB-002',
      number: '2-KH/TU',
      type: 'Kế hoạch',
      issuingBody: 'Tỉnh ủy',
      ...days,
    }),
  ];
  const told = dispatches.flatMap(({ id: dispatchId }) => noticeRecords({ dispatchId }));
  const letters = [
    sentLetter('2024-10-30', { itemRecords: told }),
    sentLetter('2024-11-11', {
      id: 'T-000002',
      kind: 'followUp',
      itemRecords: [itemRecord({ tier: 1 })],
    }),
  ];
  const input = planInput({ today: '2024-11-18', dispatches, letters });
  const [letter] = planLetters(input).letters;
  const { subject, text, document } = composedLetter(
    letter,
    letterDesk({ dispatches, today: input.today, pastContacts: contactsBefore(letters) }),
  );
  expect(subject).toBe('[Đôn đốc] 1-CV/HU; 2-KH/TU, chậm nhất 05/11');
  expect(text.split('\n\n').slice(1, 5)).toEqual([
    'Văn phòng Huyện ủy đề nghị đơn vị trả lời 2 văn bản sau đây tại nút dưới đây, chậm nhất là hết ngày 05/11/2024.',
    'Mở trang của đơn vị: https://script.example.org/exec?t=PN-001\nChỉ được ghi nhận sau khi bấm nút trả lời trên trang.',
    'Công văn số 1-CV/HU của Huyện ủy Phù Ninh về mạng xã hội\n- Xác nhận đã nhận văn bản: thời hạn 08/11/2024, đã qua 6 ngày làm việc (đôn đốc lần 2)',
    'Kế hoạch số 2-KH/TU của Tỉnh ủy về mạng xã hội\n- Xác nhận đã nhận văn bản: thời hạn 08/11/2024, đã qua 6 ngày làm việc (đôn đốc lần 1)',
  ]);
  expect(boldTexts(document)).toEqual([
    '05/11/2024',
    'Công văn số 1-CV/HU của Huyện ủy Phù Ninh về mạng xã hội',
    'Kế hoạch số 2-KH/TU của Tỉnh ủy về mạng xã hội',
  ]);
});

it('follow-ups say by which day each dispatch is to be answered if one is more urgent', () => {
  const dispatches = [
    dispatch({ number: '1-CV/HU' }),
    dispatch({ id: 'VB-002', number: '2-CV/HU', urgency: 'express' }),
    dispatch({ id: 'VB-003', number: '3-CV/HU' }),
  ];
  const told = dispatches.flatMap(({ id: dispatchId }) => noticeRecords({ dispatchId }));
  const letters = [sentLetter('2024-10-30', { itemRecords: told })];
  const input = planInput({ today: '2024-11-18', dispatches, letters });
  const [letter] = planLetters(input).letters;
  const answerBy = ({ urgency }: Dispatch) => (urgency === 'express' ? '2024-11-19' : '2024-11-21');
  const { text } = composedLetter(letter, letterDesk({ dispatches, today: input.today, answerBy }));
  expect(text).toContain('chậm nhất là hết ngày 19/11/2024 (2-CV/HU), 21/11/2024 (văn bản khác).');
});

describe('news', () => {
  const told = (dispatchId: string) => noticeRecords({ dispatchId });
  const letterOf = (input: Partial<PlanInput>) => {
    const office = planInput({
      today: '2024-11-05',
      rules: rules({ needsApproval: [] }),
      ...input,
    });
    const [letter] = planLetters(office).letters;
    const { today, dispatches, letters } = office;
    const context = letterDesk({ today, dispatches, pastContacts: contactsBefore(letters) });
    return composedLetter(letter, context);
  };

  it('of rounds, whose names hold commas, separates them in the subject by semicolons', () => {
    const round = (id: string, label: string) => dispatch({ id, number: '1-CV/HU', label });
    const dispatches = [round('VB-001', 'Tháng 10/2024'), round('VB-002', 'Tháng 11/2024')];
    expect(letterOf({ dispatches }).subject).toBe(
      '[Thông báo] 2 văn bản: 1-CV/HU, Tháng 10/2024; 1-CV/HU, Tháng 11/2024',
    );
  });

  it('of several kinds has one label, and each entry says what is new', () => {
    const dispatches = [
      dispatch({ number: '1-CV/HU', state: 'cancelled', changes: 'Công văn số 9-CV/HU' }),
      dispatch({ id: 'VB-002', number: '2-CV/HU' }),
    ];
    const letters = [sentLetter('2024-10-31', { itemRecords: told('VB-001') })];
    const { subject, text } = letterOf({ dispatches, letters });
    expect(subject).toBe('[Thông báo] 2 văn bản: 2-CV/HU; 1-CV/HU');
    expect(text).toMatch(/\nCông văn số 2-CV\/HU, ngày .*\n1\. Xác nhận đã nhận văn bản chậm nhất/);
    expect(text).toMatch(
      /\nCông văn số 1-CV\/HU, ngày .* về việc .*\nVăn bản không còn thực hiện\.\nLý do: Công văn số 9-CV\/HU\n/,
    );
    expect(text.indexOf('2-CV/HU')).toBeLessThan(text.indexOf('Mở trang của đơn vị'));
  });

  it('leads, with the follow-ups below under a plain heading, each with its number', () => {
    const days = { acknowledgeBy: '2024-11-04', completeBy: '2024-12-20' } as const;
    const dispatches = [
      dispatch({ number: '1-CV/HU', ...days }),
      dispatch({ id: 'VB-002', number: '2-CV/HU' }),
    ];
    const itemRecords = [noticeRecord(), itemRecord({ day: '2024-11-04', tier: -1_000 })];
    const letters = [sentLetter('2024-10-31', { itemRecords })];
    const { subject, text } = letterOf({ dispatches, letters });
    expect(subject).toBe('[Thông báo] 2-CV/HU; đôn đốc 1-CV/HU');
    expect(text.split('\n')[4]).toMatch(/^Công văn số 2-CV\/HU, ngày 30\/10\/2024 .* về việc /);
    expect(text).toContain(
      '\n\nĐồng thời đôn đốc văn bản khác; nội dung đã quá hạn đề nghị trả lời chậm nhất là hết ngày 05/11/2024:\n\nCông văn số 1-CV/HU về mạng xã hội\n- Xác nhận đã nhận văn bản: thời hạn 04/11/2024, đã qua 1 ngày làm việc (đôn đốc lần 1)\n',
    );
  });

  it('that asks for nothing has no button and no request', () => {
    const dispatches = ['1-CV/HU', '2-CV/HU'].map((number, at) =>
      dispatch({ id: `VB-00${at + 1}`, number }),
    );
    const obligations = dispatches.map(({ id }) =>
      obligation({ dispatchId: id, role: 'informed' }),
    );
    const { subject, text } = letterOf({ dispatches, obligations });
    expect(subject).toBe('[Để biết] 2 văn bản: 1-CV/HU; 2-CV/HU');
    expect(text.split('\n')[2]).toBe('Văn phòng Huyện ủy xin thông báo về 2 văn bản sau đây:');
    expect(text).not.toMatch(/https:|đề nghị|nút/);
  });
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
    expect(text).toContain('\nĐề nghị chỉ gửi số liệu tổng hợp');
  });

  it('names the figures that a dispatch asks, also where it is the only one', () => {
    const requestedFigures = [
      figure('Số người được tập huấn', { measure: 'người' }),
      figure('Số ca mắc'),
    ];
    const asked =
      'không cần văn bản riêng. Số liệu đề nghị báo: Số người được tập huấn (người); Số ca mắc.';
    expect(notice({ ...REPORT, requestedFigures }).text).toContain(`${asked} Đề nghị chỉ gửi`);
    expect(notice({ ...REPORT, requestedFigures }, REPORT).text).toContain(`${asked}\n`);
    expect(notice(REPORT).text).not.toContain('Số liệu đề nghị báo');
  });

  it('names the only dispatch that asks for a result', () => {
    const { text } = notice(RECEIPT, { ...REPORT, urgency: 'express' });
    expect(text).toContain('\n\nĐối với Công văn số 2-CV/HU (Hỏa tốc): Kết quả gồm');
  });

  it('is said once where all dispatches ask for training', () => {
    const { text } = notice({}, {});
    expect(text).toContain(`\n\n${TRAINING} Đề nghị chỉ gửi`);
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

it('a follow-up for two units whose reports were sent back asks only the one without difficulties for them', () => {
  const dispatches = [dispatch({ asks: 'result', acknowledgeBy: null, completeBy: '2024-12-13' })];
  const email = 'chung@phuninh.example.org';
  const returned = { returnedStage: 'complete', returnedOn: '2024-11-12' } as const;
  const { letters } = planLetters(
    planInput({
      today: '2024-12-16',
      dispatches,
      units: [unit({ email }), unit({ code: 'PN-002', name: 'Đơn vị PN-002', email })],
      obligations: [
        obligation({ ...returned, difficulties: 'chưa họp đủ' }),
        obligation({ ...returned, unitCode: 'PN-002' }),
      ],
      letters: ['PN-001', 'PN-002'].map((unitCode, at) =>
        sentLetter('2024-10-31', {
          id: `T-${at + 1}`,
          itemRecords: [
            noticeRecord({ unitCode }),
            itemRecord({ unitCode, stage: 'complete', day: '2024-12-13', tier: -1_000 }),
          ],
        }),
      ),
    }),
  );
  const letter = letters.find(({ kind }) => kind === 'followUp');
  const { text } = composedLetter(letter, letterDesk({ dispatches }));
  const blocks = text.split('\n\n').filter((block) => block.includes('xin nêu rõ khi trả lời'));
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).toContain('Đơn vị PN-002');
  expect(blocks[0]).not.toContain('PN-001');
});
