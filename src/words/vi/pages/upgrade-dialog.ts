export const upgradeDialog = {
  copyStep: 'Bước 1: Giữ một bản sao',
  copyWhy:
    'Nếu có điều không mong muốn, cơ quan lấy lại được tệp như trước khi nâng cấp. Bản sao có danh sách đầu mối: hãy giữ ở nơi chỉ người có trách nhiệm mở được.',
  save: 'Tải bản sao về máy (.xlsx)',
  reading: (read: string, all: string) => `Đang đọc: ${read}/${all} dòng…`,
  saved: (name: string) => `Đã tải ${name}. Xin cất ở nơi an toàn và giữ nguyên tệp.`,
  copyByHand:
    'Cách khác: trong bảng tính, chọn Tệp, Tạo bản sao; hoặc Tệp, Tải xuống, Microsoft Excel (.xlsx), rồi đánh dấu dưới đây.',
  hasCopy: 'Đã có bản sao',
  pageStep: 'Bước 2: Trang của đơn vị chạy phiên bản mới',
  pageWhy: (version: string) =>
    `Menu trong bảng tính chạy bản mới nhất, còn trang mở từ liên kết trong thư chạy bản đã triển khai. Trang phải chạy phiên bản ${version} rồi mới nâng cấp tệp, nếu không đơn vị sẽ không trả lời được.`,
  pageSeen: (version: string) =>
    version === ''
      ? 'Chưa ai mở thử trang.'
      : `Lần mở thử gần nhất, trang chạy phiên bản ${version}, với cấu trúc tệp cũ.`,
  pageDeploy:
    'Nếu cài bằng npm run deploy: trang đã được triển khai cùng lúc. Nếu cài bằng gói cài đặt: trong Apps Script chọn Triển khai, rồi Quản lý các tùy chọn triển khai, bấm hình bút chì, ở mục Phiên bản chọn Phiên bản mới, rồi bấm Triển khai.',
  pageTry: 'Mở trang thử, bấm nút trên trang đó, rồi quay lại đây.',
  openPage: 'Mở trang thử',
  pageGone:
    'Nếu cơ quan không còn dùng trang: đóng hộp thoại này, xóa giá trị ở mục “Địa chỉ trang xác nhận” trong tab “Cài đặt”, rồi mở lại. Muốn tiếp tục gửi thư, ở mục “Gửi thư không kèm liên kết” hãy chọn “Có”.',
  look: 'Kiểm tra lại',
  pageStillOld:
    'Trang chưa báo phiên bản mới. Hãy triển khai phiên bản mới, mở trang thử và bấm nút trên trang.',
  pageReady: 'Trang của đơn vị đã sẵn sàng.',
  lastStep: (step: string) => `Bước ${step}: Nâng cấp`,
  lastWhy:
    'Tiện ích thêm những gì tệp còn thiếu và điền cột mới từ số liệu đã có. Cột, công thức, định dạng và thứ tự do cơ quan đặt giữ nguyên. Việc này mất không quá vài phút; nếu bị ngắt, bấm lại là làm tiếp.',
  upgrade: 'Nâng cấp tệp',
  copyFirst: 'Hãy giữ bản sao ở bước 1 và đánh dấu “Đã có bản sao” trước.',
  doneAlready: 'Tệp đã theo cấu trúc của phiên bản này, không cần làm gì thêm.',
  next: 'Đóng hộp thoại này rồi chọn lại mục cần làm trong menu Đôn đốc.',
};
