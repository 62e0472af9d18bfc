/** Headers of the columns of figures. */
export const figureHeaders = {
  units: 'Tổng số đơn vị',
  acknowledged: 'Đã xác nhận',
  acknowledgedLate: 'Trong đó xác nhận quá hạn',
  unacknowledgedOverdue: 'Chưa xác nhận, quá hạn',
  completedOnTime: 'Hoàn thành đúng hạn',
  completedLate: 'Hoàn thành quá hạn',
  openWithin: 'Chưa hoàn thành, trong hạn',
  openOverdue: 'Chưa hoàn thành, quá hạn',
  overdue: 'Có việc quá hạn',
  unreachable: 'Chưa có địa chỉ dùng được',
  sessions: 'Số hội nghị',
  eligible: 'Số thuộc diện',
  attended: 'Số tham gia',
};
