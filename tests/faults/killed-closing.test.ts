import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { officeWith, owner, smallList, tickAt, typeSetting } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';
import { shows } from '../promises/shows';
import { tick } from './three-letters';

shows(10);

const leader = 'bithu@xa.example.org';

/** An office whose month has ended: the next tick closes it. */
function monthEnded(): AppsScript {
  const google = officeWith(smallList(3));
  typeSetting(google, 'periodKind', words.choices.periodKind.month);
  typeSetting(google, 'leaderMailboxes', leader);
  google.call(owner, 'queueLetters');
  tickAt(google, '2024-11-30T03:00:00Z');
  google.advanceTo('2024-11-30T17:05:00Z', { missed: Array.from({ length: 1000 }, (_, at) => at) });
  return google;
}

/** What stands once nothing is left to do: the closings by level, and the letters that wait for leadership. */
const closed = (google: AppsScript) => {
  const levels = rowsOf(google, 'periods').map(({ period, closing, level }) =>
    [period, closing, level].join(' '),
  );
  const letters = rowsOf(google, 'outbox').filter(({ mailbox }) => mailbox === leader);
  return { levels, letters: letters.length };
};

describe('a run that closes a period', () => {
  const google = monthEnded();
  const saved = google.save();
  const whole = google.run(tick);
  const expected = closed(google);

  it('closes it', () => {
    const { total, block, unit } = words.choices.figureLevel;
    const levels = [total, block, unit, unit, unit].map((level) => `Tháng 11/2024 1 ${level}`);
    expect(expected).toEqual({ levels, letters: 1 });
  });

  it('closes it once, with one letter for each reader, after whichever data call it dies', () => {
    const calls = whole.journal.filter(({ kind }) => kind === 'data').map(({ call }) => call);
    const wrong = calls.filter((faultAt) => {
      google.restore(saved);
      google.run({ ...tick, faultAt, kind: 'kill-after' });
      google.advance(31 * 60_000);
      return JSON.stringify(closed(google)) !== JSON.stringify(expected);
    });
    expect(wrong).toEqual([]);
  });
});
