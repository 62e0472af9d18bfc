import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import { acknowledgeAnswer } from '../builders/answers';
import { tokenIn } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';
import { seenRowsOf } from '../bundle/view-of';
import { shows } from '../promises/shows';
import { mutated } from './mutated';
import { lettersEach, threeDue, tick, untilIdle } from './three-letters';

shows(25);

const outbox = words.tabs.outbox.name;
const tracking = words.tabs.tracking.name;

/** Rows of the outbox as texts, sorted. */
const lettersOf = (google: AppsScript) =>
  rowsOf(google, 'outbox')
    .filter(({ id }) => id !== '')
    .map(({ kind, state, mailbox, itemRecords }) => [kind, state, mailbox, itemRecords].join(' '))
    .sort();

/** Rows of Theo dõi as texts, sorted. */
const obligationsOf = (google: AppsScript) =>
  rowsOf(google, 'tracking')
    .filter(({ key }) => key !== '')
    .map(({ key, unitName, acknowledge, reminders }) =>
      [key, unitName, acknowledge, reminders].join(' '),
    )
    .sort();

/**
 * Performs a person's act before every data call of a run, and lets the ticks finish. Yields the
 * calls after which anything differs from a run without the act.
 */
function* disturbed(google: AppsScript, request: RunRequest): Generator<string> {
  const { kind: _, ...plain } = request;
  const saved = google.save();
  const since = google.letters.length;
  const after = (one: RunRequest) => {
    google.restore(saved);
    const { journal } = google.run(one);
    untilIdle(google);
    const state = [lettersOf(google), obligationsOf(google), lettersEach(google, since)];
    return { journal, state: JSON.stringify(state) };
  };
  const undisturbed = after(plain);
  for (const { call, name, kind } of undisturbed.journal) {
    if (kind !== 'data') continue;
    if (after({ ...request, faultAt: call }).state !== undisturbed.state) yield `${call} ${name}`;
  }
}

describe('rows that a person moves while letters are planned, claimed and marked', () => {
  it.each([
    ['sorts the outbox', { kind: 'sort', tab: outbox, row: 2 }],
    ['inserts a row in the outbox', { kind: 'insert-row', tab: outbox, row: 3 }],
    ['inserts a row among the letters of a claim', { kind: 'insert-row', tab: outbox, row: 7 }],
    ['sorts Theo dõi', { kind: 'sort', tab: tracking, row: 3 }],
    ['inserts a row in Theo dõi', { kind: 'insert-row', tab: tracking, row: 4 }],
  ] as [string, Partial<RunRequest>][])(
    'carry their marks with them, whenever the person %s',
    (_, act) => {
      expect([...disturbed(threeDue(), { ...tick, ...act })]).toEqual([]);
    },
  );

  it('would be marked in place of another row if nothing read them after the write', async () => {
    const dist = await mutated([
      'workbook/writing/write-rows.ts',
      'const left = leftAfter(target, written, haveColumnsMoved);',
      'const left = written.items.length < 0 ? leftAfter(target, written, haveColumnsMoved) : null;',
    ]);
    const found = disturbed(threeDue({ dist }), {
      ...tick,
      kind: 'insert-row',
      tab: outbox,
      row: 3,
    });
    expect(found.next().done).toBe(false);
  });
});

describe('an answer from a page that has seen its rows', () => {
  const answers = (google: AppsScript): RunRequest => {
    const token = tokenIn(google.letters[1] ?? { body: '' });
    const rows = seenRowsOf(google.visit({ parameter: { t: token } }), 'VB-001');
    const args = [token, acknowledgeAnswer(), 'a1'.repeat(16), rows];
    return { fn: 'confirmReceipt', args, context: 'page-call' };
  };

  it.each([
    { kind: 'sort', tab: tracking, row: 3 },
    { kind: 'insert-row', tab: words.tabs.units.name, row: 2 },
  ] as Partial<RunRequest>[])(
    'is written to its own row if a person does this at any call: %j',
    (act) => {
      const google = threeDue();
      const request = answers(google);
      expect(google.run(request).result).toMatchObject({ state: 'recorded' });
      expect(rowsOf(google, 'tracking').map(({ acknowledge }) => acknowledge)).toEqual([
        words.choices.acknowledgeState.unacknowledged,
        words.choices.acknowledgeState.acknowledged,
        words.choices.acknowledgeState.unacknowledged,
      ]);
      const fresh = threeDue();
      expect([...disturbed(fresh, { ...answers(fresh), ...act })]).toEqual([]);
    },
  );
});
