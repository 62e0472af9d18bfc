import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/calendar/day';
import { approvalView, decideByHand } from '../../../src/letters/jobs/decide-letters';
import type { PlanInput } from '../../../src/letters/rules/plan-letters';
import type { Obligation } from '../../../src/records/obligation';
import { format } from '../../../src/texts/format';
import { readTab } from '../../../src/workbook/reading/office';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { anyOffice, queuedDay } from '../../builders/campaign';
import { planInput } from '../../builders/plan-input';
import { type FakeOffice, fakeOffice, words } from '../../fakes/office';

const anyChange = fc.record({
  row: fc.nat(7),
  cells: fc.constantFrom<Partial<Obligation>>(
    { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-06' },
    { acknowledge: 'acknowledged', complete: 'completed' },
    { exemptBecause: 'sáp nhập' },
    { acknowledgeExtendedTo: '2024-12-02' },
  ),
});
const anyChanges = fc.array(anyChange, { maxLength: 4 });

type Changes = typeof anyChanges extends fc.Arbitrary<infer Value> ? Value : never;

/** An office whose letters were planned `days` days ago and all await approval. */
function waiting({ units, dispatches, obligations, letters, today }: PlanInput, days: number) {
  const paper = dispatches.map((one) => ({ ...one, firstNotice: 'paper' as const }));
  // Units with copies but without a mailbox would look like swapped headers
  const plain = units.map((one) => (one.email === '' ? { ...one, ccEmail: '' } : one));
  const state = { units: plain, dispatches: paper, obligations };
  const on = addDays(today, 6);
  const planned = queuedDay(planInput({ ...state, letters, today: on }));
  return fakeOffice({
    ...state,
    letters: planned.letters.map((letter) => ({ ...letter, state: 'awaiting' as const })),
    now: `${addDays(on, days)}T09:00`,
  });
}

function befall({ ports }: FakeOffice, changes: Changes): void {
  const read = readTab(ports, trackingTab, words);
  const byRow = changes.flatMap(({ row, cells }) => {
    const at = read.rows[row]?.at;
    return at === undefined ? [] : [[at, cells] as const];
  });
  changeRows(ports, trackingTab, read, new Map(byRow));
}

it('in 100 random offices, the number of queued letters equals the number reported as approved, and every other letter has a reason', () => {
  let approved = 0;
  fc.assert(
    fc.property(
      anyOffice,
      fc.nat(4),
      anyChanges,
      anyChanges,
      fc.nat(3),
      (input, days, before, after, nth) => {
        const at = waiting(input, days);
        befall(at, before);
        const states = () => at.workbook.rows(outboxTab).map(({ state }) => state);
        fc.pre(states().length > 0);
        const shown = approvalView(at.ports);
        const approve = shown.letters.map(({ id }) => id).filter((_, place) => place !== nth);
        befall(at, after);
        const outcome = decideByHand(at.ports, { approve, cancel: [] });
        const queued = at.workbook
          .rows(outboxTab)
          .filter(({ id, state }) => approve.includes(id) && state === 'queued').length;
        const message = format(words.says.decided.approved, { count: queued });
        if (queued > 0)
          expect(outcome).toMatchObject({ message: expect.stringContaining(message) });
        const rows = at.workbook.rows(outboxTab);
        const gone = rows.filter(({ state }) => state === 'skipped');
        expect(gone.every(({ reason }) => reason !== '')).toBe(true);
        expect(
          rows.filter(({ id, state }) => approve.includes(id) && state === 'awaiting'),
        ).toEqual([]);
        approved += queued;
      },
    ),
    { numRuns: 100 },
  );
  // Guards against a seed with which hardly any letter is approved
  expect(approved).toBeGreaterThan(20);
});
