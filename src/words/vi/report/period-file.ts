/**
 * Texts of the period file (tệp số liệu kỳ). People read them, and the import finds the cells of the file by
 * them.
 */
export const periodFile = {
  fileName: 'Số liệu kỳ {office} {number} {figures}',
  fileCorrected: '{name} đính chính {number}',
  sheet: 'Số liệu kỳ',
  title: 'TỆP SỐ LIỆU KỲ BÁO CÁO',
  notice:
    'Do Đôn Đốc lập để gửi cơ quan cấp trên. Chỉ có số liệu tổng hợp và theo khối. Không sửa tệp: tệp bị sửa sẽ không được nhận.',
  facts: {
    office: 'Cơ quan gửi',
    type: 'Loại văn bản',
    number: 'Số, ký hiệu',
    issuedOn: 'Ngày ban hành',
    issuingBody: 'Cơ quan ban hành',
    subject: 'Trích yếu',
    period: 'Kỳ báo cáo',
    cutOff: 'Số liệu đến hết ngày',
    closing: 'Lần chốt',
    closedAt: 'Chốt lúc',
    reason: 'Lý do chốt lại, chốt muộn',
    dispatch: 'Mã văn bản của cơ quan gửi',
    version: 'Phiên bản Đôn Đốc',
    seal: 'Mã niêm phong tệp',
  },
  index: 'TT',
  block: 'Khối',
  share: 'Tỷ lệ %',
  figures: {
    units: 'Tổng số đơn vị',
    acknowledged: 'Đã xác nhận',
    acknowledgedLate: 'Trong đó xác nhận quá hạn',
    unacknowledgedOverdue: 'Chưa xác nhận, quá hạn',
    completedOnTime: 'Hoàn thành đúng hạn',
    completedLate: 'Hoàn thành quá hạn',
    openWithin: 'Đang thực hiện, trong hạn',
    openOverdue: 'Chưa hoàn thành, quá hạn',
    overdue: 'Còn nội dung quá hạn',
    unreachable: 'Chưa có địa chỉ thư dùng được',
    sessions: 'Số hội nghị',
    eligible: 'Số thuộc diện',
    attended: 'Số tham gia',
  },
  followUp: {
    reminders: 'Số lượt nhắc, đôn đốc',
    completedAfter: 'Hoàn thành sau đôn đốc',
  },
  checksum: 'Mã kiểm tra',
  total: 'Tổng cộng',
} as const;
