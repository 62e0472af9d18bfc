/** What staff read in the dialogs over the sheet. */
export const dialogs = {
  close: 'Đóng',
  back: 'Quay lại',
  working: 'Đang xử lý…',
  failed: (sentence: string) => `Chưa thực hiện được: ${sentence}`,
  required: 'bắt buộc',
  optional: 'không bắt buộc',
  more: (count: string) => `… và ${count} mục khác`,

  form: {
    none: '– chọn –',
    dayChosen: (day: string) => `Đã chọn ngày ${day} (ngày/tháng/năm).`,
    fillIn: (label: string) => `Xin điền mục “${label}”.`,
    dayFirst: 'Xin chọn ngày theo lịch, ví dụ: 05/11/2024.',
    countOnly: 'Xin ghi một số nguyên, chỉ gồm chữ số.',
    noHour: (text: string) => `“${text}” không phải giờ. Hãy ghi một số từ 0 đến 24.`,
    noPosition: (text: string) =>
      `“${text}” không phải chức danh. Hãy ghi bằng chữ, ví dụ: Chánh Văn phòng.`,
    noPhone: (text: string) =>
      `“${text}” không phải số điện thoại. Hãy ghi cả mã vùng, ví dụ: 0203 3811 222.`,
    mailboxFaults: {
      noAt: (text: string) => `“${text}” thiếu dấu @. Địa chỉ thư có dạng vanthu@xa.example.org.`,
      noDot: (text: string) =>
        `“${text}” thiếu phần đuôi của tên miền sau dấu @, ví dụ .gov.vn hoặc .com.`,
      blank: (text: string) => `“${text}” có dấu cách; địa chỉ thư viết liền.`,
      several: (text: string) => `“${text}”: ở đây chỉ ghi một địa chỉ thư.`,
      marks: (text: string) => `“${text}” có chữ có dấu; địa chỉ thư viết không dấu.`,
      other: (text: string) => `“${text}” không phải địa chỉ thư dùng được. Xin kiểm tra lại.`,
    },
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
      openDirective: 'Thêm văn bản',
      openLetters: 'Xem trước và gửi',
    },
  },

  next: {
    setUp: 'Mở Thiết lập ban đầu',
    openImport: 'Tiếp: Nhập đơn vị',
    openDirective: 'Tiếp: Thêm văn bản',
    openLetters: 'Tiếp: Xem trước và gửi',
    openApproval: 'Mở Chờ duyệt',
  },

  sections: {
    warning: 'Cần xử lý',
  },
};
