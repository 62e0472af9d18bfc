import type { MenuDialog } from '../workbook/dialog';
import { previewFromOutbox } from './jobs/decide-letters';
import { markReturned } from './jobs/mark-returned';
import { initialLetters } from './jobs/open-letters';
import { previewPlanned, readLetters, sendTest } from './jobs/preview-letters';
import { remindByHand } from './jobs/remind-by-hand';
import { cancelLetters, markSent, sendAgain } from './jobs/settle-by-hand';
import type { LettersCalls } from './letters-calls';

export const lettersDialog = {
  page: 'letters',
  size: [1100, 680],
  title: ({ menu }) => menu.openLetters,
  entry: 'openLetters',
  guard: 'whenSetUp',
  view: initialLetters,
  calls: {
    readLetters,
    previewLetterText: previewPlanned,
    sendTestLetter: sendTest,
    previewOutboxLetter: previewFromOutbox,
    remindByHand,
    cancelLetters,
    markReturned,
    sendLettersAgain: sendAgain,
    markLettersSent: markSent,
  },
} as const satisfies MenuDialog<LettersCalls>;
