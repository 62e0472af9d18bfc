import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import type { FormOutcome } from '../../src/forms/form-view';
import { acknowledgeAnswer } from '../builders/answers';
import { officeWith, owner, sendAll, smallList, tokenIn } from '../bundle/office';
import { cellAt, rowsOf, words } from '../bundle/rows-of';
import { shows } from '../promises/shows';
import { mutated } from './mutated';
import { dataCalls } from './overlapping-runs';
import { tick, untilIdle, wrongs } from './three-letters';

const UNITS = 8;
const { tracking } = words.tabs;
const { acknowledged } = words.choices.acknowledgeState;

/** A build whose sections cover two rows. `apart` is how many rows a row counts that is read by itself. */
const inPairs = (apart: number) =>
  mutated(
    [
      'dispatches/jobs/complete-rows.ts',
      'const NEAR = 4_500;\nconst APART = 333;',
      `const NEAR = 2;\nconst APART = ${apart};`,
    ],
    ['summary/jobs/update-summary.ts', 'const PART = 20_000;', 'const PART = 2;'],
  );
const dist = await inPairs(333);

/** A build that queues one letter each time it holds the lock. */
const inOnes = await mutated([
  'letters/jobs/queue-planned.ts',
  'const LETTERS_PER_LOCK = 10_000;',
  'const LETTERS_PER_LOCK = 1;',
]);

const rebuild: RunRequest = { fn: 'updateSummary', user: owner, context: 'menu' };

/** An office in which answers were typed into Theo dõi so fast that most of them have no edit event. */
function pasted(rows = [3, 4, 5, 6, 7, 8], options = { dist }): AppsScript {
  const google = officeWith(smallList(UNITS), options);
  sendAll(google);
  const cells = rows.map((row) => cellAt(google, 'tracking', 'acknowledge', row));
  google.typeFast(
    owner,
    tracking.name,
    Object.fromEntries(cells.map((cell) => [cell, acknowledged])),
  );
  return google;
}

/** Rows of Theo dõi, lines of the log and Tổng hợp, without times. */
function standOf(google: AppsScript) {
  const rows = rowsOf(google, 'tracking').filter(({ key }) => key !== '');
  const log = rowsOf(google, 'log').filter(
    ({ event }) => event === words.choices.logEvent.sheetEdited,
  );
  return {
    rows: rows.map(({ key, acknowledgedOn, channel, statusText }) => [
      key,
      acknowledgedOn,
      channel,
      statusText,
    ]),
    logged: new Set(log.map(({ unit }) => unit)).size,
    figures: google
      .snapshot()
      .tabs.find(({ name }) => name === words.tabs.summary.name)
      ?.values.map((cells) => cells.join('|'))
      .filter((line) => !/\d\d:\d\d/.test(line)),
  };
}

describe('a rebuild', () => {
  const google = pasted();
  const saved = google.save();
  const calls = dataCalls(google, rebuild);
  const inLock = (at: number) =>
    calls.filter(({ name, call }) => name === 'Lock.tryLock' && call < at).length >
    calls.filter(({ name, call }) => name === 'Lock.releaseLock' && call < at).length;
  const undisturbed = () => {
    google.restore(saved);
    google.run(rebuild);
    google.advance(41 * 60_000);
    return standOf(google);
  };

  it('completes pasted rows in sections of neighbouring rows, and does not hold the lock while it reads', () => {
    const names = calls.map(({ name }) => name);
    expect(names.filter((name) => name === 'Lock.tryLock').length).toBeGreaterThan(2);
    expect(names.slice(0, names.indexOf('Lock.tryLock'))).toContain('Range.getValues');
    expect(undisturbed().logged).toBe(6);
  });

  it('completes distant rows in one section if reading them takes no longer', async () => {
    const sections = (office: AppsScript) =>
      dataCalls(office, rebuild).filter(({ name }) => name === 'Lock.tryLock').length;
    // The first three rows have an edit event; three more sections write what follows from all, and one draws charts
    const far = [4, 5, 7, 3, 6, 9];
    expect(sections(pasted(far))).toBe(8);
    expect(sections(pasted(far, { dist: await inPairs(1) }))).toBe(7);
  });

  it.each(['kill-after', 'throw-before', 'throw-after'] as const)(
    'is done by the clock run if it is hit by %s at any call',
    (kind) => {
      const wanted = undisturbed();
      const found = calls.filter(({ call }) => {
        google.restore(saved);
        google.run({ ...rebuild, faultAt: call, kind });
        google.advance(41 * 60_000);
        const { rows, figures } = standOf(google);
        return JSON.stringify([rows, figures]) !== JSON.stringify([wanted.rows, wanted.figures]);
      });
      shows(55, `a rebuild in parts, struck at ${calls.length} calls by ${kind}`);
      expect(found.map(({ call, name }) => `${call} ${name}`)).toEqual([]);
    },
  );

  it('lets a unit answer at any call outside its sections, and shows the answer within ten minutes', () => {
    const token = tokenIn(google.letters.at(-1) ?? { body: '' });
    const answer: RunRequest = {
      fn: 'confirmReceipt',
      context: 'page-call',
      args: [token, acknowledgeAnswer(), 'a1'.repeat(16)],
    };
    google.restore(saved);
    google.run(answer);
    google.run(rebuild);
    google.advance(41 * 60_000);
    const wanted = JSON.stringify(standOf(google).figures);
    const outside = calls.filter(({ call, name }) => !inLock(call) && name !== 'Lock.tryLock');
    const found = outside.flatMap(({ call, name }) => {
      google.restore(saved);
      const { second } = google.interleave({ first: rebuild, at: call, second: answer });
      const { state = '' } = (second?.result ?? {}) as Partial<AnswerOutcome>;
      google.advance(11 * 60_000);
      const isShown = JSON.stringify(standOf(google).figures) === wanted;
      return state === 'recorded' && isShown ? [] : [`${state} ${isShown} at ${call} ${name}`];
    });
    expect(outside.length).toBeGreaterThan(7);
    expect(found).toEqual([]);
  });
});

describe('letters that are planned while others plan', () => {
  const byHand: RunRequest = { fn: 'queueLetters', context: 'dialog-call', user: owner };
  /**
   * Queues letters by hand at every call of another run that queues. Returns the calls after which
   * a unit does not have exactly one letter, or a person reads that rows are missing.
   */
  const odd = (google: AppsScript) => {
    const saved = google.save();
    return dataCalls(google, byHand).flatMap(({ call, name }) => {
      google.restore(saved);
      const { first } = google.interleave({ first: byHand, at: call, second: byHand });
      const { done } = first.result as FormOutcome;
      const boxes = rowsOf(google, 'outbox').flatMap(({ mailbox = '' }) => mailbox || []);
      const isOnce = done && boxes.length === 3 && new Set(boxes).size === 3;
      return isOnce ? [] : [`${boxes.length} letters at ${call} ${name}`];
    });
  };

  it('are queued once, whatever the schedule', () => {
    expect(odd(officeWith(smallList(3)))).toEqual([]);
  });

  describe('in several sections', () => {
    const google = officeWith(smallList(3), { dist: inOnes });
    // Today is already planned
    google.tick('tick');
    const saved = google.save();
    const calls = dataCalls(google, byHand);
    const releases = calls.filter(({ name }) => name === 'Lock.releaseLock').slice(0, -1);

    it('are queued once, whatever the schedule', () => {
      google.restore(saved);
      expect(odd(google)).toEqual([]);
    });

    it('are sent once if the clock run sends what is queued between them', () => {
      expect(releases).toHaveLength(2);
      const found = releases.flatMap(({ call }) => {
        google.restore(saved);
        google.interleave({ first: byHand, at: call + 1, second: tick });
        untilIdle(google);
        return wrongs(google);
      });
      expect(found).toEqual([]);
    });

    it.each(['kill-after', 'throw-before', 'throw-after'] as const)(
      'are sent once if they are queued again, at whichever call %s hits the run',
      (kind) => {
        const found = calls.flatMap(({ call, name }) => {
          google.restore(saved);
          google.run({ ...byHand, faultAt: call, kind });
          google.run(byHand);
          untilIdle(google);
          return wrongs(google).map((wrong) => `${wrong} at ${call} ${name}`);
        });
        shows(55, `letters queued in parts, struck at ${calls.length} calls by ${kind}`);
        expect(found).toEqual([]);
      },
    );

    it('need no other plan once all are queued', () => {
      google.restore(saved);
      const plannedOn = () => google.properties.script?.plannedOn;
      const before = plannedOn();
      google.run(byHand);
      expect(rowsOf(google, 'outbox')).toHaveLength(3);
      expect([before, plannedOn()]).toEqual(['2024-10-30', '2024-10-30']);
    });

    it('are queued by the clock run if the run dies after the first of them', () => {
      const found = releases.flatMap(({ call }) => {
        google.restore(saved);
        google.run({ ...byHand, faultAt: call, kind: 'kill-after' });
        untilIdle(google);
        return wrongs(google);
      });
      expect(found).toEqual([]);
    });
  });

  it('would count as deleted if nothing read them again under the lock', async () => {
    const broken = await mutated([
      'letters/jobs/queue-planned.ts',
      'hasOnlyIds(ports, outboxTab, before.ids)',
      'before.ids',
    ]);
    expect(odd(officeWith(smallList(3), { dist: broken }))).not.toEqual([]);
  });
});
