import type { AppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import type { RunRequest } from '../../local/runs/run-request';
import { officeWith, owner, smallList } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';

const { letterState } = words.choices;

/** The clock's run that sends. */
export const tick: RunRequest = { fn: 'tick', context: 'time-trigger' };

/** The mailboxes of the three units. */
export const mailboxes = ['dv001', 'dv002', 'dv003'].map((name) => `${name}@phuninh.example.org`);

/** An office in whose queue three first notices wait for the tick; the day itself is planned already. */
export function threeQueued(options: AppsScriptOptions = {}): AppsScript {
  const google = officeWith(smallList(3), options);
  google.tick('tick');
  google.call(owner, 'queueLetters');
  return google;
}

const everyFiring = Array.from({ length: 1_000 }, (_, index) => index);

/** An office in which the tick has to plan three reminders and to send them: Tuesday 5/11, after eight. */
export function threeDue(options: AppsScriptOptions = {}): AppsScript {
  const google = threeQueued(options);
  google.tick('tick');
  google.advanceTo('2024-11-05T01:05:00Z', { missed: everyFiring });
  return google;
}

/**
 * Lets the tick run until nothing is left: a dead run's claim has expired by the second, and a refused letter is tried
 * again the next day.
 */
export function untilIdle(google: AppsScript, to = mailboxes): void {
  google.advance(31 * 60_000);
  if (!statesEach(google, to).includes(letterState.queued)) return;
  google.advance(24 * 3_600_000, { missed: everyFiring });
  google.advance(31 * 60_000);
}

/** How many letters each of the three mailboxes got since a number of letters had been sent. */
export function lettersEach(google: AppsScript, since = 0, readers = mailboxes): number[] {
  const sent = google.letters.slice(since);
  return readers.map((mailbox) => sent.filter(({ to }) => to === mailbox).length);
}

/** The states of the newest letter to each of the three mailboxes. */
export function statesEach(google: AppsScript, readers = mailboxes): string[] {
  const rows = rowsOf(google, 'outbox');
  return readers.map((to) => rows.filter(({ mailbox }) => mailbox === to).at(-1)?.state ?? '');
}

/**
 * Faults at the end: a mailbox got two letters, or none although its letter is not listed as unclear or refused; more
 * than one unclear letter; a delivered letter not marked as sent.
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
