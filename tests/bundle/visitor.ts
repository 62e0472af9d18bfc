import { acknowledgeAnswer, completionAnswer, typedRound } from '../builders/answers';
import { officeWith, owner, sendAll, smallList, tokenIn } from './office';
import { words } from './rows-of';

/** An office that has sent letters to three units. */
export const google = officeWith(smallList(3));
sendAll(google);
google.press(owner, words.menu.updateSummary, {});

/** Tokens in the letters to the first and the second unit. */
export const [token = '', otherToken = ''] = google.letters.map(tokenIn);

/** State of the office before any unit has opened its link. */
export const saved = google.save();

/** Answer that confirms receipt on the first unit's page. */
export const receipt = (fields: object = {}) => ({
  ...acknowledgeAnswer({ incomingNumber: '112' }),
  ...fields,
});

/** Answer that reports a training held on the day of issue. */
export const training = (fields: Parameters<typeof completionAnswer>[0] = {}) =>
  completionAnswer({ entries: [typedRound({ heldOn: '2024-10-30' })], ...fields });

/** Opens the page behind a token. */
export const visit = (t: string) => google.visit({ parameter: { t } });

let requests = 0;

/** Returns a new request id, in the format that the page uses. */
export function newRequest(): string {
  requests += 1;
  return requests.toString(16).padStart(12, '0').padEnd(32, 'a');
}

/** Confirms receipt on the page behind a token. `rows` are those that the page has seen. */
export const confirm = (
  t: unknown,
  given: unknown = receipt(),
  request: unknown = newRequest(),
  rows?: unknown,
) => google.callFromPage('confirmReceipt', t, given, request, rows);

/** Reports a training on the page behind a token. */
export const report = (t: unknown, given: unknown = training(), request: unknown = newRequest()) =>
  google.callFromPage('reportResult', t, given, request);
