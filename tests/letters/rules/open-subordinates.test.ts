import { describe, expect, it } from 'vitest';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import { sendQueue } from '../../../src/letters/send/send-queue';
import type { Obligation } from '../../../src/records/obligation';
import { queueByHand } from '../../../src/runs/send-by-hand';
import { readRules } from '../../../src/workbook/reading/office';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { composedLetter } from '../../builders/composed-letter';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter, sentLetter } from '../../builders/letter';
import { letterDesk } from '../../builders/letter-context';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';
import { rules } from '../../builders/rules';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

const parent = unit({ code: 'UBND', name: 'Ủy ban nhân dân xã', email: 'ubnd@xa.example.org' });
const schools = [1, 2, 3].map((at) =>
  unit({ code: `TH${at}`, name: `Trường số ${at}`, parent: 'Ủy ban nhân dân xã' }),
);
const acknowledged = { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-01' } as const;
/** Three working days before the deadline of 08/11/2024, on which the first reminders go. */
const FIRST_REMINDERS = '2024-11-05';
const PAPER = dispatch({ firstNotice: 'paper' });

/** The parent has not acknowledged unless told otherwise; of its schools only the first has. */
const office = (own: Partial<Obligation> = {}, told = false): PlanInput => ({
  ...planInput({ today: FIRST_REMINDERS, dispatches: [PAPER], units: [parent, ...schools] }),
  obligations: [
    { ...obligation({ unitCode: 'UBND' }), ...own },
    { ...obligation({ unitCode: 'TH1' }), ...acknowledged },
    ...['TH2', 'TH3'].map((unitCode) => obligation({ unitCode })),
  ],
  rules: rules({ escalation: { toParent: told, mailbox: '' } }),
});
const toParent = (input: PlanInput) =>
  planLetters(input).letters.filter(({ mailbox }) => mailbox === parent.email);
const textOf = (input: PlanInput) =>
  composedLetter(toParent(input)[0], letterDesk({ today: input.today }));
const LINE = '2/3 đơn vị trực thuộc chưa có xác nhận đã nhận văn bản: Trường số 2; Trường số 3.';
const told = itemRecord({ unitCode: 'UBND', stage: 'subordinates', tier: 0 });

describe('a parent, before the deadline', () => {
  it('is told in its own reminder which subordinates have not answered, without links and telephones', () => {
    const [letter, ...others] = toParent(office());
    expect(others).toEqual([]);
    expect(letter?.itemRecords).toEqual([itemRecord({ unitCode: 'UBND' }), told]);
    const { subject, text } = textOf(office());
    expect(subject).toBe('[Nhắc] 1384-CV/HU, hạn 08/11, còn 3 ngày: xác nhận đã nhận');
    expect(text).toContain(LINE);
    expect(text.match(/https:\/\/[^\s)]+/g)).toEqual(['https://script.example.org/exec?t=UBND']);
  });

  it('is told once before each deadline', () => {
    const before = sentLetter(FIRST_REMINDERS, {
      mailbox: parent.email,
      itemRecords: [itemRecord({ unitCode: 'UBND' }), told],
    });
    const [next] = toParent({ ...office(), today: '2024-11-07', letters: [before] });
    expect(next?.itemRecords).toEqual([itemRecord({ unitCode: 'UBND', tier: -1 })]);
    const result = { today: '2024-11-27', letters: [before] } as const;
    const [later] = toParent({ ...office(acknowledged), ...result });
    expect(later?.itemRecords).toEqual([
      itemRecord({ unitCode: 'UBND', stage: 'complete', day: '2024-11-30' }),
      { ...told, setDay: '2024-11-30' },
    ]);
  });

  it('gets no letter of its own about them after it has answered, unless the office has parents told', () => {
    expect(toParent(office(acknowledged))).toEqual([]);
    const answered = office(acknowledged, true);
    expect(toParent(answered)).toMatchObject([
      { kind: 'reminder', needsApproval: false, itemRecords: [told] },
    ]);
    const { subject, text } = textOf(answered);
    expect(subject).toBe('[Nhắc] 1384-CV/HU, hạn 08/11: đơn vị trực thuộc chưa trả lời');
    expect(text).toContain(
      [
        'Văn phòng Huyện ủy đề nghị đơn vị nhắc các đơn vị trực thuộc chưa trả lời, hoặc trả lời thay tại nút dưới đây.',
        'Thời hạn đề nghị:',
        '- Xác nhận đã nhận văn bản: hết ngày 08/11/2024',
      ].join('\n'),
    );
    expect(text).toContain(`Phần của chính đơn vị đã trả lời.\n${LINE}`);
    expect(text).toContain('Mở trang của đơn vị: https://script.example.org/exec?t=UBND');
  });

  it('is not told of subordinates that its own letter asks, that are exempt, or that have answered', () => {
    const shared = schools.map((one) => ({ ...one, email: parent.email }));
    const records = (fields: Partial<PlanInput>) =>
      toParent({ ...office(), ...fields }).flatMap(({ itemRecords }) => itemRecords);
    expect(records({ units: [parent, ...shared] })).not.toContainEqual(told);
    const rows = office().obligations;
    const exempt = rows.map((one) => ({ ...one, exemptBecause: 'sáp nhập' }));
    expect(records({ obligations: [...rows.slice(0, 1), ...exempt.slice(1)] })).toEqual([
      itemRecord({ unitCode: 'UBND' }),
    ]);
    const done = rows.map((one) => ({ ...one, ...acknowledged }));
    expect(records({ obligations: [...rows.slice(0, 1), ...done.slice(1)] })).toEqual([
      itemRecord({ unitCode: 'UBND' }),
    ]);
  });

  it('gets the letter as it is when it leaves, from the rows of its subordinates alone', () => {
    const { units, obligations } = office();
    const filled = { units, obligations, dispatches: [PAPER], now: `${FIRST_REMINDERS}T09:00` };
    const { ports, mailer, workbook } = fakeOffice(filled);
    queueByHand(ports);
    sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
    const sent = mailer.letters.find(({ to }) => to === parent.email);
    expect(sent?.text).toContain(LINE);
    const rows = workbook.rows(outboxTab).filter(({ mailbox }) => mailbox === parent.email);
    expect(rows.flatMap(({ itemRecords }) => itemRecords)).toContainEqual(told);
  });

  it('is told nothing by a letter that was queued before it was due, since that reads few units', () => {
    const queued = letter({
      mailbox: parent.email,
      itemRecords: [itemRecord({ unitCode: 'UBND' })],
    });
    const child = letter({ id: 'T-000002', itemRecords: [itemRecord({ unitCode: 'TH2' })] });
    const { units, obligations } = office();
    const { ports, mailer } = fakeOffice({
      ...{ units, obligations, dispatches: [PAPER], now: `${FIRST_REMINDERS}T09:00` },
      letters: [queued, { ...child, mailbox: 'th2@phuninh.example.org' }],
    });
    sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
    const sent = mailer.letters.find(({ to }) => to === parent.email);
    expect(sent?.text).toContain('đề nghị đơn vị xác nhận đã nhận văn bản');
    expect(sent?.text).not.toContain('trực thuộc');
  });
});
