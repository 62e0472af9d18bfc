import type { Act } from './act';
import { answerActs } from './answer-acts';
import { dispatchActs } from './dispatch-acts';
import { letterActs } from './letter-acts';
import { officeActs } from './office-acts';
import { unitActs } from './unit-acts';

/** Everything that an office does by public functions that write. */
export const ALL_ACTS: readonly Act[] = [
  ...dispatchActs,
  ...unitActs,
  ...answerActs,
  ...letterActs,
  ...officeActs,
];
