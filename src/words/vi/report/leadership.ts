import { overdueChange } from './overdue-change';

/** Used only in letters to leaders and in the attached summary. */
export const leadership = {
  figures: {
    acknowledge: '- Đã xác nhận: {done}/{asked} đơn vị ({share})',
    complete: {
      training: '- Hoàn thành quán triệt: {done}/{asked} đơn vị ({share})',
      report: '- Đã báo kết quả {task}: {done}/{asked} đơn vị ({share})',
    },
    overdue: '- Còn việc quá hạn: {overdue}',
  },
  document: 'Văn bản: {document}.',
  leadUnit: 'Cơ quan chủ trì: {name}.',
  blockItem: 'Theo khối:\n{blocks}',
  blockLine: '- {block}: {results}',
  blockResults: {
    acknowledge: '{done}/{asked} đã xác nhận',
    complete: '{done}/{asked} hoàn thành',
  },
  completedAfter: '{count} đơn vị {answered} sau khi được nhắc, đôn đốc',
  resultItem: {
    training: 'Quán triệt, tuyên truyền: {results}.',
    report: 'Báo kết quả {task}: {results}.',
  },
  results: {
    completed: {
      both: 'đã hoàn thành {done} đơn vị (đúng hạn {onTime}, quá hạn {late})',
      onlyFirst: 'đã hoàn thành {done} đơn vị, đúng hạn',
      onlySecond: 'đã hoàn thành {done} đơn vị, quá hạn',
    },
    completedNoDeadline: 'đã hoàn thành {done} đơn vị',
    nothing: 'trong đó {nothingToReport} đơn vị không phát sinh',
    open: {
      both: 'chưa hoàn thành {open} đơn vị (trong hạn {within}, quá hạn {overdue})',
      onlyFirst: 'chưa hoàn thành {open} đơn vị, còn trong hạn',
      onlySecond: 'chưa hoàn thành {open} đơn vị, đã quá hạn',
    },
    openNoDeadline: 'chưa hoàn thành {open} đơn vị, không có hạn',
    sessions: 'tổ chức {sessions} hội nghị',
  },
  overdueNamed: '{count} (số ngày làm việc): {late}',
  lateUnit: '{unit} ({late})',
  lateBy: '{stage}: {late}',
  late: { some: '{days}', none: 'vừa quá hạn' },
  otherUnits: 'và {count} đơn vị khác',
  changes: {
    first: 'Thay đổi: đây là kỳ đầu tiên được chốt của văn bản, chưa có kỳ trước để so sánh',
    same: 'Không đổi so với kỳ “{period}”',
    moved: 'So với “{period}”: {changes}',
    of: {
      acknowledge: 'xác nhận {how}',
      complete: 'hoàn thành {how}',
      overdue: 'quá hạn {how}',
    },
    overdue: overdueChange,
    unmoved: 'không đổi',
  },
  decideItem: 'Kính trình {readers} xem xét, chỉ đạo:\n{lines}',
  ofDispatch: '{number}: {line}',
  inDispatch: '{number}, {what}',
  insisted:
    'Xin ý kiến chỉ đạo đối với {count} đơn vị đã được đôn đốc {times} lần, chưa có kết quả: {units}',
  nearDue: 'Sắp đến hạn ngày {day}: {stage}; còn {count} đơn vị chưa thực hiện',
  dueToday: 'Hôm nay ({day}) là hạn: {stage}; còn {count} đơn vị chưa thực hiện',
  nearOf: '{what} ({number})',
  several: {
    compared: 'Số trong ngoặc là thay đổi so với “{period}”',
    isNew: ' (mới)',
    title: '{number} ({subject}){mark}',
    stages: {
      acknowledge: 'đã xác nhận {done}/{asked}',
      complete: {
        training: 'hoàn thành quán triệt {done}/{asked}',
        report: 'đã báo kết quả {task} {done}/{asked}',
      },
    },
    overdue: 'Quá hạn {count} đơn vị',
    noneOverdue: 'Không có đơn vị quá hạn',
    longest: 'lâu nhất: {units}',
    among: 'trong đó có: {units}',
    named: '{units}',
    notNamed: 'Tên đơn vị {why}',
    withChange: '{figure} ({change})',
    more: 'tăng {count}',
    fewer: 'giảm {count}',
    same: 'không đổi',
  },
  lateInSeveral: {
    item: 'Đơn vị quá hạn từ hai văn bản trở lên:\n{lines}',
    line: '{unit}: quá hạn {overdue}/{dispatches} văn bản được giao',
  },
  openAll: 'Xem tất cả văn bản đang theo dõi',
  summaryFile: 'Tổng hợp {dispatch} {period}',
  summaryCorrected: 'Tổng hợp {dispatch} {period} đính chính {number}',
  summaryCorrection: 'Đính chính lần {number}; lý do: {reason}',
  summaryAttached: 'Kèm theo bản tóm tắt để in: {file}.',
  summaryMissing: 'Chưa kèm được bản tóm tắt để in; xin liên hệ {office}.',
} as const;
