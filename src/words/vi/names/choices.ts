import type { Choices } from '../../vocabulary';

/** The words of a unit's state: apart, since a page takes them without all others. */
export const unitState: Choices['unitState'] = {
  active: 'Đang hoạt động',
  suspended: 'Tạm dừng hoạt động',
  ended: 'Kết thúc hoạt động',
};

/** The words of a letter's kind. */
export const letterKind: Choices['letterKind'] = {
  information: 'Gửi để biết',
  cancellation: 'Thôi thực hiện',
  notice: 'Thông báo lần đầu',
  newVersion: 'Bản mới',
  supplement: 'Đề nghị bổ sung',
  reminder: 'Nhắc trước hạn',
  followUp: 'Đôn đốc khi quá hạn',
  escalation: 'Báo cấp trên',
  newLink: 'Liên kết mới',
  leadership: 'Tổng hợp gửi lãnh đạo',
  receipt: 'Xác nhận đã ghi nhận',
  health: 'Báo người phụ trách',
};

/** The words of a letter's state. */
export const letterState: Choices['letterState'] = {
  awaiting: 'Chờ duyệt',
  queued: 'Chờ gửi',
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  unknown: 'Chưa rõ đã gửi',
  repeated: 'Đã cho gửi lại',
  told: 'Đã nhắc trực tiếp',
  failed: 'Lỗi',
  cancelled: 'Đã hủy',
  skipped: 'Bỏ qua',
};

/** The words of a dispatch's state. */
export const dispatchState: Choices['dispatchState'] = {
  draft: 'Chưa gửi thông báo',
  open: 'Đang theo dõi',
  paused: 'Tạm dừng',
  closed: 'Đã kết thúc',
  cancelled: 'Không còn thực hiện',
};

/** The words of the dropdowns. */
export const choices: Choices = {
  unitState,
  dispatchState,
  role: { owes: 'Thực hiện', informed: 'Để biết' },
  firstNotice: { letter: 'Gửi bằng thư', paper: 'Đã gửi văn bản giấy' },
  acknowledgeState: { unacknowledged: 'Chưa xác nhận', acknowledged: 'Đã xác nhận' },
  trainState: {
    notStarted: 'Chưa thực hiện',
    inProgress: 'Đang thực hiện',
    completed: 'Đã hoàn thành',
  },
  channel: {
    page: 'Trang xác nhận',
    parent: 'Cấp trên trả lời thay',
    email: 'Email',
    phone: 'Điện thoại',
    paper: 'Văn bản giấy',
    sheet: 'Ghi trên bảng',
  },
  stage: { acknowledge: 'Xác nhận', train: 'Quán triệt' },
  letterKind,
  letterState,
  dayOffKind: { holiday: 'Nghỉ lễ', inLieu: 'Nghỉ bù', swapped: 'Nghỉ hoán đổi', makeUp: 'Làm bù' },
  yesNo: { yes: 'Có', no: 'Không' },
  logEvent: {
    setUp: 'Thiết lập',
    unitsImported: 'Nhập đơn vị',
    importUndone: 'Hoàn tác nhập đơn vị',
    unitChanged: 'Thay đổi đơn vị',
    contactsDeleted: 'Xóa dữ liệu liên hệ',
    dispatchAdded: 'Thêm văn bản',
    dispatchChanged: 'Đổi trạng thái văn bản',
    lettersPlanned: 'Lập thư',
    letterSent: 'Gửi thư',
    letterFailed: 'Gửi thư lỗi',
    lettersDecided: 'Duyệt thư',
    lettersMarkedSent: 'Ghi nhận thư đã gửi',
    lettersCancelled: 'Hủy thư chờ gửi',
    lettersRepeated: 'Cho gửi lại thư',
    toldByHand: 'Nhắc trực tiếp',
    addressReturned: 'Thư bị trả lại',
    acknowledged: 'Đơn vị xác nhận',
    trainingReported: 'Đơn vị báo kết quả',
    delayTold: 'Đơn vị hẹn ngày hoàn thành',
    unexpectedAnswer: 'Trả lời ngoài danh sách',
    answerChecked: 'Đã đối chiếu',
    answerReturned: 'Đề nghị bổ sung',
    linkRenewed: 'Cấp lại liên kết',
    versionIssued: 'Bản mới của văn bản',
    answerRecorded: 'Ghi nhận trả lời',
    sheetEdited: 'Sửa trên bảng',
    deadlineChanged: 'Gia hạn hoặc miễn',
    periodClosed: 'Chốt số liệu',
    subordinateImported: 'Nhập tổng hợp cấp dưới',
    problem: 'Sự cố',
  },
  manner: { auto: 'Tự động', byHand: 'Bằng tay' },
  figureLevel: { total: 'Toàn bộ', block: 'Khối', unit: 'Đơn vị' },
  reportLayout: { party: 'Đảng', state: 'Nhà nước' },
  periodKind: {
    none: 'Không tự chốt',
    week: 'Tuần',
    month: 'Tháng',
    midMonth: 'Tháng, từ ngày 15 đến ngày 14',
    quarter: 'Quý',
    halfYear: '6 tháng',
    year: 'Năm',
    custom: 'Theo ngày chốt riêng',
  },
};
