import { describe, expect, it } from 'vitest';
import { officeWith, owner, sendAll, smallList, tickAt } from './office';
import { rowsOf, words } from './rows-of';

const slip = (unit: string, answeredOn: string) => ({
  ...{ dispatch: 'VB-001', unit, answeredOn },
  ...{ answer: 'acknowledged', channel: 'paper' },
});

/** An office on 11/11/2024 with a dispatch of 30/10 whose acknowledgement was due on 8/11. */
function lateOffice() {
  const google = officeWith(smallList(3));
  sendAll(google);
  tickAt(google, '2024-11-11T02:00:00Z');
  const record = (unit: string, answeredOn: string) =>
    google.call(owner, 'recordAnswer', slip(unit, answeredOn)).result;
  return { google, record };
}

describe('an answer on paper', () => {
  it('is late or in time by the day on the paper, in the row and in the figures', () => {
    const { google, record } = lateOffice();
    record('PN-001', '2024-11-08');
    record('PN-002', '2024-11-11');
    google.press(owner, words.menu.updateSummary);
    const rows = rowsOf(google, 'tracking').map(({ acknowledgedOn, statusText = '' }) => [
      acknowledgedOn,
      statusText.split('\n')[0],
    ]);
    expect(rows.slice(0, 2)).toEqual([
      ['08/11/2024', 'Xác nhận: hoàn thành đúng hạn'],
      ['11/11/2024', 'Xác nhận: hoàn thành quá hạn'],
    ]);
    expect(rows[2]?.[1]).toMatch(/^Xác nhận: chưa hoàn thành, quá hạn/);
  });

  it('does not change the figures of a period that was closed after that day, and says so', () => {
    const { google, record } = lateOffice();
    google.call(owner, 'takeClosing', { period: 'Kỳ 1' });
    const before = rowsOf(google, 'periods');
    expect(before.length).toBeGreaterThan(0);
    expect(record('PN-001', '2024-11-07')).toEqual({
      done: true,
      message:
        'Đã ghi nhận trả lời của Đơn vị 001, ngày 07/11/2024. Kỳ “Kỳ 1” đã chốt số liệu đến ngày 11/11/2024 nên giữ nguyên; trả lời này có trong số liệu từ nay.',
    });
    google.press(owner, words.menu.updateSummary);
    expect(rowsOf(google, 'periods')).toEqual(before);
  });
});

describe('a later deadline for several units', () => {
  it('that a killed run has granted to some is granted to all by a repeat, and to none twice', () => {
    const google = officeWith(smallList(6));
    const saved = google.save();
    const args = [
      {
        ...{ dispatch: 'VB-001', unit: 'PN-001; PN-003; PN-006' },
        ...{ stage: 'complete', until: '2024-12-20', reason: 'CV số 1' },
      },
    ];
    const extend = { fn: 'changeDeadline', args, user: owner, context: 'dialog-call' } as const;
    const granted = () =>
      rowsOf(google, 'tracking').map(({ completeExtendedTo, reason }) => [
        completeExtendedTo,
        reason,
      ]);
    const { journal } = google.run(extend);
    const whole = granted();
    expect(whole.filter(([day]) => day === '20/12/2024')).toHaveLength(3);
    const wrong = journal
      .filter(({ kind }) => kind === 'data')
      .flatMap(({ call }) => {
        google.restore(saved);
        google.run({ ...extend, faultAt: call, kind: 'kill-after' });
        google.run(extend);
        return JSON.stringify(granted()) === JSON.stringify(whole) ? [] : [call];
      });
    expect(wrong).toEqual([]);
  });
});
