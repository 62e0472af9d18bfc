import { guarded } from '../cells/column';
import { requiredChoice } from '../cells/kinds/choice';
import { text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/** The tab Mẫu thư has an office's own openings, one kind of letter per row, and shows the letters with them. */
export const templatesTab = declareTab('templates', {
  id: 'kind',
  columns: {
    kind: requiredChoice('letterKind', { vi: 'Loại thư', en: 'Letter kind' }, 160),
    opening: text({ vi: 'Lời mở đầu của cơ quan', en: 'Opening of the office' }, 420, {
      note: {
        vi: 'Để trống thì dùng lời có sẵn. Lời ghi ở đây đứng ngay sau dòng “Kính gửi”, gửi đúng như đã ghi; phần còn lại của thư giữ nguyên. Thư gộp nhiều nội dung dùng lời có sẵn.',
        en: 'Blank: the built-in opening is used. What stands here comes right after the greeting, as it is; the rest of the letter stays. A letter about several things has the built-in opening.',
      },
    }),
    shown: text({ vi: 'Thư sẽ gửi', en: 'Letter as sent' }, 760, guarded),
  },
});
