import type { AppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import type { RunRequest } from '../../local/runs/run-request';
import { officeWith, owner, smallList } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';

const { letterState } = words.choices;

/** The clock run that sends letters. */
export const tick: RunRequest = { fn: 'tick', context: 'time-trigger' };

/** Mailboxes of the three units. */
export const mailboxes = ['dv001', 'dv002', 'dv003'].map((name) => `${name}@phuninh.example.org`);

/** An office with three queued first notices that wait for the tick. Today is already planned. */
export function threeQueued(options: AppsScriptOptions = {}): AppsScript {
  const google = officeWith(smallList(3), options);
  google.tick('tick');
  google.call(owner, 'queueLetters');
  return google;
}

const everyFiring = Array.from({ length: 1_000 }, (_, index) => index);

/** An office on Tuesday 5/11 after eight, in which the next tick plans and sends three reminders. */
export function threeDue(options: AppsScriptOptions = {}): AppsScript {
  const google = threeQueued(options);
  google.tick('tick');
  google.advanceTo('2024-11-05T01:05:00Z', { missed: everyFiring });
  return google;
}

/**
 * Lets the tick run until nothing is left to do. By its second run the claim of a dead run has
 * expired. A refused letter is retried the next day.
 */
export function untilIdle(google: AppsScript, to = mailboxes): void {
  google.advance(31 * 60_000);
  if (!statesEach(google, to).includes(letterState.queued)) return;
  google.advance(24 * 3_600_000, { missed: everyFiring });
  google.advance(31 * 60_000);
}

/** Number of letters that each mailbox has received, not counting the first `since` letters. */
export function lettersEach(google: AppsScript, since = 0, readers = mailboxes): number[] {
  const sent = google.letters.slice(since);
  return readers.map((mailbox) => sent.filter(({ to }) => to === mailbox).length);
}

export function statesEach(google: AppsScript, readers = mailboxes): string[] {
  const rows = rowsOf(google, 'outbox');
  return readers.map((to) => rows.filter(({ mailbox }) => mailbox === to).at(-1)?.state ?? '');
}

/**
 * What is wrong at the end: a mailbox got two letters; it got no letter, and its letter is not
 * listed as unclear or refused; more than one letter is unclear; a delivered letter is not marked
 * as sent.
 */
export function wrongs(google: AppsScript, since = 0, readers = mailboxes): string[] {
  const each = lettersEach(google, since, readers);
  const states = statesEach(google, readers);
  const listed: string[] = [letterState.deliveryUnknown, letterState.failed];
  const unclear = states.filter((state) => state === letterState.deliveryUnknown).length;
  return [
    ...each.map((count) => (count > 1 ? 'twice' : '')),
    ...each.map((count, at) => (count === 0 && !listed.includes(states[at] ?? '') ? 'lost' : '')),
    ...each.map((count, at) =>
      count === 1 && ![letterState.sent, ...listed].includes(states[at] ?? '') ? 'unmarked' : '',
    ),
    unclear > 1 ? 'several unclear' : '',
  ].filter((wrong) => wrong !== '');
}
