export const setUpDialog = {
  making: 'Số tab đã lập',
  step: (at: string, all: string, title: string) => `Bước ${at}/${all}: ${title}`,
  done: 'Đã xong',
  open: 'Chưa xong',
  begin: 'Làm bước này',
  change: 'Xem, sửa',
  securityTitle: 'Lưu ý bảo mật: bấm “Đồng ý, lưu bước này” là đồng ý với lưu ý này',
  security: [
    'Chỉ dùng cho văn bản không thuộc danh mục bí mật nhà nước và được phép trao đổi qua Internet. Không nhập, dán, đính kèm hoặc dẫn liên kết tới văn bản có dấu MẬT, TỐI MẬT, TUYỆT MẬT; không nêu tên hoặc hành vi của cá nhân.',
    'Dữ liệu cá nhân: bảng tính chỉ lưu thông tin đầu mối cần để liên hệ công việc; ưu tiên chức danh và hộp thư công vụ. Không chia sẻ bảng tính cho “bất kỳ ai có liên kết”. Dữ liệu trên Google có thể nằm ngoài Việt Nam; cơ quan tự quyết định việc sử dụng theo quy định.',
  ],
  agree: 'Đồng ý, lưu bước này',
  addressHint:
    'Đã triển khai và sao chép địa chỉ (kết thúc bằng /exec) thì dán luôn ở đây: khi lưu, một thư thử đi tới hộp thư của tài khoản này và trang thử mở ra ở thẻ bên cạnh. Chưa có thì để trống; bước sau chỉ cách lấy.',
  later: 'Để sau, đóng lại',
  allDone: 'Đã xong mọi bước.',
  skip: 'Để sau, sang Nhập đơn vị',
  waiting:
    'Trang thử đã mở ở thẻ bên cạnh; không thấy thì bấm “Mở trang thử”. Hãy mở cả khi không đăng nhập, như đơn vị sẽ mở, rồi bấm nút trên trang: cửa sổ này đang chờ và tự sang bước tiếp.',
  address: 'Địa chỉ trang thử',
  addressUse:
    'Gửi qua Zalo cho một điện thoại không đăng nhập tài khoản này, hoặc mở trong cửa sổ ẩn danh (Ctrl+Shift+N).',
  copyAddress: 'Sao chép địa chỉ',
  copied: 'Đã sao chép. Dán (Ctrl+V) vào Zalo hoặc vào cửa sổ ẩn danh.',
  copyByHand: 'Trình duyệt không cho sao chép tự động: địa chỉ đã được chọn, bấm Ctrl+C.',
  openPage: 'Mở trang thử',
  look: 'Tôi đã bấm, kiểm tra lại',
  wrongPage: 'Trang không mở được: sửa địa chỉ',
  notYet:
    'Chưa thấy ai bấm nút trên trang thử. Trang không mở được thì bấm “Trang không mở được: sửa địa chỉ”.',
  weekdays: {
    2: 'Thứ Hai',
    3: 'Thứ Ba',
    4: 'Thứ Tư',
    5: 'Thứ Năm',
    6: 'Thứ Sáu',
    7: 'Thứ Bảy',
    8: 'Chủ nhật',
  },
  more: 'Cài đặt thêm: giờ gửi, ngày nghỉ, lãnh đạo (đã có giá trị sẵn)',
  preset: 'Theo giá trị có sẵn',
  progress: (done: string, all: string) => `Đã xong ${done}/${all} bước.`,
};
