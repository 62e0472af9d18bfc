import type { Audience } from '../../../records/audience';
import type { TrainingForm } from '../../../records/training-figures';
import type { Language } from '../../../texts/language';
import { urgency } from '../names/choices';
import { audiences, trainingForms } from '../report/training-forms';
import { deadline as deadlineSentences } from '../sentences/deadline';
import { unitRequests } from './unit-requests';

const forms: Readonly<Record<TrainingForm, string>> = trainingForms;
const heads: Readonly<Record<Audience, string>> = audiences;
const deadline: Readonly<Record<keyof typeof deadlineSentences, string>> = deadlineSentences;

export const unitPage = {
  language: 'vi' as Language,
  title: 'Xác nhận và cập nhật kết quả thực hiện văn bản',
  /** Messages shown instead of the page if a link cannot be opened. */
  closed: {
    refused: {
      title: 'Liên kết chưa đúng hoặc chưa đầy đủ',
      text: 'Có thể liên kết thiếu hoặc thừa ký tự khi sao chép, hoặc đã được thay bằng liên kết mới. Xin bấm lại liên kết ngay trong thư đã nhận, hoặc trả lời thư đó, hoặc liên hệ:',
    },
    replaced: {
      title: 'Liên kết này đã được thay',
      text: 'Đơn vị đã được cấp liên kết mới; nội dung đã trả lời được giữ nguyên. Nếu hộp thư của đơn vị có thư “Liên kết mới”, xin mở liên kết trong thư ấy; chưa có thì xin liên hệ để được gửi:',
    },
    unavailable: {
      title: 'Trang tạm chưa mở được',
      text: 'Liên kết vẫn dùng được và nội dung đơn vị đã trả lời vẫn được giữ; trục trặc ở phía cơ quan theo dõi. Xin mở lại liên kết này sau; nếu cần trả lời ngay, xin gọi hoặc gửi thư cho:',
    },
  },
  otherLanguage: 'English',
  /** Subject of a mail from the page to the office. */
  mailSubject: (document: string, unit: string) =>
    `Trả lời${document === '' ? '' : ` ${document}`} (${unit})`,
  nothingOpen: 'Hiện không có văn bản nào cần đơn vị xác nhận hoặc cập nhật.',
  unknownOffice: 'Cơ quan ban hành văn bản, theo số điện thoại ghi trong văn bản giấy.',
  successor: (retired: string, unit: string) =>
    `Liên kết này của ${retired}, đơn vị đã kết thúc hoạt động. Việc còn lại do ${unit} kế thừa và trả lời tại đây.`,

  forms,
  audiences: heads,
  channels: {
    parent: 'Cấp trên trả lời thay',
    email: 'Cơ quan theo dõi ghi nhận qua thư điện tử',
    phone: 'Cơ quan theo dõi ghi nhận qua điện thoại',
    paper: 'Cơ quan theo dõi ghi nhận theo văn bản giấy',
    sheet: 'Cơ quan theo dõi ghi nhận',
  },
  result: 'Kết quả',
  /** Texts that name the task of a dispatch. */
  completion: {
    title: {
      training: 'Kết quả quán triệt, tuyên truyền, phổ biến',
      report: 'Báo kết quả {task}',
    },
    notStarted: { training: 'Chưa thực hiện quán triệt', report: 'Chưa báo kết quả {task}' },
    inProgress: { training: 'Đang thực hiện quán triệt', report: 'Đang thực hiện' },
    completed: { training: 'Đã hoàn thành quán triệt', report: 'Đã báo kết quả {task}' },
    /** In the list of stages. */
    name: { training: 'quán triệt, phổ biến', report: 'báo kết quả {task}' },
    next: {
      training: 'Tiếp theo: cập nhật kết quả ở mục 2 khi đơn vị đã tổ chức.',
      report: 'Tiếp theo: báo kết quả {task} ở mục 2 khi đơn vị đã thực hiện.',
    },
  },
  numbered: (type: string, number: string) => `${type} số ${number}`,
  replaces: (documents: string) => `Thay thế ${documents}.`,
  issued: (day: string, body: string) => `ngày ${day} của ${body}`,
  about: (subject: string) => `Về việc ${subject}`,
  openText: 'Xem văn bản',
  opensBeside: '(mở ở trang khác)',
  changesOn: (day: string) =>
    day === '' ? 'Văn bản có thay đổi:' : `Văn bản có thay đổi, cập nhật ngày ${day}:`,

  urgency,
  acknowledgeStep: 'Xác nhận đã nhận',
  numberedStep: (number: number, title: string) => `${number}. ${title}`,
  deadline,
  noDeadline: 'Không có hạn.',
  within: 'Trong hạn',
  dueSoon: 'Sắp đến hạn',
  overdue: 'Quá hạn',
  overdueStill: 'Quá hạn; trả lời từ nay vẫn tính là quá hạn',
  untold: 'Chờ thông báo',
  openNoDeadline: 'Chưa trả lời',
  acknowledgedOnTime: 'Đã xác nhận',
  acknowledgedLate: 'Đã xác nhận quá hạn',
  completedOnTime: 'Hoàn thành đúng hạn',
  completedLate: 'Hoàn thành quá hạn',
  completedNoDeadline: 'Đã hoàn thành',
  nothingToReport: 'Không phát sinh',
  lateExplained: (office: string, due: string, on: string) =>
    `Thời hạn ${office} đề nghị là ngày ${due}, đơn vị trả lời ngày ${on} nên được tính là quá hạn. Nếu đã gửi trước hạn bằng hình thức khác, xin liên hệ theo thông tin ở cuối trang.`,
  returned: (day: string) =>
    day === ''
      ? 'Cơ quan theo dõi đề nghị đơn vị bổ sung:'
      : `Ngày ${day}, cơ quan theo dõi đề nghị đơn vị bổ sung:`,
  completionLater: 'Mục này mở sau khi đơn vị xác nhận đã nhận văn bản.',

  required: 'bắt buộc',
  optional: 'không bắt buộc',
  position: 'Chức danh người xác nhận',
  positionNeed: 'bắt buộc; ví dụ: Văn thư',
  confirmedBy: (position: string) => `Người xác nhận: ${position} (sửa)`,
  moreOfReceipt: 'Thêm họ tên, số đến (không bắt buộc)',
  name: 'Họ tên',
  incomingNumber: 'Số đến',
  incomingNumberHint: 'Số ghi trong sổ đăng ký văn bản đến của đơn vị.',
  acknowledge: 'Xác nhận đã nhận',
  correctReceipt: 'Sửa thông tin xác nhận',

  reason: 'Lý do trả lời thay',
  reasonHint: 'Ví dụ: đơn vị chưa có mạng, đã báo qua điện thoại.',

  rounds: 'Các đợt tổ chức',
  round: (number: number) => `Đợt ${number}`,
  addRound: 'Thêm đợt',
  addOwnRound: 'Thêm đợt (số của riêng đợt này)',
  addTotal: 'Ghi tổng từ đầu đến nay',
  afterSending: (sessions: string, attended: string, eligible: string) =>
    `Sau khi gửi: ${sessions} buổi, ${attended}/${eligible} lượt người`,
  removeRound: (number: number) => `Bỏ đợt ${number}`,
  chooseForm: '– chọn –',
  formsLabel: 'Hình thức tổ chức',
  formHint: 'Ghi sẵn hình thức thường dùng; khác thì chọn lại.',
  heldOn: 'Ngày tổ chức',
  dayChosen: (day: string) => `Đã chọn ngày ${day} (ngày/tháng/năm).`,
  sessions: 'Số hội nghị (buổi)',
  eligible: 'Số thuộc diện, ghi một lần cho mỗi đối tượng',
  eligibleHint:
    'Tổng số người của đơn vị cần được quán triệt, phổ biến; đối tượng nào không có thì để trống.',
  eligibleBy: 'Số thuộc diện theo đối tượng',
  eligibleTotal: 'Tổng số thuộc diện',
  otherAudiences: 'Đối tượng khác',
  asLastTime:
    'Số thuộc diện, hình thức lấy theo lần báo trước của đơn vị; xin sửa nếu nay đã khác.',
  attended: 'Số tham gia của đợt',
  attendedHint: 'Chỉ ghi số tổng, theo các đối tượng đã có số thuộc diện ở trên.',
  attendedTotal: 'Số tham gia (lượt người)',
  rate: 'Tỷ lệ',
  rateOf: (share: string, attended: string, eligible: string) =>
    `${share} (${attended} lượt trên ${eligible} người thuộc đối tượng đã tổ chức)`,
  rateWithout: (audiences: string) => `; chưa có số tham gia: ${audiences}`,
  rateAbove: 'trên 100%',
  twin: (other: string) =>
    `${other} cũng có trong danh sách. Nếu hai nơi cùng tổ chức, mỗi người chỉ tính ở một nơi để số liệu không trùng.`,
  rateUnknown: 'tự tính khi có số thuộc diện và số tham gia',
  moreIsRight: 'Đúng: có khách mời, hoặc một người dự nhiều đợt',
  noHeads: 'Hình thức đã chọn không tổ chức thành buổi nên không cần nhập số người.',
  implementingDocument: 'Văn bản triển khai của đơn vị',
  documentHint: 'Tên, số, ký hiệu. Ví dụ: Kế hoạch số 12-KH/CB.',
  documentOn: 'Ngày văn bản triển khai',
  difficulties: 'Khó khăn, vướng mắc',
  difficultiesHint: 'Không nêu tên, tài khoản hoặc hành vi của cá nhân.',
  charactersLeft: (left: number) =>
    left >= 0 ? `Còn ${left} ký tự` : `Quá ${-left} ký tự, xin rút gọn`,
  saveInProgress: 'Lưu, đang thực hiện',
  complete: 'Đã hoàn thành',
  saveCompleted: 'Lưu, vẫn là đã hoàn thành',
  withdraw: 'Rút lại: chưa hoàn thành',
  withdrawn:
    'Rút lại thì đơn vị được tính là chưa hoàn thành; báo lại sau hạn sẽ là quá hạn. Bấm lần nữa để rút lại.',
  withdrawnNoDeadline: 'Rút lại thì đơn vị được tính là chưa hoàn thành. Bấm lần nữa để rút lại.',
  correctTraining: 'Bổ sung, sửa kết quả',
  cancelCorrection: 'Thôi, không sửa',
  viewDone: 'Xem',
  correctDone: 'Sửa',
  foldDone: 'Thu gọn',
  /** Form for a task other than training. */
  report: {
    wanted: {
      page: 'Báo trên trang này là đủ; có báo cáo bằng văn bản thì ghi số, ký hiệu và ngày.',
      document: 'Đề nghị gửi kèm báo cáo bằng văn bản, và ghi số, ký hiệu, ngày của báo cáo ở đây.',
    },
    figures: 'Số liệu đã báo',
    lastValue: (value: string) => `Lần báo trước: ${value}`,
    noRate: 'Không có phát sinh, không tính tỷ lệ',
    periodOnly: 'Ghi số của kỳ này; lũy kế do hệ thống tự cộng.',
    readAs: (value: string) => `Đọc là ${value}`,
    valuesAreRight: 'Đúng: số liệu khác nhiều so với lần báo trước',
    doneOn: 'Ngày thực hiện xong',
    onPage: 'Báo trên trang, không có văn bản riêng',
    number: 'Số, ký hiệu báo cáo của đơn vị',
    numberHint: 'Ví dụ: 12-BC/CB.',
    on: 'Ngày của báo cáo',
    document: 'Báo cáo của đơn vị',
    difficulties: 'Khó khăn, kiến nghị',
    nothing: 'Không phát sinh',
    nothingAgain: 'Bấm lần nữa: không phát sinh',
    nothingMeans:
      'Báo không phát sinh thì đơn vị được tính là đã hoàn thành, không cần ghi ngày, văn bản và số liệu. Số liệu đã nhập ở trên không được gửi.',
    inFuture: (today: string) => `Ngày không thể sau hôm nay (${today}).`,
  },

  problems: {
    missing: {
      position: 'Xin ghi chức danh của người xác nhận, ví dụ: Văn thư.',
      reason: 'Xin ghi lý do.',
      entries:
        'Chưa có nội dung để ghi nhận: xin ghi một đợt đã tổ chức, văn bản triển khai, hoặc khó khăn, vướng mắc.',
      form: 'Xin chọn hình thức đã tổ chức.',
      heldOn: 'Xin chọn ngày đã tổ chức.',
      sessions: 'Xin ghi số hội nghị (buổi) đã tổ chức, ví dụ: 1.',
      eligible: 'Xin ghi số thuộc diện của đối tượng này, ví dụ: 72.',
      attended:
        'Xin ghi số người đã tham gia của ít nhất một đối tượng (ghi số thuộc diện ở trên trước).',
      implementingDocument: 'Đã có ngày thì xin ghi số, ký hiệu văn bản triển khai.',
      expectedOn: 'Xin chọn ngày, hoặc nêu khó khăn, vướng mắc.',
      until: 'Xin chọn ngày đề nghị gia hạn đến.',
      because: 'Xin nêu lý do.',
      doneOn: 'Xin chọn ngày đơn vị đã thực hiện xong.',
      reportNumber: 'Xin ghi số, ký hiệu báo cáo của đơn vị, ví dụ: 12-BC/CB.',
      reportOn: 'Xin chọn ngày của báo cáo.',
      values: 'Xin ghi số liệu này; không có thì ghi 0.',
      other: 'Xin điền mục này.',
    },
    notDay: 'Xin chọn lại ngày theo lịch, ví dụ: 05/11/2024.',
    beforeIssue: (issued: string) =>
      `Ngày phải từ ngày ban hành văn bản (${issued}) trở đi; xin xem lại ngày, tháng, năm.`,
    inFuture: (today: string) =>
      `Ngày không thể sau hôm nay (${today}); nếu chưa tổ chức, xin để trống đợt này.`,
    notExpected: (until: string) =>
      until === ''
        ? 'Không hẹn thêm được; xin liên hệ cơ quan theo dõi.'
        : `Xin chọn một ngày từ hôm nay đến ${until}.`,
    notWhole: 'Xin ghi một số nguyên, chỉ gồm chữ số, ví dụ: 72.',
    moreThanEligible:
      'Có đối tượng mà số tham gia lớn hơn số thuộc diện. Xin xem lại các số; nếu đúng, xin đánh dấu ô này.',
    moreThanWhole: 'Có tỷ lệ lớn hơn 100%. Xin xem lại; nếu đúng, xin đánh dấu ô này.',
    nobody: (call: string) =>
      `Không báo được 0 trên 0 người. Đơn vị không có người thuộc diện thì xin liên hệ ${call} để đề nghị miễn thực hiện.`,
    invisible: 'Mục này chỉ có ký tự không nhìn thấy được; xin xóa đi và ghi lại.',
    formulaError: 'Mục này trùng tên một lỗi của bảng tính nên không lưu được; xin ghi cách khác.',
    tooLong: (limit: number) => `Xin rút gọn còn tối đa ${limit} ký tự.`,
    notNumber: 'Xin chỉ ghi số, ví dụ: 1.234 hoặc 12,5.',
    twoReadings: (decimal: string, thousands: string) =>
      `Đọc là ${decimal} hay ${thousands}? Xin chọn một trong hai.`,
    unknownOption: 'Xin chọn trong các lựa chọn có ở đây.',
    notWholeValue: 'Số liệu này là số nguyên; xin bỏ phần lẻ.',
    manyDigits: 'Số có hơn 15 chữ số; xin xem lại.',
    manyDecimals: 'Xin ghi nhiều nhất 6 chữ số sau dấu phẩy.',
    negative: 'Số liệu này không thể dưới 0.',
    farFromLast:
      'Có số liệu chênh quá 10 lần so với lần báo trước. Xin xem lại; nếu đúng, xin đánh dấu ô này.',
  },
  mend: (count: number) => `Chưa gửi: còn ${count} mục cần sửa, cách sửa ghi ngay dưới từng mục.`,

  sending: 'Đang gửi…',
  offline: 'Chờ mạng',
  retrying: (attempt: number, attempts: number) =>
    `Máy chủ đang bận hoặc mạng chậm. Đang thử lại (lần ${attempt}/${attempts}), xin giữ trang này.`,
  notRecorded: 'Chưa ghi nhận được. Xin kiểm tra kết nối mạng rồi bấm gửi lại sau ít phút',
  notWhileUnavailable:
    'Chưa ghi nhận được do trục trặc ở phía cơ quan theo dõi. Xin bấm gửi lại sau',
  notByOldLink:
    'Chưa ghi nhận: liên kết này đã được thay bằng liên kết mới. Xin mở liên kết mới trên máy này rồi gửi lại; chưa có liên kết mới thì liên hệ cơ quan theo dõi',
  notByThisLink:
    'Chưa ghi nhận: liên kết này không còn dùng được. Xin liên hệ cơ quan theo dõi để được gửi liên kết',
  limited:
    'Chưa ghi nhận: hôm nay nội dung của văn bản này đã được sửa quá nhiều lần. Nội dung ghi nhận trước đó vẫn giữ nguyên. Xin gửi lại vào ngày mai',
  orCall: (phone: string) => (phone === '' ? '.' : `, hoặc gọi ${phone}.`),
  /** Messages about answers that were typed but not sent yet. */
  kept: {
    offline: 'Máy đang mất mạng. Trang này sẽ tự gửi khi có mạng; xin giữ trang mở.',
    unsent: (at: string) => `Nội dung dưới đây nhập lúc ${at}, chưa gửi. Xin xem lại rồi bấm gửi.`,
    dropUnsent: 'Bỏ nội dung chưa gửi',
    again: 'Bấm lần nữa để bỏ phần đã nhập',
    afterReload: 'Nội dung đã nhập được giữ bảy ngày trên máy này, kể cả khi đóng trang.',
    inPage: 'Nội dung đã nhập vẫn còn trên trang này; xin không đóng hoặc tải lại trang.',
  },
  recorded: (at: string) => `Đã ghi nhận lúc ${at}. Xin cảm ơn đơn vị.`,
  /** Somebody else has sent the same answer. */
  alike: {
    acknowledge: (when: string) => `Đơn vị đã xác nhận${when}. Không cần gửi lại.`,
    complete: (when: string) => `Đơn vị đã báo nội dung này${when}. Không cần gửi lại.`,
    at: (moment: string) => ` lúc ${moment}`,
    on: (day: string) => ` ngày ${day}`,
  },
  /** Form that acknowledges several dispatches. */
  receipts: {
    all: (count: string) => `Xác nhận đã nhận ${count} văn bản…`,
    title: 'Văn bản nào chưa đến đơn vị thì bỏ đánh dấu',
    none: 'Chưa gửi: xin đánh dấu ít nhất một văn bản.',
    send: (count: string) => `Xác nhận đã nhận (${count})`,
    sendBelow: (count: string) => `Xác nhận thay (${count})`,
    cancel: 'Thôi',
    recorded: (at: string, count: string) =>
      `Đã ghi nhận lúc ${at}: đã nhận ${count} văn bản. Xin cảm ơn đơn vị.`,
    recordedBelow: (at: string, units: string) =>
      `Đã ghi nhận lúc ${at}: đã xác nhận thay cho ${units} đơn vị trực thuộc.`,
    lookAgain: 'Chưa ghi nhận: xin mở văn bản này để xem lại rồi xác nhận',
  },
  canCorrect: 'Khi cần sửa hoặc bổ sung, đơn vị mở lại liên kết này.',
  changed: {
    version: (_stage: string) =>
      'Chưa ghi nhận: văn bản vừa được cơ quan theo dõi cập nhật. Xin xem lại nội dung mới ở trên; phần đã nhập vẫn giữ nguyên, xin gửi lại nếu vẫn đúng',
    closed: (stage: string) =>
      `Chưa ghi nhận nội dung “${stage}” vừa gửi: cơ quan theo dõi đã kết thúc theo dõi văn bản này. Nếu vẫn cần báo nội dung ấy, xin gửi thư điện tử cho cơ quan theo dõi`,
    notAsked: (stage: string) =>
      `Chưa ghi nhận nội dung “${stage}” vừa gửi: văn bản này không đề nghị đơn vị trả lời nội dung ấy. Xin xem lại nội dung cần trả lời`,
  },

  /**
   * List of the unit's dispatches: those that it still has to answer, those that it has answered, and those
   * whose follow-up has ended.
   */
  agenda: {
    toAnswer: (open: string, overdue: string) =>
      `${open} văn bản cần trả lời${overdue === '0' ? '' : `, ${overdue} quá hạn`}.`,
    allAnswered: 'Đơn vị đã trả lời đủ các văn bản đang theo dõi.',
    ownAnswered: 'Phần của chính đơn vị đã trả lời; đơn vị trực thuộc còn việc quá hạn.',
    answered: 'Đã trả lời',
    /** Line at the top that leads to the dispatch of the letter, if other dispatches are open. */
    linkedDone: (name: string, state: string) => `Văn bản trong thư, ${name}: ${state}`,
    answeredAll: '✓ Đã trả lời',
    over: 'Đã kết thúc theo dõi',
    unsentHere: 'Có nội dung đã nhập, chưa gửi',
    acknowledge: 'xác nhận đã nhận',
    /** Acknowledgement, in the lines of a list. */
    receipt: 'xác nhận',
    due: (stage: string, day: string) => `${stage}: hạn ${day}`,
    noDeadline: (stage: string) => `${stage}: không có hạn`,
    daysLate: (days: number) => (days === 0 ? 'vừa quá hạn' : `quá hạn ${days} ngày làm việc`),
    lastDay: 'hôm nay là ngày cuối',
    daysLeft: (days: number) => `còn ${days} ngày làm việc`,
    overOn: (day: string) =>
      `Cơ quan theo dõi đã kết thúc theo dõi văn bản này${day === '' ? '' : ` ngày ${day}`}. Nội dung dưới đây chỉ để xem lại.`,
    overMissing: (stages: string) =>
      `Chưa ghi nhận trả lời của đơn vị về: ${stages}. Nếu đơn vị đã thực hiện, xin liên hệ cơ quan theo dõi.`,
    unsent: 'Nội dung đã nhập, chưa gửi:',
    furtherDone: (count: string) => `Xem ${count} văn bản đã trả lời hoặc đã kết thúc`,
  },
  /** Form in which a unit promises a day or says what hinders it. */
  delay: {
    send: 'Gửi cho cơ quan theo dõi',
    sent: (at: string) => `Đã gửi cho cơ quan theo dõi lúc ${at}.`,
    changed: 'Chưa gửi: đã có người khác của đơn vị nêu như sau. Xin xem lại, gửi lại nếu vẫn cần.',
  },
  requests: unitRequests,
  /** Shown if somebody else answered for the unit while this person was typing. */
  met: {
    title: (at: string) =>
      `Chưa gửi: ${at === '' ? '' : `lúc ${at}, `}đã có người khác trả lời mục này. Nội dung đang được ghi nhận:`,
    choose: 'Nội dung vừa nhập vẫn còn. Xin chọn:',
    add: 'Thêm đợt của tôi',
    replace: 'Thay bằng nội dung của tôi',
    unsent: 'Chưa gửi. Xin xem lại nội dung dưới đây rồi bấm nút ở cuối mục.',
    leave: 'Giữ nguyên nội dung đã ghi nhận',
    reason: 'Lý do thay nội dung đã ghi nhận',
    reasonHint: 'Ví dụ: số liệu đã báo còn thiếu một chi bộ.',
  },
  acknowledgedOn: 'Ngày xác nhận',
  acknowledgedBy: 'Người xác nhận',
  channel: 'Hình thức trả lời',
  basis: 'Căn cứ',
  checkedOn: 'Cơ quan theo dõi đã đối chiếu ngày',
  printReceipt: 'In giấy ghi nhận',
  receiptTitle: 'Ghi nhận trả lời của đơn vị',
  unit: 'Đơn vị',
  document: 'Văn bản',
  subject: 'Về việc',
  recordedAt: 'Ghi nhận lúc',
  reference: 'Mã ghi nhận',
  changedAt: 'Cập nhật sau đó lúc',
  receiptNote: 'Bản in từ trang của đơn vị, để đơn vị lưu; không thay thế văn bản chính thức.',

  further: (count: string) => `Còn ${count} văn bản khác: xem tiếp`,

  subordinates: (count: string) => `Đơn vị trực thuộc (${count})`,
  below: {
    sums: (acknowledged: string, owing: string, late: string) =>
      `${acknowledged}/${owing} đơn vị trực thuộc đã xác nhận${late === '0' ? '' : `; ${late} quá hạn`}`,
    done: (count: string) => `Không còn việc (${count})`,
    list: 'Danh sách để chép vào nhóm',
    listHead: (day: string) => `Đơn vị trực thuộc còn việc, đến ngày ${day}:`,
    lateOnly: 'Chỉ đơn vị và việc quá hạn',
    lateHead: (day: string) => `Đơn vị trực thuộc có việc quá hạn, đến ngày ${day}:`,
    copy: 'Chép danh sách',
    copied: 'Đã chép.',
    copyByHand: 'Trình duyệt không cho chép. Phần chữ đã được chọn: xin bấm giữ rồi chọn Sao chép.',
  },
  /** Passing a dispatch on to a colleague. */
  passOn: {
    press: 'Gửi cho người phụ trách',
    label: 'Nội dung để gửi',
    copy: 'Chép',
    warning: 'Chỉ gửi người trong đơn vị; không đăng vào nhóm.',
  },
  nothingAsked: 'Không có văn bản nào đang mở.',
  answerFor: 'Trả lời thay',
  closeUnit: 'Trở lại danh sách',
  loading: 'Đang tải…',
  notLoaded: 'Chưa tải được danh sách. Xin kiểm tra mạng rồi bấm lại.',
  inProgress: 'Đang thực hiện',

  contactTitle: 'Cần hỏi, xin liên hệ',
  phone: 'Điện thoại',
  mailbox: 'Thư điện tử',
  noticeTitle: 'Lưu ý',
  notices: [
    'Chỉ nhập số liệu tổng hợp của đơn vị. Không nhập tên, tài khoản mạng xã hội, nội dung vi phạm của cá nhân; không nhập nội dung thuộc bí mật nhà nước.',
    'Trang này không bao giờ hỏi mật khẩu, mã OTP hoặc số tài khoản. Nếu nghi ngờ, xin gọi theo số trong văn bản giấy để hỏi lại.',
    'Dòng chữ xám phía trên trang, nói ứng dụng do người dùng tạo, là của Google; trang nào loại này cũng có.',
    'Họ tên nếu có ghi chỉ dùng để liên hệ công việc này.',
  ],
};
