/** What a contact reads of what it has typed and not sent. */
export const kept = {
  offline: 'Máy đang mất mạng. Trang này sẽ tự gửi khi có mạng; xin giữ trang mở.',
  unsent: (at: string) => `Nội dung dưới đây nhập lúc ${at}, chưa gửi. Xin xem lại rồi bấm gửi.`,
  dropUnsent: 'Bỏ nội dung chưa gửi',
  again: 'Bấm lần nữa để bỏ phần đã nhập',
  afterReload: 'Nội dung đã nhập được giữ bảy ngày trên máy này, kể cả khi đóng trang.',
  inPage: 'Nội dung đã nhập vẫn còn trên trang này; xin không đóng hoặc tải lại trang.',
};
