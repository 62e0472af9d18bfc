import { at } from '../names/menu-at';

export const publishing = {
  isUsed:
    'Bảng tính này đã được thiết lập, có thể đã có dữ liệu của một cơ quan, nên không dùng làm bản mẫu. Hãy tạo bảng tính khác: npm run deploy -- --template --new-sheet.',
  notBlank:
    'Bảng tính này đã có nội dung. Bản sao mang theo mọi nội dung, nên bản mẫu phải là bảng tính trống: hãy xóa nội dung (hoặc trang tính “Bắt đầu” cũ, sau khi thêm một trang tính trống) rồi làm lại.',
  done: `Đã lập trang tính “Bắt đầu”, đặt ngôn ngữ và múi giờ Việt Nam. Còn lại: bấm Chia sẻ, ở mục Quyền truy cập chung chọn “Bất kỳ ai có đường liên kết”, vai trò “Người xem”; rồi gửi cho các cơ quan địa chỉ tạo bản sao:

{address}

Đừng chạy Thiết lập ban đầu ở bảng tính này.`,
  lines: {
    before: [
      'Đôn Đốc: bắt đầu trong mười phút',
      'Tệp này chưa phải của cơ quan (không có nút sửa, hoặc do nơi khác làm chủ): mở menu Tệp, chọn Tạo bản sao. Dùng tài khoản Google của cơ quan, vì thư sẽ đi từ tài khoản này và mọi liên kết chạy bằng tài khoản này.',
      'Trình duyệt đang đăng nhập nhiều tài khoản Google: mở cửa sổ ẩn danh (Ctrl+Shift+N), chỉ đăng nhập tài khoản của cơ quan.',
      '1. Mở menu Tiện ích mở rộng (Extensions), chọn Apps Script: một thẻ mới mở ra.',
      '2. Trong thẻ mới: bấm Triển khai (Deploy), chọn Tùy chọn triển khai mới (New deployment).',
      '3. Chỉ khi chưa thấy loại “Ứng dụng web” (Web app): bấm ⚙ cạnh “Chọn loại” (Select type), chọn Ứng dụng web.',
      '4. Phải thấy “Thực thi bằng: Tôi” (Execute as: Me) và “Ai có quyền truy cập: Bất kỳ ai” (Who has access: Anyone). Bấm Triển khai (Deploy).',
      '5. Bấm Ủy quyền truy cập (Authorize access), chọn tài khoản của cơ quan.',
      '6. Nếu thấy “Google chưa xác minh ứng dụng này”: bấm Nâng cao (Advanced), rồi “Đi tới … (không an toàn)” (Go to … (unsafe)). Mã nằm trong bản sao của chính cơ quan nên Google chưa xem.',
      '7. Chọn tất cả (Select all) hoặc đánh dấu từng ô, bấm Tiếp tục (Continue). Google hỏi nhiều hơn năm quyền thì dừng lại, hỏi nơi phát hành.',
      '8. Sao chép địa chỉ ở ô “Ứng dụng web” (kết thúc bằng /exec), không phải “Mã triển khai” (Deployment ID).',
    ],
    setUp: `9. Về thẻ bảng tính này, bấm nút “Thiết lập ban đầu” bên phải dòng này. Bấm mà hộp thoại không mở: chọn ${at.setUp} (menu ở bên phải menu Trợ giúp; không thấy thì tải lại trang, chờ khoảng 10 giây). Google hỏi quyền một lần nữa thì làm như mục 5 đến 7, rồi bấm lại.`,
    after: [
      '10. Đọc lưu ý bảo mật; điền “Đơn vị theo dõi”, “Cán bộ theo dõi (chức danh)”, “Điện thoại liên hệ”; dán địa chỉ đã sao chép vào “Địa chỉ trang xác nhận”; bấm “Đồng ý, lưu bước này”. Một thư thử được gửi tới tài khoản này, trang thử mở ra ở thẻ bên cạnh.',
      '11. Chép địa chỉ trang thử gửi qua Zalo cho một điện thoại không đăng nhập tài khoản này, hoặc mở trong cửa sổ ẩn danh (Ctrl+Shift+N); bấm nút trên trang. Hộp thoại dẫn tiếp sang nhập đơn vị, thêm văn bản, gửi thư.',
      'Chỉ dùng cho văn bản không mật. Không chia sẻ bảng tính của cơ quan cho “Bất kỳ ai có đường liên kết”.',
      'Bản mẫu của Đôn Đốc {version}. Tab này tự ẩn khi lập thư đầu tiên.',
    ],
  },
};
