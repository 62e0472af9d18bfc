import { at as atEn } from '../../words/en/names/menu-at';
import { at as atVi } from '../../words/vi/names/menu-at';
import { computed, folded, guarded, hidden } from '../cells/column';
import { choice, choiceOr, choiceOrEmpty } from '../cells/kinds/choice';
import { count } from '../cells/kinds/count';
import { day } from '../cells/kinds/day';
import { dispatchIds, unitCodes } from '../cells/kinds/ids';
import { lastWrite } from '../cells/kinds/last-write';
import { moment } from '../cells/kinds/moment';
import { reportedValues } from '../cells/kinds/reported-values';
import { requiredText, text } from '../cells/kinds/text';
import { unitRequests } from '../cells/kinds/unit-requests';
import { declareTab } from '../cells/tab';

const receipt = { stage: 'acknowledge' } as const;
const result = { stage: 'complete' } as const;

/**
 * The tab Theo dõi has one row per unit and dispatch; row 1 is the status line. Columns that one answer changes
 * are adjacent, so that one call writes the answer; columns for planning and summing are one block, from
 * `unitName` to `checkedOn`.
 */
export const trackingTab = declareTab('tracking', {
  headerRow: 2,
  id: 'key',
  stamp: 'lastWrite',
  newest: 'number',
  fills: 'stageCodes',
  frozen: ['unitName', 'number'],
  columns: {
    unitName: text({ vi: 'Tên đơn vị', en: 'Unit name' }, 225, computed),
    number: text({ vi: 'Số, ký hiệu', en: 'Document No.' }, 105, {
      ...guarded,
      note: {
        vi: 'Bấm vào tên cột này để tới dòng đầu của văn bản mới nhất đang theo dõi.',
        en: 'Click this header to go to the first row of the newest document that is followed up.',
      },
    }),
    block: text({ vi: 'Khối', en: 'Block' }, 150, { ...guarded, ...folded }),
    asked: choiceOr(
      'yesNo',
      'yes',
      { vi: 'Thuộc danh sách nhận', en: 'On the recipient list' },
      110,
      folded,
    ),
    acknowledgeExtendedTo: day(
      { vi: 'Gia hạn xác nhận đến', en: 'Acknowledgement extended to' },
      120,
      { ...folded, ...receipt },
    ),
    completeExtendedTo: day({ vi: 'Gia hạn hoàn thành đến', en: 'Completion extended to' }, 120, {
      ...folded,
      ...result,
    }),
    role: choiceOr('role', 'owes', { vi: 'Nhiệm vụ', en: 'Task' }, 110, {
      ...folded,
      note: {
        vi: '“Để biết”: nhận văn bản để biết, không phải trả lời và không tính vào tổng số.',
        en: '“For information”: the unit receives the document, owes no reply and is not counted.',
      },
    }),
    exemptBecause: text({ vi: 'Không áp dụng (lý do)', en: 'Not applicable (reason)' }, 180, {
      ...folded,
      note: {
        vi: 'Có lý do ở đây thì đơn vị không phải thực hiện và không được tính vào tổng số.',
        en: 'With a reason here the unit has nothing to do and is left out of the totals.',
      },
    }),
    reason: text({ vi: 'Căn cứ gia hạn', en: 'Basis for extension' }, 180, folded),
    dispatchId: dispatchIds({ vi: 'Mã văn bản', en: 'Document code' }, 80, hidden),
    unitCode: unitCodes({ vi: 'Mã đơn vị', en: 'Unit code' }, 90, hidden),
    key: requiredText({ vi: 'Mã theo dõi', en: 'Tracking code' }, 130, hidden),
    statusText: text({ vi: 'Tình trạng hạn', en: 'Deadline status' }, 225, {
      ...computed,
      alarmedBy: 'stageCodes',
    }),
    stageCodes: text({ vi: 'Mã tình trạng', en: 'Status code' }, 90, {
      ...hidden,
      computed: true,
    }),
    reminders: count({ vi: 'Số lần đôn đốc', en: 'Follow-ups' }, 95, {
      ...computed,
      note: {
        vi: 'Số lần đôn đốc sau thời hạn hiện nay (của nội dung được đôn đốc nhiều hơn), như “đôn đốc lần n” trong thư; việc không có hạn: số lần nhắc. Không kể nhắc trước hạn.',
        en: 'Follow-ups after the current deadline (of the stage with more of them), as “follow-up n” in the letters; reminders of a stage without one. Reminders before it are not counted.',
      },
    }),
    lastRemindedOn: day({ vi: 'Lần gần nhất', en: 'Latest on' }, 104, {
      ...computed,
      note: {
        vi: 'Ngày nhắc hoặc đôn đốc gần nhất, kể cả nhắc trước hạn.',
        en: 'The last reminder or follow-up, those before a deadline too.',
      },
    }),
    returnedStage: choice('stage', { vi: 'Đề nghị bổ sung', en: 'Sent back' }, 130, folded),
    returnedOn: day({ vi: 'Ngày đề nghị bổ sung', en: 'Sent back on' }, 110, folded),
    returnedBecause: text(
      { vi: 'Nội dung cần bổ sung', en: 'What is to be completed' },
      220,
      folded,
    ),
    lastImport: text({ vi: 'Lần nhập gần nhất', en: 'Last import' }, 90, hidden),
    acknowledge: choiceOr(
      'acknowledgeState',
      'unacknowledged',
      { vi: 'Tiếp nhận', en: 'Receipt' },
      125,
      {
        ...receipt,
        written: true,
        note: {
          vi: 'Chọn “Đã xác nhận” khi đơn vị đã báo nhận văn bản.',
          en: 'Choose “Acknowledged” once the unit has said that it received the document.',
        },
      },
    ),
    acknowledgedOn: day({ vi: 'Ngày xác nhận', en: 'Acknowledged on' }, 90, receipt),
    acknowledgedBy: text(
      { vi: 'Người xác nhận (chức danh)', en: 'Acknowledged by (position)' },
      140,
      { ...folded, ...receipt },
    ),
    incomingNumber: text({ vi: 'Số đến', en: 'Incoming number' }, 90, {
      ...folded,
      ...receipt,
    }),
    channel: choice('channel', { vi: 'Kênh xác nhận', en: 'Acknowledgement channel' }, 150, {
      ...folded,
      ...receipt,
    }),
    unitRequests: unitRequests({ vi: 'Đề nghị của đơn vị', en: 'Requests of the unit' }, 260, {
      ...guarded,
      ...folded,
      note: {
        vi: `Đơn vị gửi từ trang: đề nghị gia hạn, miễn, hoặc lời hẹn ngày xác nhận. Chưa được đồng ý thì hạn và tình trạng không đổi. Trả lời ở menu ${atVi.openRequests}.`,
        en: `Sent by the unit from its page: a later deadline, an exemption, or a promised day of receipt. Deadline and status stay until it is agreed. Answer it in the menu ${atEn.openRequests}.`,
      },
    }),
    basis: text(
      { vi: 'Căn cứ trả lời thay', en: 'Basis for answering on its behalf' },
      220,
      folded,
    ),
    changedBy: text({ vi: 'Người sửa', en: 'Changed by' }, 170, { ...guarded, ...folded }),
    changedAt: moment({ vi: 'Sửa lúc', en: 'Changed at' }, 130, { ...guarded, ...folded }),
    requests: text({ vi: 'Lần gửi từ trang', en: 'Sent from the page' }, 90, hidden),
    lastWrite: lastWrite(),
    answeredVersion: count({ vi: 'Bản đã trả lời', en: 'Version answered' }, 90, hidden),
    complete: choiceOr('completionState', 'notStarted', { vi: 'Kết quả', en: 'Result' }, 125, {
      ...result,
      written: true,
      note: {
        vi: 'Chọn “Đã hoàn thành” khi đơn vị đã làm xong việc mà văn bản giao.',
        en: 'Choose “Completed” once the unit has finished the task of the document.',
      },
    }),
    nothingToReport: choiceOrEmpty(
      'yesNo',
      'no',
      { vi: 'Không phát sinh', en: 'Nothing to report' },
      110,
      { ...folded, ...result },
    ),
    completedOn: day({ vi: 'Ngày báo hoàn thành', en: 'Completion reported on' }, 120, result),
    completeChannel: choice('channel', { vi: 'Kênh báo kết quả', en: 'Report channel' }, 150, {
      ...folded,
      ...result,
    }),
    heldOn: day({ vi: 'Ngày tổ chức', en: 'Date held' }, 110, { ...folded, ...result }),
    reportedValues: reportedValues({ vi: 'Số liệu đã báo', en: 'Figures reported' }, 260, {
      ...folded,
      ...result,
      note: {
        vi: 'Mỗi số liệu một dòng, ví dụ “Số tin, bài đã đăng: 1.234”; số lẻ dùng dấu phẩy: 12,5. Quán triệt: “Số thuộc diện · Đảng viên: 45”, và mỗi đợt một dòng “18/11/2024 | Hội nghị trực tiếp | 1 | Đảng viên: 40” (ngày | hình thức | số buổi | đối tượng: số người); có đợt thì số buổi, số tham gia là tổng của các đợt.',
        en: 'One figure a line, e.g. “Số tin, bài đã đăng: 1.234”; decimals follow a comma: 12,5. Training: “Number eligible · Party members: 45”, and one round a line “18/11/2024 | Meeting in person | 1 | Party members: 40” (date | format | sessions | audience: heads); with rounds, sessions and attendances are their sums.',
      },
    }),
    difficulties: text({ vi: 'Khó khăn, vướng mắc', en: 'Difficulties' }, 240, {
      ...folded,
      ...result,
      note: {
        vi: 'Không nêu tên, tài khoản hoặc hành vi của cá nhân.',
        en: 'Do not give any person’s name, account or conduct.',
      },
    }),
    expectedOn: day({ vi: 'Dự kiến hoàn thành', en: 'Expected to complete on' }, 120, {
      ...folded,
      ...result,
    }),
    checkedOn: day({ vi: 'Ngày đối chiếu', en: 'Checked on' }, 110, { ...folded, ...result }),
    checked: text(
      { vi: 'Đã đối chiếu (chức danh, văn bản)', en: 'Checked (position, document)' },
      200,
      { ...folded, ...result },
    ),
    sessions: count({ vi: 'Số hội nghị (buổi)', en: 'Number of sessions' }, 80, {
      ...folded,
      ...result,
    }),
    eligible: count({ vi: 'Số thuộc diện', en: 'Number eligible' }, 90, {
      ...folded,
      ...result,
      note: {
        vi: 'Chỉ nhập số tổng của đơn vị; không nhập tên hay danh sách cá nhân.',
        en: 'Give the total for the unit only; no names and no list of persons.',
      },
    }),
    attended: count({ vi: 'Số tham gia (lượt người)', en: 'Attendances' }, 90, {
      ...folded,
      ...result,
    }),
    implementingDocument: text(
      { vi: 'Văn bản triển khai của đơn vị (số)', en: 'Implementing document of the unit (No.)' },
      170,
      { ...folded, ...result },
    ),
    documentOn: day(
      { vi: 'Ngày văn bản triển khai', en: 'Date of the implementing document' },
      110,
      { ...folded, ...result },
    ),
    reportNumber: text(
      { vi: 'Báo cáo của đơn vị (số, ký hiệu)', en: 'Report of the unit (No.)' },
      150,
      { ...folded, ...result },
    ),
    reportOn: day({ vi: 'Ngày báo cáo của đơn vị', en: 'Date of the unit’s report' }, 110, {
      ...folded,
      ...result,
    }),
    note: text({ vi: 'Ghi chú', en: 'Notes' }, 90),
  },
});
