/** What a report says of what has changed since the period before. */
export const changes = {
  first: 'Chưa chốt kỳ nào trước đây nên chưa có số liệu để so sánh.',
  acknowledged: 'So với kỳ “{period}”, số đơn vị đã xác nhận {how}.',
  completed: 'So với kỳ “{period}”, số đơn vị đã hoàn thành {how}.',
  overdue: 'So với kỳ “{period}”, số đơn vị còn nội dung quá hạn {how}.',
  same: 'không đổi',
  more: 'tăng {count} đơn vị',
  fewer: 'giảm {count} đơn vị',
} as const;
