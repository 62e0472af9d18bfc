import { guarded, hidden } from '../cells/column';
import { choice } from '../cells/kinds/choice';
import { count } from '../cells/kinds/count';
import { requiredDay } from '../cells/kinds/day';
import { dispatchIds } from '../cells/kinds/ids';
import { moment } from '../cells/kinds/moment';
import { overdueStages } from '../cells/kinds/overdue';
import { requiredText, text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';
import { FIGURE_COLUMNS } from './figure-columns';

/** Kỳ báo cáo: figures of closed periods, with several rows for each closing (total, blocks, units). */
export const periodsTab = declareTab('periods', {
  id: 'period',
  columns: {
    period: requiredText(200, guarded),
    dispatchId: dispatchIds(100, hidden),
    number: text(120, guarded),
    closing: count(80, guarded),
    cutOff: requiredDay(120, guarded),
    closedAt: moment(130, guarded),
    reason: text(200, guarded),
    level: choice('figureLevel', 110, guarded),
    block: text(180, guarded),
    code: text(90, guarded),
    name: text(240, guarded),
    ...FIGURE_COLUMNS,
    reminders: count(100, guarded),
    completedAfter: count(110, guarded),
    difficulties: text(240, guarded),
    overdueStages: overdueStages(260, guarded),
    checksum: text(120, hidden),
  },
});
