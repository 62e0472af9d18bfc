import type { AppsScript } from '../../local/apps-script';
import type {
  OpenApprovalView,
  PhoneApprovalOutcome,
} from '../../src/letters/rules/phone-approval-view';
import type { LetterState } from '../../src/records/outbox-letter';
import { rowsOf, words } from './rows-of';
import { pageViewOf } from './view-of';

/** Two mailboxes that Cài đặt names for approval by telephone. */
export const chairman = 'chutich@xa.example.org';
export const deputy = 'phochutich@xa.example.org';

/** Token in the latest letter "Chờ duyệt" to an approver; '' if none was sent. */
export function approvalTokenOf(google: Pick<AppsScript, 'letters'>, mailbox = chairman): string {
  const letter = google.letters.findLast(({ to, body }) => to === mailbox && body.includes('?a='));
  return /\?a=([\w.-]+)/.exec(letter?.body ?? '')?.[1] ?? '';
}

export const openApproval = (google: AppsScript, a: string) => google.visit({ parameter: { a } });

export const approvalView = (google: AppsScript, a: string) =>
  pageViewOf(openApproval(google, a)) as unknown as OpenApprovalView;

/** What the page sends of letters that it has shown. */
export const seenIn = ({ letters }: Pick<OpenApprovalView, 'letters'>) =>
  letters.map(({ id, seen }) => ({ id, seen }));

export function press(
  google: AppsScript,
  token: unknown,
  approve: unknown,
  hold: unknown = [],
): PhoneApprovalOutcome {
  const { result, error } = google.callFromPage('approveSeen', token, approve, hold);
  if (error) throw new Error(error.message);
  return result as PhoneApprovalOutcome;
}

/** Ids of the letters in a state. */
export const idsIn = (google: AppsScript, state: LetterState): string[] =>
  rowsOf(google, 'outbox')
    .filter((row) => row.state === words.choices.letterState[state])
    .map(({ id = '' }) => id);
