/** The menu, in the order in which it is shown. */
export const menu = {
  title: 'Đôn đốc [{version}]',
  setUp: 'Thiết lập ban đầu',
  importUnits: 'Nhập đơn vị',
  addDirective: 'Thêm văn bản',
  previewLetters: 'Xem trước và gửi',
  approveLetters: 'Chờ duyệt',
  tellUnits: 'Nhắc qua điện thoại, Zalo',
  recordAnswer: 'Ghi nhận trả lời',
  changeDeadline: 'Gia hạn hoặc miễn',
  changeDirective: 'Tạm dừng hoặc kết thúc văn bản',
  updateSummary: 'Cập nhật tổng hợp',
  closePeriod: 'Chốt số liệu kỳ báo cáo',
  showReport: 'Lập báo cáo',
  showHealth: 'Tình trạng hệ thống',
  showGuide: 'Hướng dẫn',
  showAbout: 'Giới thiệu',
} as const;
