import type { Audience } from '../../../records/audience';
import type { OverdueChangeWords } from '../../../texts/overdue-change-text';
import { urgency } from '../names/choices';
import { noBlock } from '../report/blocks';
import { overdueChange as overdueWords } from '../report/overdue-change';
import { presetHeads } from '../report/preset-heads';
import { sources } from '../report/sources';
import { stageParts } from '../report/stage-parts';
import { audiences as byKey } from '../report/training-forms';

const audiences: Readonly<Record<Audience, string>> = byKey;
const overdueChange: OverdueChangeWords = overdueWords;

/** Numerals in words, by number. */
const numerals = ['không', 'một', 'hai', 'ba', 'bốn', 'năm'];

/** Leaders open this page from a link. */
export const summaryPage = {
  title: 'Tổng hợp tình hình thực hiện văn bản',
  asOf: (moment: string) => `Số liệu đến ${moment}`,
  print: 'In',
  over: 'Việc theo dõi văn bản này đã kết thúc; số liệu có trong các báo cáo đã lập.',
  ended: (day: string) => `Văn bản đã kết thúc theo dõi ngày ${day}.`,
  contents: 'Các văn bản',

  numbered: (type: string, number: string) => `${type} số ${number}`,
  issued: (day: string, body: string) => `ngày ${day} của ${body}`,
  urgency,
  leadUnit: (name: string) => `Cơ quan chủ trì: ${name}`,
  about: (subject: string) => `Về việc ${subject}`,
  deadlines: {
    acknowledge: (day: string) => `Hạn xác nhận: ${day}`,
    complete: (day: string) => `Hạn hoàn thành: ${day}`,
  },
  noDeadlines: { acknowledge: 'Xác nhận: không có hạn', complete: 'Hoàn thành: không có hạn' },
  rolled: (asked: string, due: string) => `${asked} (ngày nghỉ, tính đến hết ${due})`,

  done: {
    acknowledge: 'Đã xác nhận',
    complete: { training: 'Đã hoàn thành quán triệt', report: 'Đã báo kết quả {task}' },
  },
  overdueUnits: 'Đơn vị có việc quá hạn',
  open: { acknowledge: 'Chưa xác nhận', complete: 'Chưa hoàn thành' },
  nothing: (count: string) => `trong đó ${count} không phát sinh`,
  doneShort: { acknowledge: 'Xác nhận', complete: 'Hoàn thành' },
  overdueShort: 'Quá hạn',
  back: '← Tất cả văn bản',
  unmoved: 'không đổi',
  notComparable: 'chưa so sánh được',
  overdueChange,
  sinceBefore: (moved: string) => `${moved} so với kỳ trước`,
  inClosed: (moved: string) => `${moved} trong kỳ đã chốt`,
  before: (period: string, day: string) =>
    `Thay đổi so với kỳ trước: ${period}, số liệu đến ngày ${day}.`,
  closedBefore: (closed: string, before: string) => `Thay đổi của “${closed}” so với “${before}”.`,
  firstPeriod: (period: string) => `Văn bản mới trong “${period}”, chưa có kỳ trước để so sánh.`,
  noBefore: 'Chưa chốt kỳ nào trước đây nên chưa so sánh được tiến độ.',
  decide: 'Nội dung xin ý kiến chỉ đạo',
  insisted: (count: string, days: string, units: string) =>
    `${count} đơn vị quá hạn từ ${days} ngày làm việc, đã qua lần đôn đốc cuối theo lịch: ${units}`,
  dueToday: (stage: string, day: string, open: string) =>
    `Hôm nay (${day}) là hạn: ${stage}; còn ${open} đơn vị chưa thực hiện`,
  near: (stage: string, day: string, open: string) =>
    `Sắp đến hạn ngày ${day}: ${stage}; còn ${open} đơn vị chưa thực hiện`,
  lateUnit: (unit: string, days: string) => `${unit} (${days})`,
  latest: 'Quá hạn lâu nhất',
  moreLate: (count: string) => `và ${count} đơn vị khác`,
  trend: {
    receipt: 'Tỷ lệ xác nhận qua các kỳ (số liệu ở biểu bên dưới)',
    receiptAndResult: 'Tỷ lệ xác nhận và hoàn thành qua các kỳ (số liệu ở biểu bên dưới)',
    result: 'Tỷ lệ hoàn thành qua các kỳ (số liệu ở biểu bên dưới)',
  },
  deadlineMarks: { acknowledge: 'hạn xác nhận', complete: 'hạn hoàn thành' },
  of: (part: string, whole: string) => `${part}/${whole}`,
  sources,
  copy: 'Sao chép tóm tắt',
  copied: (lines: number) => `Đã sao chép ${numerals[lines] ?? lines} dòng tóm tắt.`,
  copyByHand: 'Trình duyệt không cho sao chép. Các dòng trên đã được chọn: nhấn Ctrl+C.',
  requested: {
    title: 'Số liệu đơn vị báo',
    figure: 'Số liệu',
    sum: 'Tổng số',
    change: 'Thay đổi',
    units: 'Số đơn vị đã báo',
  },
  rounds: {
    title: 'Các kỳ của báo cáo định kỳ (trong ngoặc: so với kỳ trước)',
    name: 'Kỳ',
    reported: 'Đã báo',
    accumulated: 'lũy kế {year}',
  },
  notAdded: 'không cộng',
  notReported: 'chưa có',
  byPeriod: 'Kết quả qua các kỳ báo cáo',
  period: 'Kỳ báo cáo',
  cutOff: 'Số liệu đến ngày',
  now: 'Hiện nay',
  corrected: 'đã chốt lại',
  tampered: 'ĐÃ BỊ SỬA sau khi chốt',
  byAudience: 'Kết quả theo đối tượng',
  audience: 'Đối tượng',
  audiences: { ...audiences, none: 'Chưa phân theo đối tượng' },
  byParent: 'Kết quả theo cấp trên trực tiếp (mỗi đơn vị trực thuộc tính một lần)',
  parent: 'Cấp trên',
  otherUnits: 'Đơn vị khác, gồm cả cấp trên nêu trên',
  outdatedList: 'Đơn vị mới trả lời theo bản văn bản cũ, đã được hỏi lại',

  redList: 'Đơn vị quá hạn',
  redListNone: 'Không có đơn vị quá hạn.',
  extendedList: 'Đơn vị được gia hạn',
  unexpectedList: 'Trả lời ngoài danh sách nhận (không tính vào tổng số)',
  exemptList: 'Đơn vị không áp dụng (không tính vào tổng số)',
  endedUnits: (count: string) =>
    `Trong tổng số có ${count} đơn vị đã kết thúc hoạt động, chỉ tính phần đã làm xong.`,
  checkingList: 'Đơn vị đang rà soát số liệu (chưa tính vào tổng số)',
  endedList: 'Đơn vị đã kết thúc hoạt động (chỉ tính phần đã làm xong)',
  unreachableList: 'Đơn vị chưa có địa chỉ thư dùng được',
  more: (count: string) => `và ${count} đơn vị khác: xem trong bảng tính hoặc phụ lục báo cáo.`,
  moreOnPage: (count: string) => `và ${count} đơn vị khác, xem trên trang.`,
  showAll: (count: string) => `Xem đủ ${count} dòng`,
  showFirst: (count: string) => `Chỉ xem ${count} dòng đầu`,
  scroll: 'Vuốt ngang để xem đủ các cột.',
  index: 'TT',
  unit: 'Đơn vị',
  block: 'Khối',
  overdueWhat: 'Nội dung quá hạn',
  deadline: 'Hạn',
  daysLate: 'Số ngày quá hạn',
  lateDays: { some: '{days} ngày', none: 'vừa quá hạn' },
  lateWorkingDays: { some: '{days} ngày làm việc', none: 'vừa quá hạn' },
  lateInSeveral: (count: string) => `Đơn vị quá hạn từ hai văn bản trở lên (${count})`,
  lateOf: (overdue: string, all: string) => `${overdue}/${all} văn bản được giao`,
  daysLateNote: 'Số ngày quá hạn tính theo ngày làm việc.',
  extendedWhat: 'Việc được gia hạn',
  extendedTo: 'Gia hạn đến',
  reminders: 'Số lần đôn đốc',
  difficulties: 'Khó khăn, vướng mắc',
  expectedOn: (day: string) => `Dự kiến hoàn thành ngày ${day}.`,
  expectedPassed: (day: string) => `Dự kiến hoàn thành ngày ${day}, đã qua.`,
  reason: 'Lý do',
  phone: 'Điện thoại',
  stages: {
    acknowledge: 'Xác nhận',
    complete: { training: 'Quán triệt', report: 'Báo kết quả {task}' },
  },

  byBlock: 'Biểu tổng hợp theo khối',
  noBlock,
  total: 'Tổng cộng',
  columns: {
    units: 'Tổng số đơn vị',
    acknowledged: 'Đã xác nhận',
    acknowledgedShare: 'Tỷ lệ',
    parts: stageParts,
    preset: presetHeads,
  },
  bars: {
    receipt: 'Kết quả xác nhận theo khối (số liệu ở biểu bên dưới)',
    training: 'Kết quả quán triệt theo khối (số liệu ở biểu bên dưới)',
    report: 'Kết quả {task} theo khối (số liệu ở biểu bên dưới)',
  },
};
