import { guarded } from '../cells/column';
import { requiredChoice } from '../cells/kinds/choice';
import { text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/** The tab Mẫu thư has the texts of letters, one kind of letter per row. Staff may edit them. */
export const templatesTab = declareTab('templates', {
  id: 'kind',
  columns: {
    kind: requiredChoice('letterKind', { vi: 'Loại thư', en: 'Letter kind' }, 160),
    subject: text({ vi: 'Tiêu đề', en: 'Subject' }, 420),
    body: text({ vi: 'Nội dung', en: 'Body' }, 760, {
      note: {
        vi: 'Các từ trong ngoặc nhọn, ví dụ {ten_don_vi}, được thay khi gửi.',
        en: 'Words in braces, e.g. {ten_don_vi}, are replaced when the letter is sent.',
      },
    }),
    check: text({ vi: 'Kiểm tra', en: 'Check' }, 260, guarded),
  },
});
