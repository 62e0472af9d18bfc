/** Name and unit of measure of each figure that an office reports to the office above. */
export const rollUp = {
  units: ['Số đơn vị thực hiện', 'đơn vị'],
  acknowledged: ['Số đơn vị đã xác nhận', 'đơn vị'],
  completed: ['Số đơn vị đã hoàn thành', 'đơn vị'],
  overdue: ['Số đơn vị quá hạn', 'đơn vị'],
  sessions: ['Số hội nghị', 'hội nghị'],
  eligible: ['Số người thuộc diện', 'người'],
  attended: ['Số lượt người tham gia', 'lượt người'],
} as const;
