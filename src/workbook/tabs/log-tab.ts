import { guarded } from '../cells/column';
import { choice } from '../cells/kinds/choice';
import { count } from '../cells/kinds/count';
import { moment } from '../cells/kinds/moment';
import { text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/** The tab Nhật ký has one event per row. New rows are only added at the end. */
export const logTab = declareTab('log', {
  id: 'at',
  newest: 'event',
  columns: {
    number: count({ vi: 'Số thứ tự', en: 'No.' }, 80, {
      ...guarded,
      note: {
        vi: 'Lượt chạy sau ghi số, liền nhau; thiếu số là dòng đã bị xóa hoặc đã chuyển vào tệp lưu trữ.',
        en: 'Given by the next run, consecutive; a missing number is a row that was deleted or archived.',
      },
    }),
    at: moment({ vi: 'Thời điểm', en: 'Time' }, 140, guarded),
    event: choice('logEvent', { vi: 'Việc', en: 'Event' }, 180, {
      ...guarded,
      note: {
        vi: 'Bấm vào tên cột này để tới việc mới nhất, ở dòng cuối.',
        en: 'Click this header to go to the newest entry, in the last row.',
      },
    }),
    who: text({ vi: 'Người thực hiện', en: 'Done by' }, 270, guarded),
    manner: choice('manner', { vi: 'Cách', en: 'Manner' }, 100, guarded),
    dispatch: text({ vi: 'Mã văn bản', en: 'Document code' }, 100, guarded),
    unit: text({ vi: 'Mã đơn vị', en: 'Unit code' }, 100, guarded),
    detail: text({ vi: 'Chi tiết', en: 'Details' }, 460, guarded),
  },
});
