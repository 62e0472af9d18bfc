/** What a contact reads where somebody else has answered meanwhile. */
export const met = {
  title: (at: string) =>
    `Chưa gửi: ${at === '' ? '' : `lúc ${at}, `}đã có người khác trả lời mục này. Nội dung đang được ghi nhận:`,
  choose: 'Nội dung vừa nhập vẫn còn. Xin chọn:',
  add: 'Thêm đợt của tôi',
  replace: 'Thay bằng nội dung của tôi',
  unsent: 'Chưa gửi. Xin xem lại nội dung dưới đây rồi bấm nút ở cuối mục.',
  leave: 'Giữ nguyên nội dung đã ghi nhận',
  reason: 'Lý do thay nội dung đã ghi nhận',
  reasonHint: 'Ví dụ: số liệu đã báo còn thiếu một chi bộ.',
};
