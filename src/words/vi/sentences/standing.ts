/** Status against the deadlines, as the column of Theo dõi shows it. */
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
  /** Part of `overdue` and of no other text: cells that contain it are coloured. */
  alarm: 'chưa hoàn thành, quá hạn',
} as const;
