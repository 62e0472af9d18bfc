import { at } from '../../src/words/vi/names/menu-at';

/** Vietnamese page of steps for an office without an engineer. Words on the screen are between **stars**. */
export const installVi = {
  file: 'HUONG-DAN-CAI-DAT.html',
  title: 'Cài đặt Đôn Đốc {version} lên Google',
  intro:
    'Khoảng 25 phút, làm một lần, không cần biết lập trình. Làm trên máy tính bằng Chrome, Edge hoặc Cốc Cốc. Có {count} tệp phải dán; trang này có nút sao chép cho từng tệp.',
  drawn:
    'Các hình dưới đây là **hình vẽ phỏng theo**, không phải ảnh chụp: màn hình thật của Google có thể khác đôi chút về chữ và vị trí. Trong ngoặc là chữ tiếng Anh của cùng nút bấm. Khung đỏ là chỗ cần bấm.',
  before: {
    title: 'Trước khi bắt đầu',
    items: [
      'Muốn xem và tập dùng trước: mở `{playground}` trong gói. Trang ấy là bản chạy thử, không cần tài khoản Google, ngắt mạng vẫn dùng được, không gửi thư thật.',
      'Hỏi người phụ trách công nghệ thông tin và pháp chế: cơ quan có được dùng Google cho việc này không. Đôn Đốc **không dùng cho văn bản mật**.',
      'Đăng nhập Google bằng **tài khoản của văn phòng**, không phải tài khoản riêng: thư gửi đơn vị sẽ đi từ tài khoản này. Gmail thường gửi được tới 100 người nhận mỗi ngày, Google Workspace 1.500.',
      'Chỉ đăng nhập **một** tài khoản Google trong cửa sổ đang dùng; nếu có nhiều tài khoản, mở cửa sổ ẩn danh rồi đăng nhập.',
      'Giải nén gói; mở trang này từ thư mục đã giải nén.',
    ],
  },
  steps: [
    {
      title: 'Tạo bảng tính và mở trình soạn tập lệnh',
      items: [
        'Mở `sheets.new`: một bảng tính trống hiện ra. Đặt tên, ví dụ “Đôn đốc năm 2026”.',
        'Chọn **Tiện ích mở rộng ▸ Apps Script** (Extensions ▸ Apps Script). Một thẻ mới mở ra: trình soạn tập lệnh.',
      ],
      drawing: 'extensions',
      caption: 'Hình vẽ 1. Bảng tính: Tiện ích mở rộng ▸ Apps Script.',
    },
    {
      title: 'Cho hiện tệp kê khai',
      items: [
        'Bấm biểu tượng bánh răng **Cài đặt dự án** (Project Settings) ở cột trái.',
        'Đánh dấu **Hiển thị tệp kê khai "appsscript.json" trong trình chỉnh sửa** (Show "appsscript.json" manifest file in editor).',
        'Bấm biểu tượng **Trình chỉnh sửa** (Editor, hình < >) để quay lại. Trong danh sách tệp nay có thêm `appsscript.json`.',
      ],
      drawing: 'manifest',
      caption: 'Hình vẽ 2. Cài đặt dự án: đánh dấu để hiện appsscript.json.',
    },
    {
      title: 'Dán {count} tệp',
      items: [
        'Làm lần lượt theo bảng dưới, từ trên xuống. Với mỗi tệp: bấm **Sao chép**; sang trình soạn tập lệnh, mở tệp ấy; bấm vào khung chữ, nhấn Ctrl+A rồi Ctrl+V (trên máy Mac là ⌘A, ⌘V); quay lại đây đánh dấu.',
        '`appsscript.json` và `Code.gs` đã có sẵn trong danh sách (tệp thứ hai có thể mang tên `Mã.gs`): mở ra và dán đè.',
        'Các tệp còn lại phải tạo: bấm dấu **+** cạnh chữ Tệp (Files), chọn **HTML**, gõ đúng tên trong bảng, **không gõ đuôi .html**, nhấn Enter; xóa mấy dòng có sẵn bằng Ctrl+A rồi dán.',
        'Dán hết thì nhấn Ctrl+S. Kiểm tra: danh sách có đúng {count} tệp như bảng, không thừa, không thiếu.',
      ],
      drawing: 'editor',
      caption: 'Hình vẽ 3. Trình soạn tập lệnh: dấu + ▸ HTML, rồi gõ tên.',
    },
    {
      title: 'Triển khai trang để đơn vị trả lời',
      items: [
        'Bấm **Triển khai ▸ Tùy chọn triển khai mới** (Deploy ▸ New deployment). Bấm bánh răng cạnh “Chọn loại”, chọn **Ứng dụng web** (Web app).',
        'Thực thi bằng (Execute as): **Tôi** (Me). Ai có quyền truy cập (Who has access): **Bất kỳ ai** (Anyone), **không** chọn “Bất kỳ ai có Tài khoản Google”, vì đầu mối của đơn vị có thể không có tài khoản.',
        'Bấm **Triển khai** (Deploy), rồi **Ủy quyền truy cập** (Authorize access) và chọn tài khoản của văn phòng.',
      ],
      drawing: 'deployment',
      caption: 'Hình vẽ 4. Tùy chọn triển khai mới: Ứng dụng web, Tôi, Bất kỳ ai.',
    },
    {
      title: 'Màn hình “Google chưa xác minh ứng dụng này”',
      items: [
        'Tài khoản Gmail thường sẽ thấy màn hình này. **Nghĩa là**: mã do chính văn phòng dán vào nên Google chưa xem; không phải Google đã tìm thấy lỗi. Chỉ đi tiếp khi chính mình vừa dán mã từ gói này và tài khoản hiện ra là của văn phòng.',
        'Bấm **Nâng cao** (Advanced), rồi **Đi tới … (không an toàn)** (Go to … (unsafe)). Tài khoản của cơ quan dùng Google Workspace, tự cài cho mình, thường không gặp màn hình này.',
        'Đơn vị nhận thư **không bao giờ** thấy màn hình này và không phải cấp quyền gì.',
      ],
      drawing: 'unverified',
      caption: 'Hình vẽ 5. Nâng cao ▸ Đi tới … (không an toàn).',
    },
    {
      title: 'Màn hình chọn quyền: đánh dấu mọi ô',
      items: [
        'Google có thể cho chọn từng quyền. Đánh dấu **Chọn tất cả** (Select all) rồi bấm **Tiếp tục** (Continue) hoặc **Cho phép** (Allow).',
        'Tiện ích xin năm quyền: chỉ bảng tính này; gửi thư từ tài khoản này (không đọc được hộp thư); hiện menu và hộp thoại; tự chạy theo lịch; biết địa chỉ thư của người đang dùng. Nếu Google hỏi nhiều hơn thế, dừng lại.',
        'Bỏ trống ô nào thì Thiết lập ban đầu nói rõ ô ấy và việc gì không chạy, rồi Google hỏi lại.',
      ],
      drawing: 'permissions',
      caption: 'Hình vẽ 6. Đánh dấu Chọn tất cả, rồi Tiếp tục.',
    },
    {
      title: 'Trở lại bảng tính',
      items: [
        'Sao chép địa chỉ ở ô **Ứng dụng web**, không phải **Mã triển khai**: địa chỉ bắt đầu bằng `https://script.google.com/` và kết thúc bằng `/exec`. Tài khoản của cơ quan có thể hiện địa chỉ có chữ `/a/macros/` và tên miền, người ngoài không mở được: cứ dán, Thiết lập ban đầu ghi lại thành địa chỉ ai cũng mở được.',
        'Về thẻ bảng tính, tải lại trang, chờ khoảng 10 giây: menu **Đôn đốc** hiện ra bên phải menu Trợ giúp.',
        `Chọn **${at.setUp}**. Ở bước đầu: đọc lưu ý bảo mật; điền **Đơn vị theo dõi**, **Cán bộ theo dõi (chức danh)**, **Điện thoại liên hệ**; dán địa chỉ vừa sao chép vào ô **Địa chỉ trang xác nhận**; bấm **Đồng ý, lưu bước này**. Một thư thử đi tới hộp thư của tài khoản này.`,
        'Chép địa chỉ trang thử trong hộp thoại, gửi qua Zalo cho một điện thoại không đăng nhập tài khoản này, hoặc mở trong cửa sổ ẩn danh (Ctrl+Shift+N): trang phải hiện ra mà không hỏi đăng nhập; bấm nút trên trang.',
      ],
      drawing: 'menu',
      caption: `Hình vẽ 7. Bảng tính: ${at.setUp}.`,
    },
    {
      title: 'Báo trước cho các đơn vị',
      items: [
        'Gửi công văn báo trước theo mẫu `{announcement}` và nhắn nhóm Zalo theo mẫu `{message}` **trước** thư đầu tiên ít nhất một ngày làm việc, để không ai tưởng thư là lừa đảo.',
        'Hai mẫu là bản dự thảo do nhóm làm phần mềm soạn; văn phòng sửa theo thể thức của cơ quan mình, cơ quan Đảng theo thể thức văn bản của Đảng.',
      ],
      drawing: '',
      caption: '',
    },
  ],
  table: { file: 'Tệp', type: 'Tên phải gõ', done: 'Xong', copy: 'Sao chép', exists: '(có sẵn)' },
  tick: 'Đã dán {file}',
  copyFile: 'Sao chép {file}',
  copied: 'Đã sao chép {file}. Sang trình soạn tập lệnh, mở tệp ấy, Ctrl+A rồi Ctrl+V.',
  notCopied:
    'Trình duyệt không cho sao chép. Mở tệp {file} trong thư mục “tep” bằng Notepad, Ctrl+A, Ctrl+C.',
  restricted: {
    title: 'Nếu không có mục “Bất kỳ ai”',
    items: [
      'Quản trị viên Google Workspace của cơ quan không cho mở trang cho người ngoài. Có hai cách:',
      '**Chỉ trong cơ quan**: chọn “Bất kỳ ai trong [tên miền]” (Anyone within …). Dùng được khi mọi đầu mối đều có tài khoản cùng tên miền; người ngoài tên miền sẽ không mở được liên kết.',
      `**Không dùng liên kết**: bỏ bước 4, để trống địa chỉ trang, đặt “Gửi thư không kèm liên kết” thành Có trong tab Cài đặt. Đơn vị trả lời thư hoặc gọi điện; văn phòng ghi bằng **${at.openAnswer}**. Google hỏi quyền khi chọn Thiết lập ban đầu.`,
    ],
  },
  update: {
    title: 'Khi có bản mới',
    items: [
      'Tải gói mới, mở trang hướng dẫn của gói mới, dán đè mọi tệp như bước 3 (tệp nào mới thì tạo thêm; tệp nào không còn trong bảng thì xóa), nhấn Ctrl+S.',
      'Bấm **Triển khai ▸ Quản lý các tùy chọn triển khai** (Deploy ▸ Manage deployments), bấm **hình bút chì**, ở Phiên bản (Version) chọn **Phiên bản mới** (New version), bấm **Triển khai**.',
      '**Không** chọn “Tùy chọn triển khai mới” lần nữa: địa chỉ sẽ khác, và liên kết trong các thư đã gửi vẫn chạy mã cũ.',
    ],
  },
  trouble: {
    title: 'Nếu gặp trục trặc',
    items: [
      '**Không thấy menu Đôn đốc**: tải lại bảng tính; nếu vẫn không có, tệp `Code.gs` chưa được dán trọn hoặc chưa lưu.',
      '**Báo lỗi cú pháp (Syntax error) khi lưu**: tệp dán thiếu. Bấm Sao chép lại, Ctrl+A, Ctrl+V.',
      '**Báo không có tệp HTML tên …**: tên tệp gõ sai; phải giống hệt bảng, chữ thường, có gạch nối.',
      '**Google báo “Rất tiếc, không thể mở tệp vào lúc này”**: trình duyệt đang đăng nhập nhiều tài khoản; mở bằng cửa sổ ẩn danh.',
      '**Trang của đơn vị hoặc lịch tự chạy báo không thấy bảng tính**, dù menu chạy đúng: dán đè `appsscript.json` và `Code.gs` bằng hai tệp cùng tên trong thư mục `tep-du-phong`, lưu, triển khai phiên bản mới, chọn Thiết lập ban đầu và cấp quyền lại. Bản này xin xem và sửa **mọi** bảng tính của tài khoản: chỉ dùng tài khoản không giữ bảng tính nào khác.',
      '**Không lưu được appsscript.json**: tệp này phải được dán trọn, từ dấu { đầu đến dấu } cuối.',
    ],
  },
};
