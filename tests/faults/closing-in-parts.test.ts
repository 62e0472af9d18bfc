import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import { acknowledgeAnswer } from '../builders/answers';
import { officeWith, owner, sendAll, smallList, tokenIn, typeSetting } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';
import { shows } from '../promises/shows';
import { mutated } from './mutated';
import { dataCalls } from './overlapping-runs';

const UNITS = 5;
const LEADER = 'bithu@xa.example.org';
const SMALL_PARTS = [
  'periods/jobs/freeze-period.ts',
  'const ROWS_PER_WRITE = 4_000;',
  'const ROWS_PER_WRITE = 2;',
] as const;

/** A build that writes the rows of two units at a time. */
const dist = await mutated(SMALL_PARTS);

const close: RunRequest = {
  fn: 'takeClosing',
  user: owner,
  context: 'dialog-call',
  args: [{ period: 'Kỳ 1' }],
};

/** An office with sent letters and a leader who receives figures. */
function office(options: { dist?: string } = {}): AppsScript {
  const google = officeWith(smallList(UNITS), options);
  sendAll(google);
  typeSetting(google, 'leaderMailboxes', LEADER);
  return google;
}

/** What is wrong with the closings in Kỳ báo cáo: rows without total, duplicate units, inconsistent figures. */
function wrongs(google: AppsScript): string[] {
  const { figureLevel } = words.choices;
  const { tampered, copyDiffers } = words.periods;
  const rows = rowsOf(google, 'periods').filter(({ period }) => period !== '');
  const numbers = [...new Set(rows.map(({ closing }) => closing))];
  const of = (closing: unknown, level: string) =>
    rows.filter((row) => row.closing === closing && row.level === level);
  const health = JSON.stringify(google.press(owner, words.menu.openHealth).shown);
  return [
    ...numbers.flatMap((closing) => {
      const codes = of(closing, figureLevel.unit).map(({ code }) => code);
      const isWhole = codes.length === UNITS && new Set(codes).size === UNITS;
      return isWhole && of(closing, figureLevel.total).length === 1 ? [] : [`closing ${closing}`];
    }),
    ...[tampered, copyDiffers].filter((sentence) => health.includes(longestOf(sentence))),
  ];
}

/** Longest part of a sentence without its placeholders. */
const longestOf = (sentence: string) =>
  sentence
    .split(/\{\w+\}/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest));

const isClosed = (google: AppsScript) =>
  rowsOf(google, 'periods').some(({ level }) => level === words.choices.figureLevel.total);

/** Lets the triggers run for a while, and closes again if nothing was closed. */
function goOn(google: AppsScript, request: RunRequest): void {
  google.advance(41 * 60_000);
  if (!isClosed(google)) google.run(request);
}

/** Starts a second closing before every data call of a first one. Returns what is wrong then. */
function wrongsWithAnother(google: AppsScript): string[] {
  const saved = google.save();
  return dataCalls(google, close).flatMap(({ call }) => {
    google.restore(saved);
    google.interleave({ first: close, at: call, second: close });
    goOn(google, close);
    return wrongs(google).map((wrong) => `${wrong} at ${call}`);
  });
}

describe('a closing that is written in parts', () => {
  const google = office({ dist });
  const saved = google.save();
  const calls = dataCalls(google, close);

  it('holds the lock to begin and to end, writes last what makes it valid, and then updates Tổng hợp and its charts', () => {
    google.restore(saved);
    const { journal } = google.run(close);
    const written = rowsOf(google, 'periods').map(({ level }) => level);
    expect(journal.filter(({ name }) => name === 'Lock.releaseLock')).toHaveLength(4);
    expect(written.slice(0, UNITS)).toEqual(Array(UNITS).fill(words.choices.figureLevel.unit));
    expect(written[UNITS]).toBe(words.choices.figureLevel.total);
    expect(wrongs(google)).toEqual([]);
  });

  it.each(['kill-after', 'throw-before', 'throw-after'] as const)(
    'is complete or removed in the end, at whichever call %s hits the run',
    (kind) => {
      const found = calls.flatMap(({ call }) => {
        google.restore(saved);
        google.run({ ...close, faultAt: call, kind });
        goOn(google, close);
        return [...wrongs(google), isClosed(google) ? '' : 'not closed']
          .filter(Boolean)
          .map((wrong) => `${wrong} at ${call}`);
      });
      shows(55, `a closing in parts, struck at ${calls.length} calls by ${kind}`);
      expect(found).toEqual([]);
    },
  );

  it('is once there where another is begun in its midst', () => {
    google.restore(saved);
    expect(wrongsWithAnother(google)).toEqual([]);
  });

  it('lets a unit answer while the rows of units are written', () => {
    const token = tokenIn(google.letters[0] ?? { body: '' });
    const answer: RunRequest = {
      fn: 'confirmReceipt',
      context: 'page-call',
      args: [token, acknowledgeAnswer(), 'a1'.repeat(16)],
    };
    const names = calls.map(({ name }) => name);
    const begun = names.indexOf('Lock.releaseLock');
    const writing = calls.slice(begun + 1, names.indexOf('Lock.tryLock', begun));
    const told = writing.map(({ call }) => {
      google.restore(saved);
      const { second } = google.interleave({ first: close, at: call, second: answer });
      return [(second?.result as AnswerOutcome | undefined)?.state, wrongs(google)];
    });
    expect(writing.filter(({ name }) => name === 'Range.setValues')).toHaveLength(3);
    expect(told).toEqual(writing.map(() => ['recorded', []]));
  });

  it('would be incomplete if nothing removed the rows of a dead run', async () => {
    const broken = await mutated(SMALL_PARTS, [
      'periods/jobs/copy-closings.ts',
      'removeUnfinishedRows(ports, closedAt);',
      '',
    ]);
    const torn = office({ dist: broken });
    const before = torn.save();
    const found = calls.flatMap(({ call }) => {
      torn.restore(before);
      torn.run({ ...close, faultAt: call, kind: 'kill-after' });
      goOn(torn, close);
      return wrongs(torn);
    });
    expect(found).not.toEqual([]);
  });
});

describe('a closing of few units', () => {
  it('is once there where another is begun in its midst', () => {
    expect(wrongsWithAnother(office())).toEqual([]);
  });
});
