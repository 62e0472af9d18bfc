import { guarded } from '../cells/column';
import { count } from '../cells/kinds/count';

/** Columns of figures in Kỳ báo cáo and Cấp dưới, in the order of `Figures`. */
export const FIGURE_COLUMNS = {
  units: count(90, guarded),
  acknowledged: count(100, guarded),
  acknowledgedLate: count(110, guarded),
  unacknowledgedOverdue: count(110, guarded),
  completedOnTime: count(110, guarded),
  completedLate: count(110, guarded),
  openWithin: count(110, guarded),
  openOverdue: count(110, guarded),
  overdue: count(110, guarded),
  unreachable: count(110, guarded),
  sessions: count(90, guarded),
  eligible: count(100, guarded),
  attended: count(100, guarded),
} as const;
