/** Says where figures come from, by the channel of the answers. */
export const sources = {
  line: 'Nguồn số liệu: {parts}.',
  none: 'Chưa có trả lời nào.',
  own: '{count} trả lời do đơn vị tự cập nhật trên trang',
  parent: '{count} trả lời do cấp trên gửi thay',
  office: '{count} trả lời do cơ quan theo dõi ghi nhận',
  compared: 'đã đối chiếu với văn bản {compared}/{results} kết quả, khớp {matching}',
  notCompared: 'chưa đối chiếu với văn bản',
  silent: 'chưa trả lời: {count}',
};
