import { guarded } from '../cells/column';
import { count } from '../cells/kinds/count';

/** Columns of figures in Kỳ báo cáo, in the order of `ClosedFigures`. */
export const FIGURE_COLUMNS = {
  units: count({ vi: 'Tổng số đơn vị', en: 'Total units' }, 90, guarded),
  acknowledgeOnTime: count({ vi: 'Xác nhận đúng hạn', en: 'Acknowledged on time' }, 100, guarded),
  acknowledgeLate: count({ vi: 'Xác nhận quá hạn', en: 'Acknowledged late' }, 100, guarded),
  acknowledgeDone: count(
    { vi: 'Đã xác nhận, không có hạn', en: 'Acknowledged, no deadline' },
    110,
    guarded,
  ),
  acknowledgeWithin: count(
    { vi: 'Chưa xác nhận, trong hạn', en: 'Not acknowledged, within deadline' },
    110,
    guarded,
  ),
  acknowledgeOverdue: count(
    { vi: 'Chưa xác nhận, quá hạn', en: 'Not acknowledged, overdue' },
    110,
    guarded,
  ),
  acknowledgeOpen: count(
    { vi: 'Chưa xác nhận, không có hạn', en: 'Not acknowledged, no deadline' },
    110,
    guarded,
  ),
  completeOnTime: count({ vi: 'Hoàn thành đúng hạn', en: 'Completed on time' }, 110, guarded),
  completeLate: count({ vi: 'Hoàn thành quá hạn', en: 'Completed late' }, 110, guarded),
  completeDone: count(
    { vi: 'Hoàn thành, không có hạn', en: 'Completed, no deadline' },
    110,
    guarded,
  ),
  completeWithin: count(
    { vi: 'Chưa hoàn thành, trong hạn', en: 'Not completed, within deadline' },
    110,
    guarded,
  ),
  completeOverdue: count(
    { vi: 'Chưa hoàn thành, quá hạn', en: 'Not completed, overdue' },
    110,
    guarded,
  ),
  completeOpen: count(
    { vi: 'Chưa hoàn thành, không có hạn', en: 'Not completed, no deadline' },
    110,
    guarded,
  ),
  nothingToReport: count(
    { vi: 'Trong đó không phát sinh', en: 'Of these, nothing to report' },
    110,
    guarded,
  ),
  overdue: count({ vi: 'Có việc quá hạn', en: 'With something overdue' }, 110, guarded),
  unreachable: count({ vi: 'Chưa có địa chỉ dùng được', en: 'No usable address' }, 110, guarded),
  sessions: count({ vi: 'Số hội nghị', en: 'Number of sessions' }, 90, guarded),
  eligible: count({ vi: 'Số thuộc diện', en: 'Number eligible' }, 100, guarded),
  attended: count({ vi: 'Số tham gia', en: 'Number attended' }, 100, guarded),
} as const;
