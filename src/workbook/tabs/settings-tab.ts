import { guarded } from '../cells/column';
import { text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/** Cài đặt: one setting per row, found by its name in either language or by the explanation in the same row. */
export const settingsTab = declareTab('settings', {
  id: 'name',
  columns: {
    name: text({ vi: 'Mục', en: 'Setting' }, 300, guarded),
    value: text({ vi: 'Giá trị', en: 'Value' }, 380),
    meaning: text({ vi: 'Giải thích', en: 'Explanation' }, 520, guarded),
  },
});
