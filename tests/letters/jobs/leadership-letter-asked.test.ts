import { describe, expect, it } from 'vitest';
import { reportedPeriods } from '../../../src/letters/compose/reported-periods';
import { sendQueue } from '../../../src/letters/send/send-queue';
import type { Dispatch } from '../../../src/records/dispatch';
import { LEADERS } from '../../../src/records/letter-item-record';
import { readRules } from '../../../src/workbook/reading/office';
import { closeByHand } from '../../builders/close-period';
import { dispatch } from '../../builders/dispatch';
import { itemRecord } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { frozenTotal } from '../../builders/summary';
import { OWN_TASK, unaskedIn } from '../../builders/unasked-words';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

const units = ['A', 'B', 'C'].map((code) => unit({ code, name: `Đơn vị ${code}`, block: 'Thôn' }));

/** Letter and printed summary to leaders about a dispatch, with one unit done, one late and one open. */
function leadersGet(fields: Partial<Dispatch>): { about: Dispatch; text: string; printed: string } {
  const about = dispatch({ subject: 'chuyển đổi số', ...fields } as Dispatch);
  const other = dispatch({ id: 'VB-002', number: '2-CV/HU', state: 'closed' });
  const [done, late] = [
    { acknowledgedOn: '2024-11-05', completedOn: '2024-11-20' } as const,
    { acknowledgedOn: '2024-11-20', completedOn: '2024-12-03', nothingToReport: 'yes' } as const,
  ];
  const answers = { acknowledge: 'acknowledged', complete: 'completed' } as const;
  const { ports, mailer, printer } = fakeOffice({
    units,
    obligations: [
      obligation({ unitCode: 'A', ...answers, ...done }),
      obligation({ unitCode: 'B', ...answers, ...late }),
      obligation({ unitCode: 'C' }),
      obligation({ unitCode: 'A', dispatchId: 'VB-002', ...answers }),
    ],
    dispatches: [about, other],
    settings: { leaderMailboxes: 'bithu@xa.example.org', needsApproval: '' },
    answers: ['Tháng 11/2024'],
    now: '2024-12-06T09:00',
  });
  closeByHand(ports);
  sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
  return { about, text: mailer.letters[0]?.text ?? '', printed: printer.printed[0] ?? '' };
}

it('the letter to leadership is about what the dispatch asked when the period was closed', () => {
  const frozen = [frozenTotal({ units: 1, acknowledgeOnTime: 1, completeOpen: 1 })];
  const now = dispatch({ asks: 'receipt', completeBy: null, version: 2 });
  const letter = {
    itemRecords: [
      itemRecord({ unitCode: LEADERS, stage: 'leadership', day: '2024-11-30', tier: 0 }),
    ],
  };
  const [reported] = reportedPeriods(letter, { dispatches: [now], frozen: () => frozen });
  expect(reported?.dispatch.asks).toBe('receiptAndResult');
});

it('the letter to leadership names the body in charge, if the dispatch has one', () => {
  const line = 'Cơ quan chủ trì: Ban Dân vận Huyện ủy.';
  expect(leadersGet({ leadUnit: 'Ban Dân vận  Huyện ủy.' }).text.split('\n')).toContain(line);
  expect(leadersGet({}).text).not.toContain('chủ trì');
});

const RECEIPT = { asks: 'receipt', completeBy: null } as const;
const OWN = { asks: 'result', task: 'report', taskWords: OWN_TASK, acknowledgeBy: null } as const;

describe('the letter to leadership reports what the dispatch asks', () => {
  it.each<[string, Partial<Dispatch>, string[]]>([
    [
      'receipt only',
      RECEIPT,
      [
        '- Đã xác nhận: 2/3 đơn vị (66,7%)',
        '- Còn việc quá hạn: 1 đơn vị (số ngày làm việc): Đơn vị C (Xác nhận: 20)',
        '- Thôn: 2/3 đã xác nhận',
      ],
    ],
    [
      'receipt only, without a deadline',
      { ...RECEIPT, acknowledgeBy: null },
      ['- Đã xác nhận: 2/3 đơn vị (66,7%)', '- Thôn: 2/3 đã xác nhận'],
    ],
    [
      'a result in the office’s own words, without a deadline',
      { ...OWN, completeBy: null },
      [
        `- Đã báo kết quả ${OWN_TASK}: 2/3 đơn vị (66,7%)`,
        `Báo kết quả ${OWN_TASK}: đã hoàn thành 2 đơn vị; trong đó 1 đơn vị không phát sinh; chưa hoàn thành 1 đơn vị, không có hạn.`,
        '- Thôn: 2/3 hoàn thành',
      ],
    ],
    [
      'both, with deadlines, in the office’s own words',
      { task: 'report', taskWords: OWN_TASK },
      [
        '- Đã xác nhận: 2/3 đơn vị (66,7%)',
        `- Còn việc quá hạn: 1 đơn vị (số ngày làm việc): Đơn vị C (Xác nhận: 20, Báo kết quả ${OWN_TASK}: 4)`,
        `Báo kết quả ${OWN_TASK}: đã hoàn thành 2 đơn vị (đúng hạn 1, quá hạn 1); trong đó 1 đơn vị không phát sinh; chưa hoàn thành 1 đơn vị, đã quá hạn.`,
        '- Thôn: 2/3 đã xác nhận, 2/3 hoàn thành',
      ],
    ],
  ])('%s', (_, fields, lines) => {
    const { about, text, printed } = leadersGet(fields);
    const written = text.split('\n');
    expect(written.filter((line) => lines.includes(line))).toEqual(lines);
    expect(unaskedIn(written, about)).toEqual([]);
    expect(printed).toContain('Tháng 11/2024');
    expect(unaskedIn(printed.split('\n'), about)).toEqual([]);
  });
});
