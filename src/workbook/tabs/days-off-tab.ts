import { choiceOr } from '../cells/kinds/choice';
import { requiredDay } from '../cells/kinds/day';
import { text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

export const daysOffTab = declareTab('daysOff', {
  id: 'day',
  columns: {
    day: requiredDay({ vi: 'Ngày', en: 'Date' }, 120),
    name: text({ vi: 'Tên', en: 'Name' }, 260),
    kind: choiceOr('dayOffKind', 'holiday', { vi: 'Loại', en: 'Kind' }, 150),
    basis: text({ vi: 'Căn cứ', en: 'Basis' }, 340),
    confirmed: choiceOr('yesNo', 'no', { vi: 'Đã xác nhận', en: 'Confirmed' }, 120, {
      note: {
        vi: 'Chọn “Có” khi đã đối chiếu với thông báo chính thức.',
        en: 'Choose “Yes” once it has been compared with the official announcement.',
      },
    }),
  },
});
