import { letterKindNames } from '../../../records/letter-kind';
import { logEventNames } from '../../../records/log-entry';
import type { Choices } from '../../vocabulary';

/** A page uses this constant without the other words. */
export const unitState: Choices['unitState'] = {
  active: 'Đang hoạt động',
  suspended: 'Tạm dừng hoạt động',
  ended: 'Kết thúc hoạt động',
};

export const urgency: Choices['urgency'] = { normal: 'Thường', urgent: 'Khẩn', express: 'Hỏa tốc' };

export const letterKind = /* @__PURE__ */ letterKindNames('vi');

export const letterState: Choices['letterState'] = {
  awaiting: 'Chờ duyệt',
  queued: 'Chờ gửi',
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  deliveryUnknown: 'Chưa rõ đã gửi',
  superseded: 'Đã cho gửi lại',
  remindedDirectly: 'Đã nhắc trực tiếp',
  failed: 'Lỗi',
  cancelled: 'Đã hủy',
  skipped: 'Bỏ qua',
};

export const dispatchState: Choices['dispatchState'] = {
  draft: 'Chưa gửi thông báo',
  open: 'Đang theo dõi',
  paused: 'Tạm dừng',
  closed: 'Đã kết thúc',
  cancelled: 'Không còn thực hiện',
};

export const choices: Choices = {
  unitState,
  dispatchState,
  role: { owes: 'Thực hiện', informed: 'Để biết' },
  firstNotice: { letter: 'Gửi bằng thư', paper: 'Đã gửi văn bản giấy' },
  deadline: { none: 'Không có hạn', notAsked: 'Không yêu cầu' },
  asks: {
    receipt: 'Xác nhận đã nhận',
    receiptAndResult: 'Xác nhận và báo kết quả',
    result: 'Chỉ báo kết quả',
  },
  task: {
    training: 'Quán triệt, tuyên truyền, phổ biến',
    report: 'Báo kết quả thực hiện',
  },
  reportForm: { page: 'Báo trên trang là đủ', document: 'Kèm báo cáo bằng văn bản' },
  urgency,
  onDayOff: { byUrgency: 'Theo độ khẩn', moves: 'Dời', stays: 'Không dời' },
  acknowledgeState: { unacknowledged: 'Chưa xác nhận', acknowledged: 'Đã xác nhận' },
  completionState: {
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
  stage: { acknowledge: 'Xác nhận', complete: 'Kết quả' },
  unitRequest: {
    'open acknowledge': 'Đề nghị gia hạn xác nhận đến',
    'open complete': 'Đề nghị gia hạn hoàn thành đến',
    'open exemption': 'Đề nghị miễn',
    'refused acknowledge': 'Không đồng ý gia hạn xác nhận đến',
    'refused complete': 'Không đồng ý gia hạn hoàn thành đến',
    'refused exemption': 'Không đồng ý miễn',
    'promised acknowledge': 'Hẹn xác nhận ngày',
  },
  contactRequest: { open: 'Đề nghị', refused: 'Không đồng ý' },
  letterKind,
  letterState,
  dayOffKind: { holiday: 'Nghỉ lễ', inLieu: 'Nghỉ bù', swapped: 'Nghỉ hoán đổi', makeUp: 'Làm bù' },
  yesNo: { yes: 'Có', no: 'Không' },
  logEvent: /* @__PURE__ */ logEventNames('vi'),
  manner: { auto: 'Tự động', byHand: 'Bằng tay' },
  figureLevel: { total: 'Toàn bộ', block: 'Khối', unit: 'Đơn vị' },
  reportLayout: { byName: 'Theo tên cơ quan', party: 'Đảng', state: 'Nhà nước' },
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
