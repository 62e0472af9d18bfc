/** The page that tests an office's web app deployment. */
export const pageTest = {
  title: 'Trang thử',
  opened: 'Trang này đã mở được.',
  ask: 'Đơn vị không đăng nhập Google vẫn phải mở được trang này. Hãy chép địa chỉ của trang này, gửi qua Zalo cho một điện thoại không đăng nhập tài khoản của cơ quan, hoặc mở trong cửa sổ ẩn danh (Ctrl+Shift+N). Mở được ở đó thì bấm nút dưới đây để bảng tính ghi nhận.',
  press: 'Tôi mở được khi không đăng nhập',
  working: 'Đang ghi nhận…',
  seen: 'Đã ghi nhận. Cửa sổ Thiết lập ban đầu trong bảng tính tự sang bước tiếp; có thể đóng trang này.',
  failed: 'Chưa ghi nhận được. Hãy kiểm tra đường truyền rồi bấm lại.',
  version: (version: string) => `Trang chạy bản ${version}.`,
  notOwners:
    'Trang này chạy bằng tài khoản khác với tài khoản đang phụ trách gửi thư: hãy triển khai lại bằng tài khoản phụ trách.',
  refused: 'Liên kết thử không còn hiệu lực. Hãy gửi lại thư thử trong Thiết lập ban đầu.',
};
