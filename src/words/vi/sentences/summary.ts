import { at } from '../names/menu-at';
import { attendance } from '../report/attendance';
import { noBlock } from '../report/blocks';
import { overdueChange } from '../report/overdue-change';
import { sources } from '../report/sources';
import { stageParts } from '../report/stage-parts';

export const summary = {
  title: {
    receipt: 'TỔNG HỢP TÌNH HÌNH TIẾP NHẬN {document}, ngày {day} về việc {subject}',
    training:
      'TỔNG HỢP TÌNH HÌNH QUÁN TRIỆT, TRIỂN KHAI THỰC HIỆN {document}, ngày {day} về việc {subject}',
    report: 'TỔNG HỢP TÌNH HÌNH THỰC HIỆN {document}, ngày {day} về việc {subject}',
  },
  asOf: 'Số liệu đến {time}, {day}',
  lastPeriod: '. Kỳ trước: {period}',
  closedPeriod: '. Thay đổi của “{closed}” so với “{period}”',
  firstPeriod: '. “{period}” là kỳ đầu tiên được chốt, chưa có kỳ trước để so sánh',
  noPeriod: '. Chưa chốt kỳ nào để so sánh',
  tiles: {
    done: { acknowledge: 'Đã xác nhận', complete: 'Đã hoàn thành' },
    overdue: 'Có việc quá hạn',
    open: { acknowledge: 'Chưa xác nhận', complete: 'Chưa hoàn thành' },
  },
  by: ', hạn {day}',
  noDeadline: ', không có hạn',
  sinceLast: '{moved} so với kỳ trước',
  inClosed: '{moved} trong kỳ đã chốt',
  same: 'không đổi',
  overdueChange,
  dispatch: '{document}, ngày {day} về việc {subject}',
  states: {
    paused: 'ĐANG TẠM DỪNG THEO DÕI – ',
    closed: 'ĐÃ KẾT THÚC THEO DÕI NGÀY {day} – ',
  },
  several:
    '{count} văn bản đang theo dõi. Số liệu trên cộng theo từng văn bản: đơn vị nhận mấy văn bản thì tính bấy nhiêu lần.',
  noneOverdue: 'Không có đơn vị quá hạn.',
  noDeadlineSet: 'Văn bản không có hạn.',
  sources,
  deadlines: { acknowledge: 'Hạn xác nhận: {day}.', complete: 'Hạn hoàn thành: {day}.' },
  noDeadlines: { acknowledge: 'Xác nhận: không có hạn.', complete: 'Hoàn thành: không có hạn.' },
  deadlineRolled: '{due} (thời hạn đề nghị {asked} trùng ngày nghỉ)',
  paused: ' (đang tạm dừng theo dõi)',
  lines: {
    received: '{document}: {units} đơn vị nhận{unitsChange}{receipt}.',
    receipt: '; đã xác nhận {done} ({share}){change}; chưa xác nhận {open}{left}',
    receiptLeft: ', trong đó quá hạn {overdue}',
    result: {
      training:
        'Quán triệt, triển khai: đã hoàn thành {done} ({share}){change}{split}{nothing}; chưa hoàn thành {open}{left}.',
      report:
        'Báo kết quả {task}: đã hoàn thành {done} ({share}){change}{split}{nothing}; chưa hoàn thành {open}{left}.',
    },
    resultDone: ', đúng hạn {onTime}, quá hạn {late}',
    nothing: ', trong đó {count} không phát sinh',
    resultLeft: ', trong hạn {within}, quá hạn {overdue}',
    activity: 'Đã tổ chức {sessions} hội nghị (buổi); {attendance}.',
    overdue: 'Đơn vị có việc quá hạn: {count}{change}{untold}{longest}.',
    followUp:
      'Đã gửi {letters} thư{early}, đôn đốc {reminders} lượt; {after} đơn vị {answered} sau nhắc; {unreachable} đơn vị chưa có địa chỉ thư dùng được{change}.',
    early: ', nhắc trước hạn {early} lượt',
  },
  answered: {
    receipt: 'xác nhận',
    receiptAndResult: 'xác nhận, hoàn thành',
    result: 'hoàn thành',
  },
  attendance,
  change: ', {moved} so với kỳ “{period}”',
  changeInClosed: ', {moved} trong kỳ “{closed}”',
  longest: {
    untold: ', trong đó {count} đơn vị chưa có thư nào báo hạn',
    units: '; lâu nhất: {units}',
    unit: '{unit} ({late})',
    late: { some: '{days} ngày làm việc', none: 'vừa quá hạn' },
  },
  byDispatch: 'Các văn bản đang theo dõi',
  document: 'Văn bản',
  byBlock: 'Kết quả theo khối',
  noBlock,
  byParent:
    'Kết quả theo cấp trên trực tiếp (mỗi đơn vị trực thuộc ở mọi cấp tính một lần, không tính cấp trên)',
  parent: 'Cấp trên',
  otherUnits: 'Đơn vị khác, gồm cả cấp trên nêu trên',
  byAudience: 'Kết quả theo đối tượng',
  audienceColumns: ['TT', 'Đối tượng', 'Số thuộc diện', 'Số tham gia', 'Tỷ lệ'],
  noAudience: 'Chưa phân theo đối tượng',
  byPeriod: 'Kết quả qua các kỳ báo cáo',
  period: 'Kỳ báo cáo',
  cutOff: 'Số liệu đến ngày',
  hasDeadline: 'Có hạn trong kỳ',
  now: 'Hiện nay',
  corrected: ' (đã chốt lại)',
  tampered: ' (ĐÃ BỊ SỬA sau khi chốt)',
  resultsChart: {
    receipt: 'Kết quả theo khối – {number}, xác nhận',
    training: 'Kết quả theo khối – {number}, quán triệt',
    report: 'Kết quả theo khối – {number}, báo kết quả',
  },
  trendChart: {
    receipt: 'Tỷ lệ xác nhận qua các kỳ – {number}',
    receiptAndResult: 'Tỷ lệ xác nhận, hoàn thành qua các kỳ – {number}',
    result: 'Tỷ lệ hoàn thành qua các kỳ – {number}',
  },
  columns: {
    order: 'TT',
    block: 'Khối',
    units: 'Tổng số đơn vị',
    done: { acknowledge: 'Đã xác nhận', complete: 'Đã hoàn thành' },
    progress: { acknowledge: 'Tiến độ xác nhận', complete: 'Tiến độ hoàn thành' },
    share: { acknowledge: 'Tỷ lệ xác nhận', complete: 'Tỷ lệ hoàn thành' },
    parts: stageParts,
    overdue: 'Có việc quá hạn',
    training: {
      sessions: 'Số hội nghị',
      eligible: 'Số thuộc diện',
      attended: 'Số tham gia',
      attendedShare: 'Tỷ lệ tham gia',
    },
  },
  total: 'Tổng cộng',
  overdue: 'Đơn vị quá hạn ({count}); số ngày tính theo ngày làm việc',
  overdueColumns: ['TT', 'Đơn vị', 'Việc quá hạn (hạn)', 'Số ngày', 'Đôn đốc'],
  stageDay: '{stage} ({day})',
  justOverdue: 'vừa quá hạn',
  expected: {
    ahead: 'Đơn vị dự kiến hoàn thành ngày {remark}',
    passed: 'Đơn vị dự kiến hoàn thành ngày {remark}, đã qua',
  },
  difficulties: 'Khó khăn, vướng mắc: {remark}',
  remarks: { reason: 'Lý do: {remark}', phone: 'Điện thoại: {remark}' },
  more: 'và {count} đơn vị khác: xem ở trang {tab}.',
  outdated: 'Đơn vị mới trả lời theo bản văn bản cũ, đã được hỏi lại ({count})',
  extended: 'Đơn vị được gia hạn ({count})',
  extendedColumns: ['TT', 'Đơn vị', 'Gia hạn (đến ngày)'],
  exempt: 'Đơn vị không áp dụng ({count})',
  unexpected: 'Trả lời ngoài danh sách nhận, không tính vào tổng số ({count})',
  unreachable:
    'Đơn vị chưa có địa chỉ dùng được, liên hệ bằng điện thoại hoặc văn bản giấy ({count})',
  stages: {
    acknowledge: 'Xác nhận',
    complete: { training: 'Quán triệt', report: 'Báo kết quả {task}' },
  },
  unreadDispatches: '{count} văn bản chưa có trong số liệu dưới đây.',
  stale: 'Số liệu dưới đây là của lần cập nhật trước, chưa có thay đổi từ đó đến nay.',
  begin: `Bắt đầu từ menu ${at.setUp}: mỗi cửa sổ có nút sang việc tiếp theo (Nhập đơn vị, Thêm văn bản, Xem trước và gửi). Số liệu sẽ hiện ở đây.`,
  none: `Chưa có văn bản nào đang theo dõi. Hãy thêm văn bản: menu ${at.openDispatch}.`,
} as const;
