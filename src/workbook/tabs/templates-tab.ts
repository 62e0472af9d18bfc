import { guarded } from '../cells/column';
import { requiredChoice } from '../cells/kinds/choice';
import { text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/** Mẫu thư: texts of letters, editable by staff. */
export const templatesTab = declareTab('templates', {
  id: 'kind',
  columns: {
    kind: requiredChoice('letterKind', 160),
    subject: text(420),
    body: text(760),
    check: text(260, guarded),
  },
});
