import { guarded } from '../cells/column';
import { count } from '../cells/kinds/count';

/** Columns of figures in the tabs Kỳ báo cáo and Cấp dưới, in the order of `Figures`. */
export const FIGURE_COLUMNS = {
  units: count({ vi: 'Tổng số đơn vị', en: 'Total units' }, 90, guarded),
  acknowledged: count({ vi: 'Đã xác nhận', en: 'Acknowledged' }, 100, guarded),
  acknowledgedLate: count(
    { vi: 'Trong đó xác nhận quá hạn', en: 'Of these, acknowledged late' },
    110,
    guarded,
  ),
  unacknowledgedOverdue: count(
    { vi: 'Chưa xác nhận, quá hạn', en: 'Not acknowledged, overdue' },
    110,
    guarded,
  ),
  completedOnTime: count({ vi: 'Hoàn thành đúng hạn', en: 'Completed on time' }, 110, guarded),
  completedLate: count({ vi: 'Hoàn thành quá hạn', en: 'Completed late' }, 110, guarded),
  openWithin: count(
    { vi: 'Chưa hoàn thành, trong hạn', en: 'Not completed, within deadline' },
    110,
    guarded,
  ),
  openOverdue: count(
    { vi: 'Chưa hoàn thành, quá hạn', en: 'Not completed, overdue' },
    110,
    guarded,
  ),
  overdue: count({ vi: 'Có việc quá hạn', en: 'With something overdue' }, 110, guarded),
  unreachable: count({ vi: 'Chưa có địa chỉ dùng được', en: 'No usable address' }, 110, guarded),
  sessions: count({ vi: 'Số hội nghị', en: 'Number of sessions' }, 90, guarded),
  eligible: count({ vi: 'Số thuộc diện', en: 'Number eligible' }, 100, guarded),
  attended: count({ vi: 'Số tham gia', en: 'Number attended' }, 100, guarded),
} as const;
