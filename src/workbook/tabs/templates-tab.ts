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
        vi: 'Các từ trong ngoặc nhọn, ví dụ {ten_don_vi}, được thay khi gửi. Trong thư tổng hợp, {de_xuat} là đề xuất, kiến nghị ghi khi chốt số liệu; kỳ không ghi thì dòng ấy không gửi đi.',
        en: 'Words in braces, e.g. {ten_don_vi}, are replaced when the letter is sent. {de_xuat} in the summary for leadership is what was proposed when the period was closed; where nothing was, its line is not sent.',
      },
    }),
    check: text({ vi: 'Kiểm tra', en: 'Check' }, 260, guarded),
  },
});
