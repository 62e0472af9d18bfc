import type { JobsFor } from '../../workbook/jobs-for';
import type { LettersCalls } from '../letters-calls';
import { decideByHand, previewFromOutbox, readApproval } from './decide-letters';
import { markReturned } from './mark-returned';
import { previewPlanned, readLetters, sendTest } from './preview-letters';
import { cancelLetters, markSent, sendAgain } from './settle-by-hand';
import { recordTold, unitMessage } from './tell-by-hand';

/** What carries out the calls of the dialogs about letters, and of lines about letters elsewhere. */
export const lettersJobs: JobsFor<LettersCalls> = {
  previewLetterText: previewPlanned,
  sendTestLetter: sendTest,
  previewOutboxLetter: previewFromOutbox,
  readLetters,
  readApproval,
  decideLetters: decideByHand,
  cancelLetters,
  sendLettersAgain: sendAgain,
  markLettersSent: markSent,
  markReturned,
  unitMessage,
  recordTold,
};
