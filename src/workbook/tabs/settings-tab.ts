import { guarded } from '../cells/column';
import { text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/** A row is recognised by the name in either language, or else by the explanation. */
export const settingsTab = declareTab('settings', {
  id: 'name',
  columns: {
    name: text({ vi: 'Mục', en: 'Setting' }, 300, guarded),
    value: text({ vi: 'Giá trị', en: 'Value' }, 380),
    meaning: text({ vi: 'Giải thích', en: 'Explanation' }, 520, guarded),
  },
});
