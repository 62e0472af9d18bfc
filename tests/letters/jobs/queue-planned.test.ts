import { describe, expect, it } from 'vitest';
import { approvalView } from '../../../src/letters/jobs/decide-letters';
import { queueReceipts } from '../../../src/letters/jobs/queue-receipts';
import { remindByHand } from '../../../src/letters/jobs/remind-by-hand';
import type { Ports } from '../../../src/workbook/ports';
import { readRules, readTab } from '../../../src/workbook/reading/office';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter, noticeRecord, noticeRecords, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { type FakeOffice, fakeOffice, words } from '../../fakes/office';

const acknowledged = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-11-11',
  acknowledgedBy: 'Văn thư',
  answeredVersion: 1,
} as const;

const told = sentLetter('2024-10-31', { itemRecords: noticeRecords() });

/** A unit that acknowledged on the page. */
const answering = () =>
  fakeOffice({
    now: '2024-11-11T09:00',
    settings: { receipts: words.choices.yesNo.yes },
    obligations: [obligation({ ...acknowledged, channel: 'page' })],
    letters: [told],
  });

/** A unit that was told of a dispatch without deadlines. */
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
  ['a receipt', answering, (ports) => queueReceipts(ports, readRules(ports))],
  [
    'a reminder by hand',
    openEnded,
    (ports) => expect(remindByHand(ports, 'VB-001').done).toBe(true),
  ],
  ['a letter that waits for approval', late, (ports) => approvalView(ports)],
];

/** The ports of a run before whose first locked section another run does `first`. */
function overtaken(ports: Ports, first: () => unknown): Ports {
  let isOvertaken = false;
  return {
    ...ports,
    tryWithLock: (section) => {
      if (!isOvertaken) {
        isOvertaken = true;
        first();
      }
      return ports.tryWithLock(section);
    },
  };
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
    const { ports, workbook, lock } = office;
    const before = rowCount(office);
    const underLock: string[] = [];
    const read: typeof workbook.read = (tab) => {
      if (lock.held) underLock.push(tab.key);
      return workbook.read(tab);
    };
    queue({ ...ports, reader: { ...workbook, read } });
    expect(rowCount(office)).toBe(before + 1);
    expect(underLock).toEqual([]);
  });
});

describe('a letter with nothing left to say', () => {
  const awaiting = letter({ kind: 'followUp', state: 'awaiting', itemRecords: [itemRecord()] });
  const done = () =>
    fakeOffice({
      now: '2024-11-11T09:00',
      dispatches: [dispatch({ firstNotice: 'paper', asks: 'receipt' })],
      obligations: [obligation({ ...acknowledged, channel: 'email' })],
      letters: [awaiting],
    });

  it('is skipped when the letters that wait for approval are opened', () => {
    const { ports, workbook } = done();
    approvalView(ports);
    expect(workbook.rows(outboxTab)).toMatchObject([{ state: 'skipped' }]);
  });

  it('keeps the state that another run has given it since the office was read', () => {
    const { ports, workbook } = done();
    const send = () => {
      const read = readTab(ports, outboxTab, words);
      const changes = new Map(read.rows.map(({ at }) => [at, { state: 'sending' as const }]));
      changeRows(ports, outboxTab, read, changes);
    };
    approvalView(overtaken(ports, send));
    expect(workbook.rows(outboxTab)).toMatchObject([{ state: 'sending' }]);
  });
});
