import { guarded, hidden } from '../cells/column';
import { count } from '../cells/kinds/count';
import { day, requiredDay } from '../cells/kinds/day';
import { moment } from '../cells/kinds/moment';
import { reportedValues } from '../cells/kinds/reported-values';
import { requiredText, text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';
import { FIGURE_COLUMNS } from './figure-columns';

/**
 * The tab Cấp dưới has one row per closing of a period by a subordinate office. The first import creates the
 * tab, because most offices have no subordinate offices.
 */
export const subordinateTab = declareTab('subordinates', {
  id: 'checksum',
  columns: {
    period: requiredText({ vi: 'Kỳ tổng hợp', en: 'Roll-up period' }, 130, guarded),
    dispatch: requiredText({ vi: 'Mã văn bản', en: 'Document code' }, 100, hidden),
    code: text({ vi: 'Mã đơn vị', en: 'Unit code' }, 90, guarded),
    office: requiredText({ vi: 'Cơ quan gửi', en: 'Sending office' }, 280, guarded),
    number: text(
      { vi: 'Số, ký hiệu cơ quan gửi theo dõi', en: 'Document No. that the office follows up' },
      120,
      guarded,
    ),
    issuedOn: day({ vi: 'Ngày ban hành', en: 'Date of issue' }, 110, guarded),
    issuingBody: text({ vi: 'Cơ quan ban hành', en: 'Issuing body' }, 180, guarded),
    ownPeriod: text(
      { vi: 'Kỳ của cơ quan gửi', en: 'Period as the office calls it' },
      130,
      guarded,
    ),
    cutOff: requiredDay({ vi: 'Số liệu đến ngày', en: 'Data as of' }, 120, {
      ...guarded,
    }),
    closing: count({ vi: 'Lần chốt', en: 'Closing No.' }, 80, guarded),
    closedAt: moment({ vi: 'Chốt lúc', en: 'Closed at' }, 130, guarded),
    reason: text(
      { vi: 'Lý do chốt lại, chốt muộn', en: 'Reason for a correction or a late closing' },
      200,
      guarded,
    ),
    receivedAt: moment({ vi: 'Nhập lúc', en: 'Taken in at' }, 130, guarded),
    ...FIGURE_COLUMNS,
    reportedValues: reportedValues({ vi: 'Số liệu đã báo', en: 'Figures reported' }, 260, {
      ...guarded,
    }),
    fileSeal: text({ vi: 'Mã niêm phong tệp', en: 'Seal of the file' }, 120, hidden),
    checksum: requiredText({ vi: 'Mã kiểm tra', en: 'Check code' }, 120, hidden),
  },
});
