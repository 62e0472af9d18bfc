/** What stands on the page of charts. */
export const charts = {
  label: 'Biểu đồ',
  byBlock: 'Kết quả theo khối (số đơn vị)',
  overPeriods: 'Tỷ lệ đơn vị qua các kỳ báo cáo',
  noPeriods: 'Mới có số liệu của một kỳ nên chưa có đường biểu diễn qua các kỳ.',
  acknowledged: 'Đã xác nhận',
  completed: 'Đã hoàn thành',
  acknowledgeMark: 'hạn xác nhận',
  trainMark: 'hạn hoàn thành',
} as const;
