/** What a contact reads of saying that its training comes late. */
export const delay = {
  title: 'Chưa xong? Hẹn ngày hoàn thành, nêu khó khăn',
  hindered: 'Nêu khó khăn, vướng mắc',
  expectedOn: 'Dự kiến hoàn thành ngày',
  hint: (until: string) =>
    `Hẹn một lần, chậm nhất ngày ${until}. Đến ngày đó chưa đôn đốc tiếp; thời hạn không đổi.`,
  send: 'Gửi cho cơ quan theo dõi',
  said: (day: string) => `Đơn vị dự kiến hoàn thành ngày ${day}.`,
  changed: 'Chưa gửi: đã có người khác của đơn vị nêu như sau. Xin xem lại, gửi lại nếu vẫn cần.',
};
