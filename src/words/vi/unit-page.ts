import type { TrainingForm } from '../../core/answer';
import { trainingForms } from './training-forms';

const forms: Readonly<Record<TrainingForm, string>> = trainingForms;

/** What a unit's contact reads on the unit's page. */
export const unitPage = {
  title: 'Xác nhận và cập nhật kết quả thực hiện văn bản',
  /** The other language, in its own words. */
  otherLanguage: 'English',
  intro:
    'Trang dành cho đơn vị xác nhận đã nhận văn bản và cập nhật kết quả quán triệt, tuyên truyền, phổ biến.',
  deadlinesBy: (office: string) => `Các thời hạn trên trang này do ${office} đề nghị để tổng hợp.`,
  nothingOpen: 'Hiện không có văn bản nào cần đơn vị xác nhận hoặc cập nhật. Xin cảm ơn đơn vị.',
  refusedTitle: 'Liên kết không còn hiệu lực',
  refused:
    'Liên kết không còn hiệu lực hoặc chưa đầy đủ. Xin mở lại liên kết trong thư mới nhất, hoặc trả lời thư đó để được hướng dẫn.',

  forms,
  numbered: (type: string, number: string) => `${type} số ${number}`,
  issued: (day: string, body: string) => `ngày ${day} của ${body}`,
  about: (subject: string) => `Về việc ${subject}`,
  openText: 'Xem văn bản',
  opensBeside: '(mở ở trang khác)',

  acknowledgeStep: '1. Xác nhận đã nhận văn bản',
  trainStep: '2. Kết quả quán triệt, tuyên truyền, phổ biến',
  by: (day: string) => `Chậm nhất là ngày ${day} (hết giờ làm việc).`,
  rolled: (asked: string, due: string) =>
    `Hạn đề nghị là ngày ${asked}, trùng ngày nghỉ; tính đến hết giờ làm việc ngày ${due}.`,
  daysLeft: (days: string) => `Còn ${days} ngày làm việc`,
  dueToday: 'Hôm nay là ngày cuối',
  withinDeadline: 'Trong hạn',
  daysLate: (days: string) => `Quá hạn ${days} ngày làm việc`,
  overdue: 'Quá hạn',
  acknowledgedOnTime: 'Đã xác nhận',
  acknowledgedLate: 'Đã xác nhận quá hạn',
  completedOnTime: 'Hoàn thành đúng hạn',
  completedLate: 'Hoàn thành quá hạn',
  trainLater: 'Mục này mở sau khi đơn vị xác nhận đã nhận văn bản.',

  required: 'bắt buộc',
  optional: 'không bắt buộc',
  position: 'Chức danh người xác nhận',
  positionHint: 'Ví dụ: Văn thư, Phó Hiệu trưởng, Bí thư chi bộ.',
  name: 'Họ tên',
  incomingNumber: 'Số đến',
  incomingNumberHint: 'Số ghi trong sổ đăng ký văn bản đến của đơn vị.',
  acknowledge: 'Xác nhận đã nhận',
  correctReceipt: 'Sửa thông tin xác nhận',

  formsLabel: 'Hình thức tổ chức',
  formsHint: 'Chọn một hoặc nhiều hình thức.',
  heldOn: 'Ngày tổ chức',
  heldOnHint: 'Nếu có nhiều đợt, ghi ngày của đợt gần nhất.',
  dayChosen: (day: string) => `Đã chọn ngày ${day} (ngày/tháng/năm).`,
  sessions: 'Số hội nghị (buổi)',
  eligible: 'Số thuộc diện',
  eligibleHint: 'Tổng số người của đơn vị cần được quán triệt, phổ biến.',
  attended: 'Số tham gia',
  rate: 'Tỷ lệ',
  rateUnknown: 'tự tính khi có số thuộc diện và số tham gia',
  moreIsRight: 'Đúng, có khách mời cùng dự',
  noHeads: 'Hình thức đã chọn không tổ chức thành buổi nên không cần nhập số người.',
  implementingDocument: 'Văn bản triển khai của đơn vị',
  implementingDocumentHint: 'Số, ngày. Ví dụ: Kế hoạch số 12-KH/CB, ngày 05/11/2024.',
  difficulties: 'Khó khăn, vướng mắc',
  difficultiesHint: 'Không nêu tên, tài khoản hoặc hành vi của cá nhân.',
  charactersLeft: (left: number) =>
    left >= 0 ? `Còn ${left} ký tự` : `Quá ${-left} ký tự, xin rút gọn`,
  saveInProgress: 'Lưu, đang thực hiện',
  complete: 'Đã hoàn thành',
  correctTraining: 'Bổ sung, sửa kết quả',
  cancelCorrection: 'Thôi, không sửa',

  problems: {
    positionRequired: 'Xin ghi chức danh của người xác nhận, ví dụ: Văn thư.',
    formsRequired: 'Xin chọn ít nhất một hình thức đã tổ chức.',
    heldOnRequired: 'Xin chọn ngày đã tổ chức.',
    sessionsRequired: 'Xin ghi số hội nghị (buổi) đã tổ chức, ví dụ: 1.',
    eligibleRequired: 'Xin ghi tổng số người thuộc diện, ví dụ: 72.',
    attendedRequired: 'Xin ghi số người đã tham gia, ví dụ: 71.',
    required: 'Xin điền mục này.',
    notDay: 'Xin chọn lại ngày theo lịch, ví dụ: 05/11/2024.',
    beforeIssue: (issued: string) =>
      `Ngày tổ chức phải từ ngày ban hành văn bản (${issued}) trở đi; xin xem lại ngày, tháng, năm.`,
    inFuture: (today: string) =>
      `Ngày tổ chức không thể sau hôm nay (${today}); nếu chưa tổ chức, xin để trống và bấm “Lưu, đang thực hiện”.`,
    notWhole: 'Xin ghi một số nguyên, chỉ gồm chữ số, ví dụ: 72.',
    moreThanEligible:
      'Số tham gia lớn hơn số thuộc diện. Xin xem lại hai số; nếu đúng, xin đánh dấu ô bên dưới.',
    tooLong: (limit: number) => `Xin rút gọn còn tối đa ${limit} ký tự.`,
    unknownForm: 'Có hình thức không còn trong danh sách; xin tải lại trang rồi chọn lại.',
  },
  mend: (count: number) => `Chưa gửi: còn ${count} mục cần sửa, cách sửa ghi ngay dưới từng mục.`,

  sending: 'Đang gửi…',
  retrying: (attempt: number, attempts: number) =>
    `Máy chủ đang bận hoặc mạng chậm. Đang thử lại (lần ${attempt}/${attempts}), xin giữ trang này.`,
  notRecorded: (phone: string) =>
    `Chưa ghi nhận được. Xin kiểm tra kết nối mạng rồi bấm gửi lại sau ít phút${
      phone === '' ? '' : `, hoặc gọi ${phone}`
    }.`,
  keptAfterReload: 'Nội dung đã nhập được giữ lại trên máy này, kể cả khi tải lại trang.',
  keptInPage: 'Nội dung đã nhập vẫn còn trên trang này; xin không đóng hoặc tải lại trang.',
  recorded: (time: string, day: string) =>
    `Đã ghi nhận lúc ${time}, ngày ${day}. Xin cảm ơn đơn vị.`,
  recordedPlain: 'Đã ghi nhận. Xin cảm ơn đơn vị.',
  canCorrect: 'Khi cần sửa hoặc bổ sung, đơn vị mở lại liên kết này.',
  nextTrain: 'Tiếp theo: cập nhật kết quả ở mục 2 khi đơn vị đã tổ chức.',
  changed:
    'Chưa ghi nhận: văn bản vừa được cơ quan theo dõi cập nhật. Xin xem lại nội dung mới ở trên; phần đã nhập vẫn giữ nguyên, xin gửi lại nếu vẫn đúng.',

  acknowledgedOn: 'Ngày xác nhận',
  acknowledgedBy: 'Người xác nhận',
  inProgress: 'Đang thực hiện',

  contactTitle: 'Cần hỏi, xin liên hệ',
  phone: 'Điện thoại',
  mailbox: 'Thư điện tử',
  noticeTitle: 'Lưu ý',
  notices: [
    'Chỉ nhập số liệu tổng hợp của đơn vị. Không nhập tên, tài khoản mạng xã hội, nội dung vi phạm của cá nhân; không nhập nội dung thuộc bí mật nhà nước.',
    'Trang này không bao giờ hỏi mật khẩu, mã OTP hoặc số tài khoản. Nếu nghi ngờ, xin gọi theo số trong văn bản giấy để hỏi lại.',
    'Họ tên nếu có ghi chỉ dùng để liên hệ công việc này.',
  ],
};
