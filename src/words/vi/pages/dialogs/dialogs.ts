export const dialogs = {
  close: 'Đóng',
  back: 'Quay lại',
  working: 'Đang xử lý…',
  openTab: (name: string) => `Mở ${name}`,
  tabOpened: (name: string) => `Đã mở ${name}.`,
  failed: (sentence: string) => `Chưa thực hiện được: ${sentence}`,
  causes: {
    severalAccounts:
      'Trình duyệt này đang đăng nhập nhiều tài khoản Google, nên Google không cho hộp thoại gọi tới bảng tính. Hãy mở bảng tính trong cửa sổ ẩn danh (Ctrl+Shift+N), chỉ đăng nhập tài khoản dùng cho bảng tính này, rồi làm lại. Nội dung đang gõ vẫn còn ở đây: sao chép trước khi đóng.',
    notAuthorised:
      'Google chưa nhận quyền của tài khoản này. Đóng hộp thoại, chọn lại mục này trong menu Đôn đốc, cấp quyền khi Google hỏi, rồi chọn mục ấy lần nữa. Vẫn thế thì trình duyệt đang đăng nhập nhiều tài khoản Google: mở bảng tính trong cửa sổ ẩn danh (Ctrl+Shift+N), chỉ đăng nhập một tài khoản.',
  },
  required: 'bắt buộc',
  more: (count: string) => `… và ${count} mục khác`,

  form: {
    none: '– chọn –',
    dayChosen: (day: string) => `Đã chọn ngày ${day} (ngày/tháng/năm).`,
    mend: (count: number) => `Còn ${count} mục cần sửa, cách sửa ghi ngay dưới từng mục.`,
    add: 'Thêm vào danh sách',
    remove: (name: string) => `Bỏ ${name}`,
    takeOut: 'Bỏ',
    fold: 'Mục khác',
    saveNext: 'Lưu và ghi tiếp',
    left: (time: string) =>
      `Nội dung gõ ở đây lúc ${time} chưa được lưu (giữ trong trình duyệt này một ngày).`,
    fillAgain: 'Điền lại nội dung đó',
    discard: 'Bỏ nội dung đó',
    unsaved: 'Nội dung vừa gõ chưa được lưu. Lần mở sau, trong vòng một ngày, có thể điền lại.',
    closeKeep: 'Đóng, giữ lại để điền tiếp',
    closeDrop: 'Đóng, bỏ nội dung',
    severalUnits: (text: string, names: string) =>
      `“${text}” có trong tên nhiều đơn vị: ${names}. Xin gõ thêm vài chữ.`,
    noneChosen: 'Chưa chọn đơn vị nào.',
  },

  path: {
    label: 'Từ bảng trống đến thư đầu tiên',
    done: 'đã xong',
    steps: {
      setUp: 'Thiết lập',
      openImport: 'Nhập đơn vị',
      openDispatch: 'Thêm văn bản',
      openLetters: 'Xem trước và gửi',
    },
  },

  next: {
    setUp: 'Mở Thiết lập ban đầu',
    openImport: 'Tiếp: Nhập đơn vị',
    openDispatch: 'Tiếp: Thêm văn bản',
    openLetters: 'Tiếp: Xem trước và gửi',
    openApproval: 'Mở Chờ duyệt',
  },

  sections: {
    warning: 'Cần xử lý',
  },
};
