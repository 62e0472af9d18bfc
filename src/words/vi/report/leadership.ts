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
  leadUnit: 'Cơ quan chủ trì: {name}.',
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
      both: 'đã hoàn thành {hoan_thanh} đơn vị (đúng hạn {dung_han}, quá hạn {hoan_thanh_qua_han})',
      onlyFirst: 'đã hoàn thành {hoan_thanh} đơn vị, đúng hạn',
      onlySecond: 'đã hoàn thành {hoan_thanh} đơn vị, quá hạn',
    },
    completedNoDeadline: 'đã hoàn thành {hoan_thanh} đơn vị',
    nothing: 'trong đó {count} đơn vị không phát sinh',
    open: {
      both: 'chưa hoàn thành {chua_hoan_thanh} đơn vị (trong hạn {trong_han}, quá hạn {qua_han})',
      onlyFirst: 'chưa hoàn thành {chua_hoan_thanh} đơn vị, còn trong hạn',
      onlySecond: 'chưa hoàn thành {chua_hoan_thanh} đơn vị, đã quá hạn',
    },
    openNoDeadline: 'chưa hoàn thành {chua_hoan_thanh} đơn vị, không có hạn',
    sessions: 'tổ chức {so_hoi_nghi} hội nghị',
    attended: '{so_tham_gia}/{so_thuoc_dien} lượt người tham gia ({ty_le_tham_gia})',
  },
  overdueNamed: '{count} (số ngày làm việc): {late}',
  lateUnit: '{unit} ({late})',
  lateBy: '{stage}: {days}',
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
    unmoved: 'không đổi',
  },
  decideItem: 'Kính trình {readers} xem xét, chỉ đạo:\n{lines}',
  insisted: '{count} đơn vị đã hết các bước đôn đốc',
  nearDue: 'Sắp đến hạn: {stage} chậm nhất ngày {day}, còn {count} đơn vị chưa thực hiện',
  openAll: 'Xem tất cả văn bản đang theo dõi',
  summaryFile: 'Tổng hợp {dispatch} {period}',
  summaryCorrected: 'Tổng hợp {dispatch} {period} đính chính {number}',
  summaryCorrection: 'Đính chính lần {number}; lý do: {reason}',
  summaryAttached: 'Kèm theo bản tóm tắt để in: {file}.',
  summaryMissing: 'Chưa kèm được bản tóm tắt để in; xin liên hệ {office}.',
} as const;
