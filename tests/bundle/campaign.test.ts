import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import type { LettersView } from '../../src/letters/rules/letters-view';
import { shows } from '../promises/shows';
import { officeWith, owner, smallList, typeSetting } from './office';
import { cellAt, rowsOf, words } from './rows-of';
import { dialogViewOf } from './view-of';

const HOUR = 3_600_000;
const { letterState } = words.choices;

/**
 * An office with first notices queued for `units` units, and the day on which, according to the
 * preview, the last one is sent.
 */
function begun(units: number, options: AppsScriptOptions) {
  const google = officeWith(smallList(units), options);
  typeSetting(google, 'dailyCap', '5000');
  const { lastDay } = dialogViewOf(
    google.press(owner, words.menu.openLetters),
  ) as unknown as LettersView;
  google.call(owner, 'queueLetters');
  return { google, lastDay };
}

const queued = (google: AppsScript) =>
  rowsOf(google, 'outbox').filter(({ state }) => state === letterState.queued).length;

/** Lets days pass until no letter is queued. Returns the longest trigger time of a day. */
function untilSent(google: AppsScript): number {
  let longest = 0;
  for (let day = 0; queued(google) > 0 && day < 20; day += 1) {
    google.advance(24 * HOUR);
    longest = Math.max(longest, google.triggerTime(owner));
  }
  return longest;
}

describe.each([
  ['a consumer account', 'consumer', 250],
  ['a Workspace account', 'workspace', 1_600],
] as const)('a campaign from %s', (_, account, units) => {
  const { google, lastDay } = begun(units, { account });
  const triggerTime = untilSent(google);
  const last = rowsOf(google, 'outbox').map(({ sentAt = '' }) => sentAt.slice(0, 10));

  it('ends on the day that the preview named', () => {
    shows(4, `${units} units from ${account}: ${lastDay}, as named`);
    expect(queued(google)).toBe(0);
    expect(last.at(-1)).toBe(lastDay);
    expect(lastDay).not.toBe(last[0]);
  });

  it('writes to every unit once', () => {
    const mailboxes = google.letters.map(({ to }) => to);
    expect(new Set(mailboxes).size).toBe(units);
    expect(mailboxes.length).toBe(units);
  });

  it('keeps triggers under 90 minutes a day, idle ones included', () => {
    shows(5, `${units} units: ${(triggerTime / 60_000).toFixed(1)} min on the longest day`);
    expect(triggerTime).toBeLessThan(90 * 60_000);
  });

  it('stores less than 20 KB in properties, and nothing for single units', () => {
    const kept = JSON.stringify(google.properties.script);
    shows(6, `${units} units: ${(kept.length / 1_000).toFixed(1)} KB`);
    expect(kept.length).toBeLessThan(20_000);
    expect(kept).not.toMatch(/PN-\d|dv\d+@/);
  });
});

it('a run stops by itself when every call takes ten times as long, and the next one goes on', () => {
  const { google } = begun(60, { account: 'workspace' });
  const [slow] = google.tick('tick', { slow: 10 });
  shows(3, `ten times slower: ${Math.round((slow?.duration ?? 0) / 1_000)} s`);
  const sent = google.letters.length;
  expect([slow?.error, slow?.killed]).toEqual([undefined, '']);
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(60);
  expect(slow?.duration).toBeLessThan(270_000);
  google.advance(HOUR);
  expect(google.letters.length).toBe(60);
});

describe('late, missed and doubled trigger runs', () => {
  shows(19);
  /** Rows of Hộp thư đi a week later, with some trigger runs missed and some doubled. */
  const weekLater = (ticks: { missed?: number[]; doubled?: number[] }) => {
    const google = officeWith(smallList(3));
    google.call(owner, 'queueLetters');
    google.advance(7 * 24 * HOUR, ticks);
    return rowsOf(google, 'outbox')
      .map(({ kind, state, mailbox, itemRecords }) => [kind, state, mailbox, itemRecords].join(' '))
      .sort();
  };
  const punctual = weekLater({});
  const every = (step: number, from = 0) =>
    Array.from({ length: 1_000 }, (_, index) => index * step + from);

  it.each([
    ['every third missed', { missed: every(3) }],
    ['two of three missed', { missed: [...every(3), ...every(3, 1)] }],
    ['every second doubled', { doubled: every(2) }],
    ['some missed, others doubled', { missed: every(5), doubled: every(7, 2) }],
  ])('lead to the same state as punctual ones: %s', (_, ticks) => {
    expect(punctual.length).toBeGreaterThan(3);
    expect(weekLater(ticks)).toEqual(punctual);
  });
});

it('clock runs continue without creating a trigger', () => {
  shows(20);
  const google = officeWith(smallList(3));
  google.call(owner, 'queueLetters');
  const [tick] = google.tick('tick');
  expect(google.letters.length).toBe(3);
  expect(tick?.journal.filter(({ name }) => /newTrigger|create$/.test(name))).toEqual([]);
});

describe('opening the file when nothing has run for 26 hours', () => {
  shows(23);
  const everyFiring = Array.from({ length: 1_000 }, (_, index) => index);
  const openedAfter = (hours: number) => {
    const google = officeWith(smallList(1));
    google.tick('tick');
    google.advance(hours * HOUR, { missed: everyFiring });
    const [report] = google.open(owner);
    return report;
  };

  it('says so, and reads no cell for it', () => {
    const report = openedAfter(27);
    expect(report?.error).toBeUndefined();
    expect(JSON.stringify(report?.shown)).toContain('Đôn Đốc không chạy từ');
    expect(report?.journal.filter(({ name }) => name.startsWith('Range.'))).toEqual([]);
  });

  it('says nothing an hour before', () => {
    expect(JSON.stringify(openedAfter(25)?.shown)).not.toContain('không chạy');
  });
});

it('deleted properties do not cause letters to be sent again: they count as unclear until a person decides', () => {
  shows(32);
  const google = officeWith(smallList(3));
  google.call(owner, 'queueLetters');
  google.tick('tick');
  const before = google.letters.length;
  const column = words.tabs.outbox.name;
  for (const row of [2, 3, 4])
    google.type(owner, column, cellAt(google, 'outbox', 'state', row), '');
  google.advance(48 * HOUR);
  const notices = google.letters
    .slice(before)
    .filter(({ subject }) => subject.startsWith('[Thông báo]'));
  expect(notices).toEqual([]);
});
