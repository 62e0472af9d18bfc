import { acknowledgeAnswer, trainAnswer } from '../builders/answers';
import { officeWith, sendAll, smallList, tokenIn } from './office';

/** An office that has written to three units. */
export const google = officeWith(smallList(3));
sendAll(google);

/** The tokens in the letters to the first and the second unit. */
export const [token = '', otherToken = ''] = google.letters.map(tokenIn);

/** The office before any unit has opened its link. */
export const saved = google.save();

/** What the page of the first unit sends when it confirms. */
export const receipt = (fields: object = {}) => ({
  ...acknowledgeAnswer({ incomingNumber: '112' }),
  ...fields,
});

/** What it sends when it reports a training, held on the day of issue. */
export const training = (fields: object = {}) => ({
  ...trainAnswer({ heldOn: '2024-10-30' }),
  ...fields,
});

/** Opens the page behind a token. */
export const visit = (t: string) => google.visit({ parameter: { t } });

/** Confirms receipt from the page behind a token. */
export const confirm = (t: unknown, given: unknown = receipt()) =>
  google.callFromPage('confirmReceipt', t, given);

/** Reports a training from the page behind a token. */
export const report = (t: unknown, given: unknown = training()) =>
  google.callFromPage('reportTraining', t, given);
