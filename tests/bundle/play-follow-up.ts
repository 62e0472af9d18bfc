import type { AppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import { addDays, type Day } from '../../src/calendar/day';
import { dayOfMoment } from '../../src/calendar/moment';
import { acknowledgeAnswer, completionAnswer, typedHeads, typedRound } from '../builders/answers';
import { importUnits, newOffice, owner, sendAll, tickAt, tokenIn } from './office';
import { rowsOf, words } from './rows-of';
import { sampleDispatch, sampleUnits } from './sample';

type Letters = AppsScript['letters'];

/** A played follow-up: its Google, and the letters of each phase. */
export interface FollowUp {
  readonly google: AppsScript;
  readonly firstNotices: Letters;
  readonly summaryAtClose: string[][];
  readonly trackingAtClose: Record<string, string>[];
  readonly periodsAtClose: Record<string, string>[];
}

/** Day in Vietnam on which a letter was sent. */
export function dayOf({ at }: { at: string }): Day {
  return dayOfMoment(new Date(Date.parse(at) + 7 * 3_600_000).toISOString());
}

function textsOf(google: AppsScript, name: string): string[][] {
  return (google.snapshot().tabs.find((tab) => tab.name === name)?.display ?? []).map((row) => [
    ...row,
  ]);
}

function acknowledge(google: AppsScript, token: string) {
  google.visit({ parameter: { t: token } });
  const answer = acknowledgeAnswer({ incomingNumber: '112' });
  return google.callFromPage('confirmReceipt', token, answer, 'a1'.repeat(16));
}

function reportsTraining(google: AppsScript, token: string, heldOn: Day) {
  google.visit({ parameter: { t: token } });
  const answer = completionAnswer({
    eligible: typedHeads({ party: '40' }),
    entries: [typedRound({ heldOn, attended: typedHeads({ party: '38' }) })],
  });
  return google.callFromPage('reportResult', token, answer, 'b2'.repeat(16));
}

/** Fires the clock trigger once on each day from `from` to `to`, weekends included, at 08:10 in Vietnam. */
function passDays(google: AppsScript, from: Day, to: Day): void {
  for (let day = from; day <= to; day = addDays(day, 1)) tickAt(google, `${day}T01:10:00Z`);
}

function approveAll(google: AppsScript): void {
  const { awaiting } = words.choices.letterState;
  const waiting = rowsOf(google, 'outbox').filter(({ state }) => state === awaiting);
  google.call(owner, 'decideLetters', { approve: waiting.map(({ id }) => id), cancel: [] });
}

/**
 * Plays the follow-up of Công văn 1384-CV/HU with 94 units from 30/10 to 4/12/2024. Sixty mailboxes
 * acknowledge on 3/11, five more on 30/11. Forty report training on 20/11. One unit answers by
 * telephone. Follow-ups wait until all are approved on 14/11 and 22/11. A period is closed on
 * 30/11.
 */
export function playFollowUp(options: AppsScriptOptions): FollowUp {
  const google = newOffice(options);
  importUnits(google, sampleUnits);
  google.call(owner, 'addDispatch', sampleDispatch());
  sendAll(google);
  const firstNotices = google.letters;
  const tokens = firstNotices.map(tokenIn);
  passDays(google, '2024-10-31', '2024-11-03');
  for (const token of tokens.slice(0, 60)) acknowledge(google, token);
  passDays(google, '2024-11-04', '2024-11-14');
  approveAll(google);
  passDays(google, '2024-11-15', '2024-11-20');
  for (const token of tokens.slice(0, 40)) reportsTraining(google, token, '2024-11-19');
  google.call(owner, 'recordAnswer', phoneAnswer);
  passDays(google, '2024-11-21', '2024-11-22');
  approveAll(google);
  passDays(google, '2024-11-23', '2024-11-30');
  google.press(owner, words.menu.updateSummary);
  google.call(owner, 'takeClosing', { period: '' });
  const atClose = {
    summaryAtClose: textsOf(google, words.tabs.summary.name),
    trackingAtClose: rowsOf(google, 'tracking'),
    periodsAtClose: rowsOf(google, 'periods'),
  };
  for (const token of tokens.slice(60, 65)) acknowledge(google, token);
  passDays(google, '2024-12-01', '2024-12-04');
  return { google, firstNotices, ...atClose };
}

/** Answer by telephone of the unit that has no address. */
const phoneAnswer = {
  dispatch: 'VB-001',
  unit: 'Chi cục Thống kê huyện',
  answer: 'completed',
  channel: 'phone',
  position: 'Văn thư',
  reason: 'điện thoại của Chi cục trưởng',
  form: 'meeting',
  heldOn: '2024-11-18',
  sessions: '1',
  audience: 'staff',
  eligible: '12',
  attended: '12',
};
