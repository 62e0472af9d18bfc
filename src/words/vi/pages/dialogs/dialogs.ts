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
    mend: (count: number) => `Còn ${count} mục cần sửa, cách sửa ghi ngay dưới từng mục.`,
    add: 'Thêm vào danh sách',
    remove: (name: string) => `Bỏ ${name}`,
    takeOut: 'Bỏ',
    fold: 'Mục khác',
    saveNext: 'Lưu và ghi tiếp',
    left: (time: string) =>
      `Lúc ${time}, cửa sổ này đã đóng khi còn nội dung chưa lưu (giữ trong trình duyệt này một ngày).`,
    fillAgain: 'Điền lại nội dung đó',
    discard: 'Bỏ nội dung đó',
    unsaved: 'Nội dung vừa gõ chưa được lưu. Lần mở sau, trong vòng một ngày, có thể điền lại.',
    closeKeep: 'Đóng, giữ lại để điền tiếp',
    closeDrop: 'Đóng, bỏ nội dung',
    noneChosen: 'Chưa chọn đơn vị nào.',
  },

  sections: {
    warning: 'Cần xử lý',
  },
};
