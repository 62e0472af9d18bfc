/** Headings of the parts that the units of a stage are divided into, on the page and in the report. */
export const stageParts = {
  acknowledge: {
    onTime: 'Xác nhận đúng hạn',
    late: 'Xác nhận quá hạn',
    within: 'Chưa xác nhận, trong hạn',
    overdue: 'Chưa xác nhận, quá hạn',
    doneNoDeadline: 'Đã xác nhận, không có hạn',
    openNoDeadline: 'Chưa xác nhận, không có hạn',
  },
  complete: {
    onTime: 'Hoàn thành đúng hạn',
    late: 'Hoàn thành quá hạn',
    within: 'Còn trong hạn',
    overdue: 'Chưa hoàn thành, quá hạn',
    doneNoDeadline: 'Hoàn thành, không có hạn',
    openNoDeadline: 'Chưa hoàn thành, không có hạn',
  },
};
