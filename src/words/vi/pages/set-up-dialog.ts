/** What the dialog of Thiết lập ban đầu says itself, and the page on which an office tries its own page. */
export const setUpDialog = {
  step: (at: string, all: string, title: string) => `Bước ${at}/${all}: ${title}`,
  done: 'Đã xong',
  open: 'Chưa xong',
  change: 'Xem, sửa',
  compare: 'Xem hai mẫu cạnh nhau',
  later: 'Để sau, đóng lại',
  allDone: 'Đã xong mọi bước. Việc tiếp theo: menu Đôn đốc ▸ Nhập đơn vị.',
  progress: (done: string, all: string) =>
    `Đã xong ${done}/${all} bước. Bước chưa xong đang theo giá trị có sẵn trong tab Cài đặt.`,
};

/** What the test page says. */
export const pageTest = {
  title: 'Trang thử',
  opened: 'Trang này đã mở được.',
  ask: 'Nếu đang xem trên điện thoại chưa đăng nhập Google, hãy bấm nút dưới đây để bảng tính ghi nhận là trang dùng được.',
  press: 'Tôi mở được trên điện thoại, không đăng nhập',
  working: 'Đang ghi nhận…',
  seen: 'Đã ghi nhận. Mở lại Thiết lập ban đầu trong bảng tính để xem.',
  failed: 'Chưa ghi nhận được. Hãy kiểm tra đường truyền rồi bấm lại.',
  version: (version: string) => `Trang chạy bản ${version}.`,
  notOwners:
    'Trang này chạy bằng tài khoản khác với tài khoản đang phụ trách gửi thư: hãy triển khai lại bằng tài khoản phụ trách.',
  refused: 'Liên kết thử không còn hiệu lực. Hãy gửi lại thư thử trong Thiết lập ban đầu.',
};
