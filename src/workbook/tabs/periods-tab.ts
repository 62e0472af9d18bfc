import { guarded, hidden } from '../cells/column';
import { choice } from '../cells/kinds/choice';
import { count } from '../cells/kinds/count';
import { requiredDay } from '../cells/kinds/day';
import { dispatchIds } from '../cells/kinds/ids';
import { moment } from '../cells/kinds/moment';
import { overdueStages } from '../cells/kinds/overdue';
import { reportedValues } from '../cells/kinds/reported-values';
import { requiredText, text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';
import { FIGURE_COLUMNS } from './figure-columns';

/**
 * The tab Kỳ báo cáo has the figures of closed periods. Each closing of a dispatch has a row for the total, one
 * for each block, and one for each unit (`level`).
 */
export const periodsTab = declareTab('periods', {
  id: 'period',
  columns: {
    period: requiredText({ vi: 'Kỳ báo cáo', en: 'Reporting period' }, 200, guarded),
    // These two are read together, to find the totals of open work
    level: choice('figureLevel', { vi: 'Cấp số liệu', en: 'Level' }, 110, guarded),
    dispatchId: dispatchIds({ vi: 'Mã văn bản', en: 'Document code' }, 100, hidden),
    number: text({ vi: 'Số, ký hiệu', en: 'Document No.' }, 120, guarded),
    closing: count({ vi: 'Lần chốt', en: 'Closing No.' }, 80, guarded),
    cutOff: requiredDay({ vi: 'Số liệu đến ngày', en: 'Data as of' }, 120, {
      ...guarded,
    }),
    closedAt: moment({ vi: 'Chốt lúc', en: 'Closed at' }, 130, guarded),
    reason: text(
      { vi: 'Lý do chốt lại, chốt muộn', en: 'Reason for a correction or a late closing' },
      200,
      guarded,
    ),
    block: text({ vi: 'Khối', en: 'Block' }, 180, guarded),
    code: text({ vi: 'Mã đơn vị', en: 'Unit code' }, 90, guarded),
    name: text({ vi: 'Đơn vị', en: 'Unit' }, 240, guarded),
    ...FIGURE_COLUMNS,
    reminders: count({ vi: 'Số lượt nhắc, đôn đốc', en: 'Reminders and follow-ups' }, 100, guarded),
    completedAfter: count(
      { vi: 'Hoàn thành sau đôn đốc', en: 'Completed after a reminder' },
      110,
      guarded,
    ),
    difficulties: text({ vi: 'Khó khăn, vướng mắc', en: 'Difficulties' }, 240, {
      ...guarded,
      note: {
        vi: 'Dòng của đơn vị: điều đơn vị nêu. Dòng tổng: đề xuất, kiến nghị ghi khi chốt số liệu.',
        en: 'Row of a unit: what the unit named. Row of the total: what was proposed when the period was closed.',
      },
    }),
    overdueStages: overdueStages(
      {
        vi: 'Nội dung quá hạn (hạn, số ngày làm việc)',
        en: 'Overdue (deadline, working days late)',
      },
      260,
      guarded,
    ),
    reportedValues: reportedValues({ vi: 'Số liệu đã báo', en: 'Figures reported' }, 260, {
      ...guarded,
      note: {
        vi: 'Dòng của đơn vị: số liệu đơn vị báo. Dòng của khối và dòng tổng: tổng của các số liệu được cộng.',
        en: 'Row of a unit: the figures it reported. Rows of a block and of the total: sums of those that are added.',
      },
    }),
    checksum: text({ vi: 'Mã kiểm tra', en: 'Check code' }, 120, hidden),
  },
});
