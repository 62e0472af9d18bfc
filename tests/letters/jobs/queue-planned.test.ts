import { describe, expect, it } from 'vitest';
import { approvalView, decideLetters } from '../../../src/letters/jobs/decide-letters';
import { recordTold } from '../../../src/letters/jobs/phone-reminders';
import { remindByHand } from '../../../src/letters/jobs/remind-by-hand';
import { type LetterState, letterId } from '../../../src/records/outbox-letter';
import type { Ports } from '../../../src/workbook/ports';
import { readTab } from '../../../src/workbook/reading/office';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter, noticeRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { type FakeOffice, fakeOffice, words } from '../../fakes/office';
import { overtaken } from '../../fakes/overtaken';

const acknowledged = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-11-11',
  acknowledgedBy: 'Văn thư',
  answeredVersion: 1,
} as const;

/** An office with one unit and a dispatch without deadlines whose notice was sent. */
const openEnded = () =>
  fakeOffice({
    now: '2024-11-12T09:00',
    dispatches: [dispatch({ acknowledgeBy: null, completeBy: null })],
    letters: [sentLetter('2024-10-31', { itemRecords: [noticeRecord()] })],
  });

/** A unit whose follow-up is due. */
const late = () =>
  fakeOffice({ now: '2024-11-11T09:00', dispatches: [dispatch({ firstNotice: 'paper' })] });

const jobs: readonly (readonly [string, () => FakeOffice, (ports: Ports) => unknown])[] = [
  [
    'a reminder by hand',
    openEnded,
    (ports) => expect(remindByHand(ports, 'VB-001').done).toBe(true),
  ],
  ['a letter that waits for approval', late, (ports) => approvalView(ports)],
];

/** Does `act` and returns the tabs but Nhật ký that it reads whole under the lock. */
function readUnderLock({ ports, workbook, lock }: FakeOffice, act: (ports: Ports) => unknown) {
  const tabs: string[] = [];
  const read: typeof workbook.read = (tab) => {
    if (lock.held && tab.key !== 'log') tabs.push(tab.key);
    return workbook.read(tab);
  };
  act({ ...ports, reader: { ...workbook, read } });
  return tabs;
}

/** Number of rows of Hộp thư đi, two with the same id counted twice. */
const rowCount = ({ workbook }: FakeOffice) => workbook.read(outboxTab).rows.length;

describe.each(jobs)('%s', (_, made, queue) => {
  it('is queued once if another run has queued it since the office was read', () => {
    const office = made();
    const before = rowCount(office);
    queue(overtaken(office.ports, () => queue(office.ports)));
    expect(rowCount(office)).toBe(before + 1);
  });

  it('is queued without reading a whole tab under the lock', () => {
    const office = made();
    const before = rowCount(office);
    expect(readUnderLock(office, queue)).toEqual([]);
    expect(rowCount(office)).toBe(before + 1);
  });
});

describe('a recorded call', () => {
  const record = (ports: Ports) => recordTold(ports, ['PN-001']);

  it('has a number of its own if another run has recorded one since the office was read', () => {
    const office = late();
    record(overtaken(office.ports, () => record(office.ports)));
    expect(office.workbook.rows(outboxTab).map(({ id }) => id)).toEqual([letterId(1), letterId(2)]);
  });

  it('is recorded without reading a whole tab under the lock', () => {
    const office = late();
    expect(readUnderLock(office, record)).toEqual([]);
    expect(office.workbook.rows(trackingTab)).toMatchObject([{ reminders: 1 }]);
  });
});

describe('letters that wait for approval', () => {
  const followUp = { kind: 'followUp', state: 'awaiting' } as const;
  /** Two letters to one unit, and between them one that is being sent to another. */
  const letters = [
    letter({ ...followUp, id: letterId(1), itemRecords: [itemRecord({ tier: 1 })] }),
    letter({
      id: letterId(2),
      state: 'sending',
      itemRecords: [itemRecord({ unitCode: 'PN-002' })],
    }),
    letter({ ...followUp, id: letterId(3), itemRecords: [itemRecord({ tier: 1 })] }),
  ];
  const states = ({ workbook }: FakeOffice) => workbook.rows(outboxTab).map(({ state }) => state);

  /** Gives the letter in a row of Hộp thư đi, counted from 0, another state. */
  const set = ({ ports }: FakeOffice, index: number, state: LetterState) => {
    const read = readTab(ports, outboxTab, words);
    changeRows(ports, outboxTab, read, new Map([[read.rows[index]?.at ?? 0, { state }]]));
  };

  const waiting = () =>
    fakeOffice({
      now: '2024-11-11T09:00',
      dispatches: [dispatch({ firstNotice: 'paper' })],
      letters,
    });
  /** The unit has acknowledged and has nothing else to do. */
  const done = () =>
    fakeOffice({
      now: '2024-11-11T09:00',
      dispatches: [dispatch({ firstNotice: 'paper', asks: 'receipt' })],
      obligations: [obligation({ ...acknowledged, channel: 'email' })],
      letters,
    });
  const decision = { approve: [letterId(1)], cancel: [letterId(3)] };
  const acts: readonly (readonly [
    string,
    () => FakeOffice,
    (ports: Ports) => unknown,
    LetterState[],
  ])[] = [
    ['decided', waiting, (ports) => decideLetters(ports, decision), ['queued', 'cancelled']],
    [
      'dropped when the list is opened',
      done,
      (ports) => approvalView(ports),
      ['skipped', 'skipped'],
    ],
  ];

  describe.each(acts)('and are %s', (_, made, act, [first, last]) => {
    it('get their states without a whole tab read under the lock', () => {
      const office = made();
      expect(readUnderLock(office, act)).toEqual([]);
      expect(states(office)).toEqual([first, 'sending', last]);
    });

    it('keep the state that another run has given them since the office was read', () => {
      const office = made();
      act(overtaken(office.ports, () => set(office, 0, 'sent')));
      expect(states(office)).toEqual(['sent', 'sending', last]);
    });

    it('leave a letter between them as another run has marked it since', () => {
      const office = made();
      act(overtaken(office.ports, () => set(office, 1, 'sent')));
      expect(states(office)).toEqual([first, 'sent', last]);
    });
  });

  it('are counted as they were decided', () => {
    const office = waiting();
    const decided = decideLetters(
      overtaken(office.ports, () => set(office, 0, 'sent')),
      decision,
    );
    expect(decided).toEqual({ approved: 0, cancelled: 1, held: 0, dropped: 0 });
  });
});
