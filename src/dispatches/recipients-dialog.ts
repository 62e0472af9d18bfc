import { checkTexts, textProblems } from '../forms/check-texts';
import type { MenuDialog } from '../workbook/dialog';
import { changeRecipients, previewRecipients } from './jobs/change-recipients';
import { readRecipients, recipientsView } from './jobs/recipients-view';
import type { RecipientsCalls } from './recipients-view';

export const recipientsDialog = {
  page: 'recipients',
  size: [720, 600],
  title: ({ menu }) => menu.openRecipients,
  entry: 'openRecipients',
  guard: 'whenSetUp',
  view: recipientsView,
  calls: {
    readRecipients,
    previewRecipients: (ports, answers) => {
      const problems = textProblems(answers, ports.words());
      return problems.length > 0 ? { ok: false, problems } : previewRecipients(ports, answers);
    },
    changeRecipients: checkTexts(changeRecipients),
  },
} as const satisfies MenuDialog<RecipientsCalls>;
