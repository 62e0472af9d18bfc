/** Used only in letters to leaders and in the attached summary. */
export const leadership = {
  overdueNamed: '{count} (số ngày làm việc): {late}',
  lateUnit: '{unit} ({late})',
  lateBy: '{stage}: {days}',
  otherUnits: 'và {count} đơn vị khác',
  changes: {
    first: 'Thay đổi: đây là kỳ đầu tiên được chốt của văn bản, chưa có kỳ trước để so sánh',
    same: 'Không đổi so với kỳ “{period}”',
    moved: 'So với “{period}”: xác nhận {acknowledged}; hoàn thành {completed}; quá hạn {overdue}',
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
