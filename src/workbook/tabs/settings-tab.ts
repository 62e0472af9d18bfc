import { guarded } from '../cells/column';
import { requiredText, text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/** Cài đặt: one setting a row, found by its name in either language. */
export const settingsTab = declareTab('settings', {
  id: 'name',
  columns: {
    name: requiredText(300, guarded),
    value: text(380),
    meaning: text(520, guarded),
  },
});
