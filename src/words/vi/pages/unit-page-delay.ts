/** What a contact reads of saying that its training comes late. */
export const delay = {
  title: 'Chưa xong? Hẹn (sửa) ngày hoàn thành, nêu khó khăn',
  hindered: 'Nêu khó khăn, vướng mắc',
  expectedOn: 'Dự kiến hoàn thành ngày',
  hint: (until: string) =>
    `Ngày hẹn chậm nhất là ${until}. Đến hết ngày hẹn, đơn vị không nhận thư đôn đốc việc này và có thể sửa ngày hẹn. Thời hạn không đổi, nên việc này vẫn tính là quá hạn.`,
  send: 'Gửi cho cơ quan theo dõi',
  past: (day: string) => `Ngày dự kiến hoàn thành ${day} đã qua; đơn vị chưa báo hoàn thành.`,
  changed: 'Chưa gửi: đã có người khác của đơn vị nêu như sau. Xin xem lại, gửi lại nếu vẫn cần.',
};
