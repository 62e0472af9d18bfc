import { describe, expect, it } from 'vitest';
import { compose, composeSubject } from '../../../src/letters/compose/compose-letter';
import { buttonsOf } from '../../../src/letters/document/letter-document';
import { letterHtml } from '../../../src/letters/document/letter-html';
import { planLetters } from '../../../src/letters/rules/plan-letters';
import { composedLetter } from '../../builders/composed-letter';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, noticeRecord, noticeRecords, sentLetter } from '../../builders/letter';
import { letterDesk, withTemplates } from '../../builders/letter-context';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';
import { settings } from '../../builders/settings';
import { unit } from '../../builders/unit';
import { shows } from '../../promises/shows';

const [notice] = planLetters(planInput()).letters;
if (!notice) throw new Error('no letter is planned');

const withTemplate = (subject: string, body: string) =>
  letterDesk({ words: withTemplates({ notice: { subject, body } }) });

describe('compose', () => {
  it('fills in unit, dispatch, both days of a rolled deadline, and the link', () => {
    const { to, text, subject } = composedLetter(notice, letterDesk());
    expect(to).toBe('pn-001@phuninh.example.org');
    expect(subject).toBe('[Thông báo] 1384-CV/HU, hạn 08/11, 02/12: xác nhận, kết quả');
    expect(text).toContain('Kính gửi: Đơn vị PN-001');
    expect(text).toContain('chậm nhất là hết ngày 08/11/2024.');
    expect(text).toContain('chậm nhất là hết ngày 02/12/2024 (hạn 30/11/2024 trùng ngày nghỉ).');
    expect(text).toContain('https://script.example.org/exec?t=PN-001');
    expect(text).not.toMatch(/[{}]/);
  });

  it('names the dispatch’s officer, whose mailbox gets the replies', () => {
    const about = dispatch({
      officer: 'Chuyên viên Văn hóa',
      officerPhone: '0100 000 009',
      officerEmail: 'vanhoa@xa.example.org',
    });
    const { text, replyTo, document } = composedLetter(notice, letterDesk({ dispatches: [about] }));
    const phone = '0100\u00a0000\u00a0009';
    expect(text).toContain(`xin liên hệ Chuyên viên Văn hóa, điện thoại ${phone}`);
    expect(replyTo).toBe('vanhoa@xa.example.org');
    expect(letterHtml(document)).toContain('<a href="tel:0100000009"');
  });

  it('names the document that a dispatch replaced', () => {
    const replaces = 'Công văn số 12-CV/HU ngày 05/10/2024';
    const [replacing] = planLetters(planInput({ dispatches: [dispatch({ replaces })] })).letters;
    const { text } = composedLetter(replacing ?? notice, letterDesk());
    expect(text).toContain(`Văn bản này thay thế ${replaces}.`);
    expect(composedLetter(notice, letterDesk()).text).not.toContain('Văn bản này thay thế');
  });

  it('gives each unit of a shared mailbox its own link', () => {
    const email = 'chung@phuninh.example.org';
    const units = [unit({ code: 'A', email }), unit({ code: 'B', email })];
    const [shared] = planLetters(planInput({ units })).letters;
    const { text } = composedLetter(shared ?? notice, letterDesk());
    for (const code of ['A', 'B'])
      expect(text).toContain(
        `Mở trang xác nhận, báo kết quả (Đơn vị ${code}): https://script.example.org/exec?t=${code}\nChỉ được ghi nhận`,
      );
  });

  it('lists the first dispatches of a mailbox and counts the rest', () => {
    shows(7);
    const dispatches = Array.from({ length: 2_000 }, (_, index) =>
      dispatch({ id: `VB-${index}`, number: `${index}-CV/HU` }),
    );
    const [long] = planLetters(planInput({ dispatches })).letters;
    const message = composedLetter(long ?? notice, letterDesk());
    expect(message.text).toContain('và 1447 mục khác');
    expect(Buffer.byteLength(letterHtml(message.document))).toBeLessThan(200 * 1024);
  });

  it('reduces the subject to one line', () => {
    const { subject } = composedLetter(
      notice,
      withTemplate('Một\r\nBcc: x@example.org', '{lien_ket_xac_nhan}'),
    );
    expect(subject).toBe('Một Bcc: x@example.org');
  });
});

describe('the links of a letter', () => {
  const NOTE = letterDesk().words.letters.pressBoth;
  const link = (code: string) => `https://script.example.org/exec?t=${code}`;
  const button = `Mở trang xác nhận, báo kết quả: ${link('PN-001')}\n${NOTE}`;

  it.each([
    ['alone in its line', 'Tại:\n{lien_ket_xac_nhan}\nsau', `Tại:\n${button}\nsau`],
    [
      'within a sentence',
      '1. Tại: {lien_ket_xac_nhan}.\n2.',
      `1. Tại: ${link('PN-001')}.\n${NOTE}\n2.`,
    ],
    ['at the end', 'Tại: {lien_ket_xac_nhan}', `Tại: ${link('PN-001')}\n${NOTE}`],
    ['twice', '{lien_ket_xac_nhan}\n\n{lien_ket_xac_nhan}', `${button}\n\n${button}`],
  ])('are named, and told below each when an answer counts: %s', (_, body, text) => {
    expect(composedLetter(notice, withTemplate('x', body)).text).toBe(text);
  });

  const severalOf = (...more: string[]) => {
    const email = 'chung@phuninh.example.org';
    const input = planInput({
      today: '2024-11-12',
      dispatches: [
        dispatch(),
        dispatch({ id: 'VB-002', number: '2-KH/HU', acknowledgeBy: '2024-11-06' }),
      ],
      units: ['A', 'B', 'C'].map((code) => unit({ code, email })),
      obligations: [
        obligation({ unitCode: 'A' }),
        obligation({ unitCode: 'B', dispatchId: 'VB-002' }),
        ...more.map((code) => obligation({ unitCode: code })),
      ],
      letters: ['A', 'B', 'C'].map((code, at) =>
        sentLetter('2024-10-31', {
          id: `T-00000${at}`,
          itemRecords: [
            noticeRecord({ unitCode: code, dispatchId: code === 'B' ? 'VB-002' : 'VB-001' }),
          ],
        }),
      ),
    });
    const [letter] = planLetters(input).letters;
    return composedLetter(letter ?? notice, letterDesk());
  };

  it('are one for each unit if the letter lists several dispatches, before the list', () => {
    const { text, document } = severalOf('C');
    const addresses = buttonsOf(document).map(({ address }) => address);
    expect(addresses).toEqual([link('B'), link('A'), link('C')]);
    expect(text).toMatch(
      /tại nút dưới đây, chậm nhất là hết ngày 05\/11\/2024\.\n\nMở trang của đơn vị \(Đơn vị B\): /,
    );
    const [, list = ''] = text.split('Mở trang của đơn vị (Đơn vị C): ');
    expect(list).toContain('Công văn số 2-KH/HU về mạng xã hội (Đơn vị B)\n- Xác nhận');
    expect(list).toContain(
      'Công văn số 1384-CV/HU về mạng xã hội (Đơn vị A và Đơn vị C)\n- Xác nhận',
    );
    expect(list.match(/https:/g)).toHaveLength(1);
  });

  it('of one unit are one, below the dispatches that the letter announces', () => {
    const later = { acknowledgeBy: '2024-11-20', completeBy: '2024-12-20' } as const;
    const input = planInput({
      dispatches: [dispatch(later), dispatch({ id: 'VB-002', number: '2-KH/HU' })],
      obligations: [obligation(), obligation({ dispatchId: 'VB-002' })],
    });
    const [letter] = planLetters(input).letters;
    const { text } = composedLetter(letter ?? notice, letterDesk());
    const [above, below] = text.split(`Mở trang của đơn vị: ${link('PN-001')}\n`);
    expect(above).toMatch(/2-KH\/HU, ngày [\s\S]+1384-CV\/HU, ngày /);
    expect(below).toMatch(/^Chỉ được ghi nhận sau khi bấm nút trả lời trên trang\./);
  });
});

describe('composeSubject', () => {
  it('equals the subject of the letter that goes out', () => {
    const { subject } = composedLetter(notice, letterDesk());
    expect(composeSubject(notice, letterDesk())).toEqual({ subject });
  });
});

describe('a letter about a stage that was sent back', () => {
  const sentBack = obligation({
    acknowledge: 'acknowledged',
    complete: 'inProgress',
    returnedStage: 'complete',
    returnedOn: '2024-11-12',
    returnedBecause: 'thiếu số thuộc diện',
  });
  const told = sentLetter('2024-10-31', { kind: 'notice', itemRecords: noticeRecords() });
  const office = { letters: [told], obligations: [sentBack] };

  it('says what to complete, and that nothing is lost', () => {
    const [letter] = planLetters(planInput({ ...office, today: '2024-11-13' })).letters;
    const { subject, text } = composedLetter(letter ?? notice, letterDesk());
    expect(subject).toBe('[Đề nghị bổ sung] 1384-CV/HU, chậm nhất 02/12: kết quả');
    expect(text).toContain('\nNội dung cần bổ sung: thiếu số thuộc diện\n');
    expect(text).toContain('đã cập nhật được giữ nguyên');
  });

  it('repeats it in each reminder', () => {
    const supplement = sentLetter('2024-11-13', {
      kind: 'supplement',
      itemRecords: [itemRecord({ stage: 'supplement', day: '2024-11-12', tier: 0 })],
    });
    const letters = [told, supplement];
    const reminded = planInput({ ...office, letters, today: '2024-11-28' });
    const [letter] = planLetters(reminded).letters;
    const { subject, text } = composedLetter(letter ?? notice, letterDesk());
    expect(subject).toContain('[Nhắc]');
    expect(text).toContain('Nội dung cần bổ sung: thiếu số thuộc diện');
  });

  it('says it as one of several tasks, too', () => {
    const email = 'chung@phuninh.example.org';
    const input = planInput({
      units: [unit({ code: 'PN-001', email }), unit({ code: 'PN-002', email })],
      obligations: [sentBack, obligation({ unitCode: 'PN-002' })],
      letters: [
        told,
        sentLetter('2024-10-31', { itemRecords: noticeRecords({ unitCode: 'PN-002' }) }),
      ],
      today: '2024-11-05',
    });
    const [letter] = planLetters(input).letters;
    const { text } = composedLetter(letter ?? notice, letterDesk());
    expect(text).toContain('\nNội dung cần bổ sung: thiếu số thuộc diện\n');
  });
});

it('a letter that lacks a value cannot be composed, and says which', () => {
  const faulty = letterDesk({ settings: settings({ phone: '' }) });
  const fault = { fault: expect.stringContaining('{dien_thoai}') };
  expect(compose(notice, faulty)).toEqual(fault);
  expect(composeSubject(notice, faulty)).toEqual(fault);
});

describe('an opening of the office', () => {
  const own = 'Thực hiện chỉ đạo của Thường trực {1}, đề nghị:';

  it('takes the place of the add-on’s, as it is, and changes nothing else', () => {
    const whole = composedLetter(notice, letterDesk());
    const { text, subject } = composedLetter(
      notice,
      letterDesk({ openings: new Map([['notice', own]]) }),
    );
    expect(subject).toBe(whole.subject);
    expect(text).toBe(whole.text.replace('Văn phòng Huyện ủy trân trọng đề nghị:', () => own));
  });

  it('is not in a letter about several things', () => {
    const dispatches = [dispatch(), dispatch({ id: 'VB-002', number: '2-KH/HU' })];
    const obligations = [obligation(), obligation({ dispatchId: 'VB-002' })];
    const [letter] = planLetters(planInput({ dispatches, obligations })).letters;
    const { text } = composedLetter(
      letter ?? notice,
      letterDesk({ openings: new Map([['notice', own]]) }),
    );
    expect(text).not.toContain(own);
  });
});
