/** Rows of the field “Số liệu đề nghị báo” in a form. */
export const figuresField = {
  label: (row: number) => `Số liệu ${row}`,
  labelPlace: 'Tên số liệu, ví dụ: Số tin, bài đã đăng',
  measure: (row: number) => `Đơn vị tính của số liệu ${row}`,
  measurePlace: 'Đơn vị tính',
  ticks: {
    isDecimal: 'Có số lẻ',
    isRequired: 'Bắt buộc',
    isSummed: 'Cộng các đơn vị',
    isAccumulated: 'Lũy kế từ đầu năm',
  },
  remove: 'Bỏ',
  removeRow: (row: number) => `Bỏ số liệu ${row}`,
  rollUp: 'Dùng mẫu “Tổng hợp của cấp dưới”',
};
