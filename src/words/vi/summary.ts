/** The words of the Tổng hợp tab. */
export const summary = {
  title:
    'TỔNG HỢP TÌNH HÌNH QUÁN TRIỆT, TRIỂN KHAI THỰC HIỆN {document}, ngày {day} về việc {subject}',
  asOf: 'Số liệu đến {time}, {day}',
  sources:
    'Trong đó {others} đơn vị có trả lời do cơ quan theo dõi hoặc cấp trên ghi nhận thay; đã đối chiếu {checked} đơn vị.',
  selfReported: 'Số liệu do các đơn vị tự cập nhật, chưa qua kiểm tra.',
  deadlines: 'Hạn xác nhận: {acknowledge}. Hạn hoàn thành: {train}.',
  deadlineRolled: '{due} (thời hạn đề nghị {asked} trùng ngày nghỉ)',
  headline:
    '{units} đơn vị; đã xác nhận {acknowledged}; đã hoàn thành {completed}; quá hạn {overdue}; chưa có địa chỉ dùng được {unreachable}.',
  byBlock: 'Kết quả theo khối',
  columns: {
    order: 'TT',
    block: 'Khối',
    units: 'Tổng số đơn vị',
    acknowledged: 'Đã xác nhận',
    acknowledgedShare: 'Tỷ lệ',
    completedOnTime: 'Hoàn thành đúng hạn',
    completedLate: 'Hoàn thành quá hạn',
    openWithin: 'Chưa hoàn thành, trong hạn',
    openOverdue: 'Chưa hoàn thành, quá hạn',
    sessions: 'Số hội nghị',
    eligible: 'Số thuộc diện',
    attended: 'Số tham gia',
    attendedShare: 'Tỷ lệ',
  },
  total: 'Tổng cộng',
  overdue: 'Đơn vị quá hạn ({count})',
  overdueColumns: [
    'TT',
    'Đơn vị',
    'Khối',
    'Việc quá hạn',
    'Hạn',
    'Số ngày làm việc quá hạn',
    'Số lần nhắc, đôn đốc',
    'Khó khăn, vướng mắc',
  ],
  extended: 'Đơn vị được gia hạn ({count})',
  exempt: 'Đơn vị không áp dụng ({count})',
  unexpected: 'Trả lời ngoài danh sách nhận, không tính vào tổng số ({count})',
  unreachable:
    'Đơn vị chưa có địa chỉ dùng được, liên hệ bằng điện thoại hoặc văn bản giấy ({count})',
  stages: { acknowledge: 'Xác nhận', train: 'Quán triệt' },
  letters: 'Đã gửi {count} thư.',
  none: 'Chưa có văn bản nào đang theo dõi. Hãy thêm văn bản từ menu Đôn đốc.',
} as const;
