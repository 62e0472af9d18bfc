import { at } from '../names/menu-at';

/** What a publisher is told who makes a template to copy, and what stands in its first tab. */
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
      '1. Mở trang cho đơn vị trả lời: mở menu Tiện ích mở rộng, chọn Apps Script; trong thẻ mới bấm Triển khai, Tùy chọn triển khai mới, rồi Triển khai (loại “Ứng dụng web”, các lựa chọn đã đặt sẵn).',
      '2. Google hỏi quyền: bấm Ủy quyền truy cập, chọn tài khoản của cơ quan. Thấy “Google chưa xác minh ứng dụng này”: mã nằm trong bản sao của chính cơ quan nên Google chưa xem; bấm Nâng cao, rồi “Đi tới … (không an toàn)”. Đánh dấu mọi ô, bấm Tiếp tục. Google hỏi nhiều hơn năm quyền thì dừng lại và hỏi nơi phát hành. Rồi sao chép địa chỉ kết thúc bằng /exec.',
    ],
    setUp: `3. Về thẻ bảng tính này, bấm nút “Thiết lập ban đầu” bên phải dòng này. Bấm mà hộp thoại không mở: chọn ${at.setUp} (menu ở bên phải menu Trợ giúp; không thấy thì tải lại trang, chờ khoảng 10 giây). Google hỏi quyền một lần nữa thì làm như mục 2, rồi bấm lại.`,
    after: [
      '4. Đọc lưu ý bảo mật; điền tên cơ quan, cán bộ theo dõi, điện thoại; dán địa chỉ đã sao chép vào ô “Địa chỉ trang xác nhận”; bấm “Đồng ý, lưu bước này”. Một thư thử được gửi tới tài khoản này, trang thử mở ra ở thẻ bên cạnh.',
      '5. Mở liên kết trong thư thử bằng điện thoại chưa đăng nhập Google, bấm nút trên trang. Hộp thoại dẫn tiếp sang nhập đơn vị, thêm văn bản, gửi thư.',
      'Chỉ dùng cho văn bản không mật. Không chia sẻ bảng tính của cơ quan cho “Bất kỳ ai có đường liên kết”.',
      'Bản mẫu của Đôn Đốc {version}. Tab này tự ẩn khi lập thư đầu tiên.',
    ],
  },
};
