import { describe, expect, it } from 'vitest';
import { planLeadership } from '../../../src/letters/jobs/queue-leadership';
import { sendQueue } from '../../../src/letters/send/send-queue';
import { closeDuePeriod } from '../../../src/periods/jobs/close-period';
import { closingsOf, isSound } from '../../../src/periods/rules/seals';
import type { Columns, RowOf, Tab } from '../../../src/workbook/cells/tab';
import { readRules, readTab } from '../../../src/workbook/reading/office';
import { readFrozen } from '../../../src/workbook/reading/read-frozen';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { periodsTab } from '../../../src/workbook/tabs/periods-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { closeByHand } from '../../builders/close-period';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

const leader = 'bithu@xa.example.org';

/** An office that can close November on its last day and correct it later. */
const office = (settings = {}, answers: string[] = []) =>
  fakeOffice({
    units: [unit({ code: 'PN-001' }), unit({ code: 'PN-002' })],
    obligations: [obligation({ unitCode: 'PN-001' }), obligation({ unitCode: 'PN-002' })],
    dispatches: [dispatch({ reportsTo: ['Thường trực Đảng ủy'] })],
    settings: { leaderMailboxes: leader, needsApproval: '', ...settings },
    answers: ['Tháng 11/2024', ...answers],
    now: '2024-11-30T09:00',
  });

const send = ({ ports }: ReturnType<typeof office>) =>
  sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
const subjects = ({ mailer }: ReturnType<typeof office>) =>
  mailer.letters.map(({ subject }) => subject);

function changeFirst<C extends Columns>(
  { ports }: ReturnType<typeof office>,
  tab: Tab<C>,
  change: Partial<RowOf<Tab<C>>>,
): void {
  const read = readTab(ports, tab, words);
  const [first] = read.rows;
  if (!first) throw new Error('the tab is empty');
  changeRows(ports, tab, read, new Map([[first.at, change]]));
}

const acknowledge = (own: ReturnType<typeof office>) =>
  changeFirst(own, trackingTab, { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-08' });

const correction = ['Tháng 11/2024', 'đơn vị báo nhầm'];

describe('a period that is corrected', () => {
  it.each([
    ['in decomposed letters', 'Tháng 11/2024'.normalize('NFD')],
    ['in other case and blanks', ' tháng  11/2024 '],
  ])('is known by its name, %s, and keeps it', (_, typed) => {
    const own = office({}, [typed, 'đơn vị báo nhầm'.normalize('NFD')]);
    closeByHand(own.ports);
    own.time.now = '2024-12-04T10:30';
    closeByHand(own.ports);
    const closings = closingsOf(readFrozen(own.ports, words));
    expect(closings.map(({ total }) => [total.period, total.closing, total.reason])).toEqual([
      ['Tháng 11/2024', 1, ''],
      ['Tháng 11/2024', 2, 'đơn vị báo nhầm'],
    ]);
    expect(closings.map(isSound)).toEqual([true, true]);
    expect(JSON.stringify(own.people.met.at(-1))).toContain('Đã chốt kỳ “Tháng 11/2024”');
  });

  it('is sent again to leaders who have its figures, marked as a correction, with the reason', () => {
    const own = office({}, correction);
    closeByHand(own.ports);
    send(own);
    acknowledge(own);
    own.time.now = '2024-12-04T10:30';
    closeByHand(own.ports);
    const told = [
      `[Tổng hợp] 1384-CV/HU: Tháng 11/2024`,
      `[Tổng hợp, đính chính lần 1] 1384-CV/HU: Tháng 11/2024`,
    ];
    expect(own.workbook.rows(outboxTab).map(({ subject }) => subject)).toEqual(told);
    send(own);
    expect(subjects(own)).toEqual(told);
    const [before, after] = own.mailer.letters.map(({ text }) => text);
    expect(before).toContain('Đã xác nhận: 0/2 đơn vị');
    expect(before).not.toContain('đính chính');
    expect(after?.split('\n\n').slice(0, 2)).toEqual([
      'Kính gửi: Lãnh đạo phụ trách',
      'Thư này đính chính số liệu kỳ Tháng 11/2024 đã gửi trước đây (đính chính lần 1, chốt lại lúc 10:30, 04/12/2024). Lý do: đơn vị báo nhầm',
    ]);
    expect(after).toContain('Đã xác nhận: 1/2 đơn vị');
  });

  it('counts as of its own last day, without what was done or fell due later', () => {
    const own = office({}, correction);
    closeByHand(own.ports);
    acknowledge(own);
    const [, second] = own.workbook.rows(trackingTab);
    const later = { acknowledge: 'acknowledged', acknowledgedOn: '2024-12-03' } as const;
    own.workbook.fill(trackingTab, [
      ...own.workbook.rows(trackingTab).slice(0, 1),
      ...(second ? [{ ...second, ...later }] : []),
    ]);
    own.time.now = '2024-12-04T10:30';
    closeByHand(own.ports);
    const totals = own.workbook.rows(periodsTab).filter(({ level }) => level === 'total');
    expect(
      totals.map(({ closing, cutOff, acknowledgeOnTime, completeOverdue }) => [
        closing,
        cutOff,
        acknowledgeOnTime,
        completeOverdue,
      ]),
    ).toEqual([
      [1, '2024-11-30', 0, 0],
      [2, '2024-11-30', 1, 0],
    ]);
    expect(JSON.stringify(own.people.met.at(-2))).toContain('tính lại đến ngày 30/11/2024');
  });

  it('is distinguished from another period closed on the same day', () => {
    const own = office({}, ['Kỳ đúng tên']);
    closeByHand(own.ports);
    closeByHand(own.ports);
    send(own);
    expect(subjects(own)).toEqual([
      `[Tổng hợp] 1384-CV/HU: Tháng 11/2024`,
      `[Tổng hợp] 1384-CV/HU: Kỳ đúng tên`,
    ]);
  });

  it('waits for approval if letters to leaders do', () => {
    const own = office({ needsApproval: 'Tổng hợp gửi lãnh đạo' }, correction);
    closeByHand(own.ports);
    changeFirst(own, outboxTab, { state: 'sent' });
    closeByHand(own.ports);
    expect(own.workbook.rows(outboxTab).map(({ state }) => state)).toEqual(['sent', 'awaiting']);
  });

  it('is in one letter, the one that still waits, with the corrected figures', () => {
    const own = office({}, correction);
    closeByHand(own.ports);
    acknowledge(own);
    own.time.now = '2024-12-04T10:30';
    closeByHand(own.ports);
    send(own);
    expect(subjects(own)).toEqual([`[Tổng hợp] 1384-CV/HU: Tháng 11/2024`]);
    expect(own.mailer.letters[0]?.text).toContain('Đã xác nhận: 1/2 đơn vị');
  });

  it('is sent once for each correction, also on the same day', () => {
    const own = office({}, [...correction, ...correction]);
    for (const _ of ['first', 'corrected', 'corrected again']) {
      closeByHand(own.ports);
      send(own);
    }
    send(own);
    expect(subjects(own)).toEqual([
      `[Tổng hợp] 1384-CV/HU: Tháng 11/2024`,
      `[Tổng hợp, đính chính lần 1] 1384-CV/HU: Tháng 11/2024`,
      `[Tổng hợp, đính chính lần 2] 1384-CV/HU: Tháng 11/2024`,
    ]);
  });

  it('is not sent by the clock', () => {
    const own = office({ periodKind: 'Tháng' }, correction);
    closeByHand(own.ports);
    send(own);
    closeByHand(own.ports);
    send(own);
    own.time.now = '2024-12-01T00:05';
    closeDuePeriod(own.ports, readRules(own.ports), planLeadership);
    own.ports.scriptProperties.set('periodsOn', '2024-11-30');
    closeDuePeriod(own.ports, readRules(own.ports), planLeadership);
    expect(own.workbook.rows(outboxTab)).toHaveLength(2);
  });

  it('is sent without mention of a correction to a leader who has no earlier letter about it', () => {
    const own = office({}, correction);
    closeByHand(own.ports);
    send(own);
    const other = office({ leaderMailboxes: 'moi@xa.example.org' }, correction);
    other.workbook.fill(outboxTab, own.workbook.rows(outboxTab));
    closeByHand(other.ports);
    send(other);
    expect(subjects(other)).toEqual([`[Tổng hợp] 1384-CV/HU: Tháng 11/2024`]);
  });
});
