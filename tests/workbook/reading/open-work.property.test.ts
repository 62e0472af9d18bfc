import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { trackingCopies } from '../../../src/dispatches/jobs/tracking-copies';
import { waitingItems } from '../../../src/health/today/waiting-items';
import { planInputOf } from '../../../src/letters/compose/letter-context';
import { plannedToday } from '../../../src/letters/jobs/queue-letters';
import { queueOf, restingLetters } from '../../../src/letters/rules/claim';
import { awaitedNow } from '../../../src/letters/rules/letter-now';
import { isLetter, nextLetterNumber } from '../../../src/records/outbox-letter';
import { summariesOf, sumUp } from '../../../src/summary/jobs/sum-up';
import { letterCount, letterIds } from '../../../src/workbook/reading/letters-in';
import { type Office, readOffice, readWholeOffice } from '../../../src/workbook/reading/office';
import { lastClosed } from '../../../src/workbook/reading/open-work';
import { idsOf } from '../../../src/workbook/reading/rows-again';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { dispatch } from '../../builders/dispatch';
import { letter, noticeRecords } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { type FakeOffice, fakeOffice } from '../../fakes/office';

const TODAY = '2025-06-16';
const UNITS = ['PN-001', 'PN-002', 'PN-003'] as const;
const IDS = ['VB-001', 'VB-002', 'VB-003', 'VB-004', 'VB-005'] as const;

/** Long ago, within the days for which an ended dispatch is still read, and lately. */
const ANY_DAY = fc.constantFrom('2025-01-15', '2025-04-30', '2025-05-20', '2025-06-13', TODAY);

const anyDispatch = fc.record({
  state: fc.constantFrom('open', 'paused', 'draft', 'closed', 'closed', 'closed', 'cancelled'),
  closedOn: ANY_DAY,
  completeBy: fc.constantFrom('2025-01-10', '2025-06-10', '2025-06-18', '2025-07-30'),
});

const anyRow = fc.record({
  id: fc.constantFrom(...IDS),
  code: fc.constantFrom(...UNITS),
  isAnswered: fc.boolean(),
});

const anyLetter = fc.record({
  about: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 }),
  code: fc.constantFrom(...UNITS),
  kind: fc.constantFrom('notice', 'reminder', 'followUp'),
  state: fc.constantFrom(
    'sent',
    'sent',
    'sent',
    'queued',
    'awaiting',
    'deliveryUnknown',
    'failed',
    'skipped',
    'cancelled',
  ),
  on: ANY_DAY,
});

const anyOffice = fc.record({
  dispatches: fc.tuple(...IDS.map(() => anyDispatch)),
  rows: fc.uniqueArray(anyRow, {
    selector: ({ id, code }) => `${id}/${code}`,
    maxLength: 15,
  }),
  letters: fc.array(anyLetter, { maxLength: 30 }),
  rowOrder: fc.infiniteStream(fc.nat()),
  letterOrder: fc.infiniteStream(fc.nat()),
});

type AnyOffice = typeof anyOffice extends fc.Arbitrary<infer Value> ? Value : never;

function shuffled<T>(list: readonly T[], order: Iterable<number>): T[] {
  const keys = order[Symbol.iterator]();
  return list
    .map((one) => [Number(keys.next().value), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

function officeOf({ dispatches, rows, letters, rowOrder, letterOrder }: AnyOffice): FakeOffice {
  const closings = new Map<string, Day>(
    IDS.map((id, at) => [id, dispatches[at]?.state === 'closed' ? dispatches[at].closedOn : TODAY]),
  );
  const sent = letters.map(({ about, code, kind, state, on }, at) => {
    // No letter goes about a dispatch that has ended
    const day = [on, ...about.map((id) => closings.get(id) ?? TODAY)].sort()[0] ?? on;
    const isOut = ['sent', 'deliveryUnknown', 'failed'].includes(state);
    return letter({
      ...{ id: `T-${String(at + 1).padStart(6, '0')}`, kind, state, plannedOn: day },
      mailbox: `${code.toLowerCase()}@phuninh.example.org`,
      claimedAt: isOut ? `${day}T08:10` : null,
      sentAt: state === 'sent' ? `${day}T08:10` : null,
      itemRecords: about.flatMap((id) => noticeRecords({ dispatchId: id, unitCode: code })),
    });
  });
  return fakeOffice({
    now: `${TODAY}T09:00`,
    units: UNITS.map((code) =>
      unit({ code, name: `Đơn vị ${code}`, email: `${code.toLowerCase()}@phuninh.example.org` }),
    ),
    dispatches: IDS.map((id, at) => {
      const { state = 'open', closedOn = TODAY, completeBy = TODAY } = dispatches[at] ?? {};
      const ended = state === 'closed' ? { closedOn } : {};
      return dispatch({
        id,
        number: `${at}-CV/HU`,
        state,
        completeBy,
        issuedOn: '2025-01-02',
        ...ended,
      });
    }),
    obligations: shuffled(
      rows.map(({ id, code, isAnswered }) =>
        obligation({
          dispatchId: id,
          unitCode: code,
          ...(isAnswered && { acknowledge: 'acknowledged', acknowledgedOn: '2025-01-10' }),
        }),
      ),
      rowOrder,
    ),
    letters: shuffled(sent, letterOrder),
  });
}

/** Everything that is computed from an office for its open work. Rows of past dispatches are not asked about. */
function computed({ ports }: FakeOffice, office: Office, past: Office['openWork']['past']) {
  const today = ports.clock.today();
  const isOpen = ({ dispatchId }: { dispatchId: string }) => !past.has(dispatchId);
  const { letters, skipped, resting } = plannedToday(office, today, 'scheduled');
  const input = planInputOf(office, today);
  const contentOf = awaitedNow(input);
  const last = lastClosed(office.dispatches, today);
  return {
    statuses: [...trackingCopies(office, today)].filter(([at]) =>
      office.tracking.rows.some((one) => one.at === at && isOpen(one.row)),
    ),
    summaries: summariesOf(office, today),
    shown: last && !past.has(last.id) ? sumUp(office, [last], last.closedOn ?? today) : null,
    letters,
    skipped: skipped.filter((one) => isOpen(one.obligation)),
    resting,
    queue: queueOf(input),
    queueAtRest: restingLetters(input),
    awaited: office.letters
      .filter(isLetter)
      .filter(({ state }) => state === 'awaiting')
      .map((one) => contentOf(one).ok),
    waiting: waitingItems(ports, office),
    next: nextLetterNumber(letterIds(office.outbox)),
    count: letterCount(office.outbox),
    ids: idsOf(outboxTab, office.outbox),
  };
}

it('the rows of open work give what all rows give, in any order', () => {
  fc.assert(
    fc.property(anyOffice, (given) => {
      const open = officeOf(given);
      const bounded = readOffice(open.ports);
      const whole = readWholeOffice(open.ports);
      const { past } = bounded.openWork;
      expect(computed(open, bounded, past)).toEqual(computed(open, whole, past));
      const rows = whole.tracking.rows.filter(({ row }) => !past.has(row.dispatchId));
      expect(bounded.tracking.rows).toEqual(rows);
    }),
    { numRuns: 100 },
  );
});

it('rows of past dispatches are not read', () => {
  const { past, isAll } = readOffice(
    fakeOffice({
      now: `${TODAY}T09:00`,
      dispatches: [
        dispatch({ id: 'VB-001', state: 'closed', closedOn: '2025-05-15' }),
        dispatch({ id: 'VB-002', state: 'closed', closedOn: '2025-05-16' }),
        dispatch({ id: 'VB-003', state: 'cancelled' }),
        dispatch({ id: 'VB-004' }),
        dispatch({ id: 'VB-005-20250131', state: 'closed', closedOn: '2025-03-01' }),
        dispatch({ id: 'VB-005-20250531' }),
        dispatch({ id: 'VB-006-20250131', state: 'closed', closedOn: '2025-03-01' }),
      ],
    }).ports,
  ).openWork;
  expect([[...past], isAll]).toEqual([['VB-001', 'VB-006-20250131'], false]);
});
