export const standing = {
  stages: { acknowledge: 'Xác nhận', train: 'Quán triệt' },
  stage: '{stage}: {timing}',
  within: 'trong hạn ({due})',
  dueSoon: 'sắp đến hạn ({due})',
  overdue: 'chưa hoàn thành, quá hạn {days} ngày làm việc ({due})',
  untold: 'chờ thông báo ({due})',
  paused: 'tạm dừng theo dõi ({due})',
  onTime: 'hoàn thành đúng hạn',
  late: 'hoàn thành quá hạn',
  unasked: 'Trả lời ngoài danh sách nhận',
  exempt: 'Không áp dụng',
  informed: 'Nhận để biết',
  suspended: 'Đơn vị tạm dừng hoạt động',
  ended: 'Đơn vị đã kết thúc hoạt động',
  /** Must occur in `overdue` and in no other text: a conditional format colours the cells that contain it. */
  alarm: 'chưa hoàn thành, quá hạn',
} as const;
