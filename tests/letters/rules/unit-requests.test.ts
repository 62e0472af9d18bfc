import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { claimLetters, queueOf } from '../../../src/letters/rules/claim';
import { planLetters } from '../../../src/letters/rules/plan-letters';
import type { Obligation } from '../../../src/records/obligation';
import type { OutboxRow } from '../../../src/records/outbox-letter';
import type { UnitRequest } from '../../../src/records/unit-request';
import { composedLetter } from '../../builders/composed-letter';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter, noticeRecord, sentLetter } from '../../builders/letter';
import { letterDesk } from '../../builders/letter-context';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';
import { rules } from '../../builders/rules';

const notice = sentLetter('2024-10-31', { kind: 'notice', itemRecords: [noticeRecord()] });

const later: UnitRequest = {
  ...{ state: 'open', wish: 'acknowledge', until: '2024-11-29' },
  ...{ at: '2024-11-08T10:00', because: 'chưa họp đủ' },
};
const promise: UnitRequest = { ...later, state: 'promised', until: '2024-11-13', because: '' };
const refused: UnitRequest = {
  ...{ state: 'refused', wish: 'complete', until: '2024-12-20' },
  ...{ at: '2024-11-11T15:30', because: 'cần số liệu trước ngày 05/12' },
};
const exemption: UnitRequest = {
  ...refused,
  ...{ wish: 'exemption', until: null, because: 'đơn vị có đảng viên' },
};

/** Letters on `today` to a unit that was told; nothing needs approval by the settings. */
function inputOn(
  today: Day,
  row: Partial<Obligation>,
  letters: readonly OutboxRow[] = [notice],
  fields: Parameters<typeof planInput>[0] = {},
) {
  const needless = rules({ needsApproval: [] });
  return planInput({ today, letters, obligations: [obligation(row)], rules: needless, ...fields });
}

function planned(...input: Parameters<typeof inputOn>) {
  const { letters, skipped } = planLetters(inputOn(...input));
  return [
    ...letters.map(({ kind, needsApproval }) => `${kind}${needsApproval ? ' to approve' : ''}`),
    ...skipped.map(({ reason }) => reason),
  ];
}

describe('a request that waits', () => {
  it('keeps follow-ups back until a person approves them, whatever the settings say', () => {
    expect(planned('2024-11-12', {})).toEqual(['followUp']);
    expect(planned('2024-11-12', { unitRequests: [later] })).toEqual(['followUp to approve']);
    const reached = { unitRequests: [{ ...later, until: '2024-11-08' }] as const };
    expect(planned('2024-11-12', reached)).toEqual(['followUp']);
  });

  it('keeps no reminder back', () => {
    expect(planned('2024-11-05', { unitRequests: [later] })).toEqual(['reminder']);
  });

  it('is named in the letter, with its reason', () => {
    const [followUp] = planLetters(inputOn('2024-11-12', { unitRequests: [later] })).letters;
    const text = followUp ? composedLetter(followUp, letterDesk()).text : '';
    expect(text).toContain(
      'Đơn vị đã đề nghị gia hạn xác nhận đến ngày 29/11/2024; đề nghị chưa được trả lời. Lý do: chưa họp đủ',
    );
  });

  it('drops the follow-up that waited for approval once it is decided', () => {
    const awaiting = letter({
      ...{ id: 'T-000009', kind: 'followUp', state: 'awaiting' },
      itemRecords: [itemRecord({ tier: 1 })],
    });
    const letters = [notice, awaiting];
    expect(planned('2024-11-12', { unitRequests: [later] }, letters)).toEqual(['waiting']);
    expect(planned('2024-11-12', { unitRequests: [] }, letters)).not.toContain(
      'followUp to approve',
    );
  });
});

describe('a promised day of receipt', () => {
  it('is waited for before and after the deadline, and the result is still reminded of', () => {
    expect(planned('2024-11-05', { unitRequests: [promise] })).toEqual(['expected']);
    expect(planned('2024-11-12', { unitRequests: [promise] })).toEqual(['expected']);
    expect(planned('2024-11-14', { unitRequests: [promise] })).toEqual(['followUp']);
    expect(planned('2024-11-27', { unitRequests: [{ ...promise, until: '2024-11-28' }] })).toEqual([
      'reminder',
    ]);
  });

  it('that has passed is named in the follow-up', () => {
    const [followUp] = planLetters(inputOn('2024-11-14', { unitRequests: [promise] })).letters;
    const text = followUp ? composedLetter(followUp, letterDesk({ today: '2024-11-14' })).text : '';
    expect(text).toContain('Đơn vị đã hẹn xác nhận ngày 13/11/2024; ngày ấy đã qua.');
  });
});

describe('a refusal', () => {
  const row = { acknowledge: 'acknowledged', unitRequests: [refused] } as const;
  const told = (tier: number) =>
    sentLetter('2024-11-11', {
      ...{ id: 'T-000003', kind: 'refusal' },
      itemRecords: [itemRecord({ stage: 'refusal', day: '2024-11-11', tier })],
    });

  it('is told once, as news, whatever mailbox was asked today', () => {
    expect(planned('2024-11-11', row)).toEqual(['refusal']);
    const asked = sentLetter('2024-11-11', { itemRecords: [itemRecord({ dispatchId: 'VB-9' })] });
    expect(planned('2024-11-11', row, [notice, asked])).toEqual(['refusal']);
    expect(planned('2024-11-12', row, [notice, told(15 * 60 + 30)])).toEqual(['notDue']);
  });

  it('is told again after another one of the day, and not again for a new version', () => {
    expect(planned('2024-11-12', row, [notice, told(8 * 60)])).toEqual(['refusal']);
    const version = { version: 2, changes: 'sửa hạn' };
    const again = sentLetter('2024-11-11', {
      ...{ id: 'T-000004', kind: 'newVersion' },
      itemRecords: [noticeRecord({ version: 2 })],
    });
    expect(
      planned('2024-11-12', row, [notice, told(15 * 60 + 30), again], {
        dispatches: [dispatch(version)],
      }),
    ).not.toContain('refusal');
  });

  it('gives the reason, every request refused that day, and the deadline that stays', () => {
    const both = { ...row, unitRequests: [refused, exemption] };
    const [first] = planLetters(inputOn('2024-11-11', both)).letters;
    if (!first) throw new Error('nothing is planned');
    const { subject, text } = composedLetter(first, letterDesk());
    expect(subject).toBe('[Trả lời đề nghị] 1384-CV/HU: báo kết quả quán triệt');
    expect(text).toContain(
      'không đồng ý với đề nghị của đơn vị gia hạn hoàn thành đến ngày 20/12/2024. Lý do: cần số liệu trước ngày 05/12',
    );
    expect(text).toContain('miễn thực hiện. Lý do: đơn vị có đảng viên');
    expect(text).toContain('02/12/2024');
    expect(text).not.toMatch(/[{}]/);
  });

  it('is sent from the queue as it was planned', () => {
    const queued = letter({
      ...{ id: 'T-000005', kind: 'refusal', state: 'queued' },
      itemRecords: [itemRecord({ stage: 'refusal', day: '2024-11-11', tier: 15 * 60 + 30 })],
    });
    const input = inputOn('2024-11-11', row, [notice, queued]);
    const { claimed } = claimLetters(input, queueOf(input), { letters: 9, recipients: 9 });
    expect(claimed).toMatchObject([{ letter: { id: 'T-000005' }, content: { kind: 'refusal' } }]);
  });
});
