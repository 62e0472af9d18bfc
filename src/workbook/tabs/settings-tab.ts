import { guarded } from '../cells/column';
import { text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/** Cài đặt: one setting per row, found by its name in either language or by the explanation in the same row. */
export const settingsTab = declareTab('settings', {
  id: 'name',
  columns: {
    name: text(300, guarded),
    value: text(380),
    meaning: text(520, guarded),
  },
});
