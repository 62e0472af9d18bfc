/** Labels of the form Thêm văn bản. */
export const addDispatch = {
  title: 'Thêm văn bản',
  intro:
    'Chỉ dùng cho văn bản không thuộc danh mục bí mật nhà nước. Các thời hạn dưới đây do cơ quan theo dõi đề nghị, thư sẽ ghi rõ như vậy.',
  submit: 'Thêm văn bản',
  number: 'Số, ký hiệu',
  numberHint: 'Ví dụ: 125-CV/ĐU, 12/UBND-VX',
  type: 'Loại văn bản',
  typeFirst: 'Công văn',
  officesOf: [
    'Văn phòng HĐND và ',
    'Văn phòng HĐND - ',
    'Văn phòng HĐND & ',
    'Văn phòng Hội đồng nhân dân và ',
    'Văn phòng ',
  ],
  issuedOn: 'Ngày ban hành',
  issuingBody: 'Cơ quan ban hành',
  subject: 'Trích yếu (về việc …)',
  subjectHint: 'Viết phần sau chữ “V/v”, không nêu tên cá nhân.',
  link: 'Liên kết văn bản',
  linkHint: 'Không bắt buộc. Không dẫn liên kết tới văn bản mật.',
  acknowledgeBy: 'Hạn xác nhận đã nhận',
  trainBy: 'Hạn hoàn thành quán triệt',
  trainFirst: 'Hạn hoàn thành trước hạn xác nhận: tôi đã xem, đúng như vậy',
  recipientBlocks: 'Khối nhận văn bản',
  blocksHint: 'Không chọn khối nào là gửi tất cả các khối.',
  ownOffice: 'Không hỏi chính cơ quan theo dõi',
  ownOfficeHint:
    'Cơ quan theo dõi có tên trong danh sách. Đánh dấu thì không gửi thư cho chính mình và không tính vào tổng số.',
  noticeOn: 'Hẹn ngày gửi thông báo',
  noticeOnHint: 'Để trống là gửi khi bấm gửi trong Xem trước và gửi.',
  notClassified: 'Tôi xác nhận văn bản này không mật và được phép trao đổi qua Internet',
} as const;

/** Labels of the form Ghi nhận trả lời. */
export const recordAnswer = {
  title: 'Ghi nhận trả lời',
  intro:
    'Ghi trả lời mà đơn vị đã báo qua điện thoại, thư hoặc văn bản giấy. Trả lời ghi ở đây theo đúng quy tắc của trang đơn vị và được tách riêng theo kênh.',
  dispatch: 'Văn bản',
  unit: 'Đơn vị',
  unexpected: 'Ngoài danh sách nhận: vẫn ghi, tách riêng khi tổng hợp',
  channel: 'Kênh trả lời',
  answeredOn: 'Ngày đơn vị trả lời',
  answeredOnHint:
    'Văn bản giấy thì ghi ngày trên văn bản: đúng hạn hay quá hạn tính theo ngày này. Kỳ đã chốt giữ nguyên số liệu.',
  save: 'Lưu và đóng',
  list: 'Dán danh sách trả lời',
  reason: 'Lý do ghi nhận thay (chức danh người gọi, hoàn cảnh)',
  reasonHint: 'Để trống là ghi theo kênh trả lời; báo kết quả quán triệt thì cần điền.',
  documentNumber: 'Số, ký hiệu báo cáo, văn bản trả lời',
  documentOn: 'Ngày báo cáo, văn bản trả lời',
  position: 'Người xác nhận (chức danh)',
  answer: 'Nội dung trả lời',
  acknowledged: 'Đã nhận văn bản',
  inProgress: 'Đang thực hiện quán triệt',
  completed: 'Đã hoàn thành quán triệt',
  form: 'Hình thức của đợt',
  formHint: 'Mỗi lần ghi thêm một đợt. Chỉ cần khi báo kết quả quán triệt.',
  heldOn: 'Ngày tổ chức',
  sessions: 'Số hội nghị (buổi)',
  audience: 'Đối tượng',
  eligible: 'Số thuộc diện của đối tượng',
  attended: 'Số tham gia của đợt',
  moreIsRight: 'Đúng là số tham gia nhiều hơn số thuộc diện',
} as const;

/** Labels of the form Gia hạn hoặc miễn. */
export const changeDeadline = {
  title: 'Gia hạn hoặc miễn',
  intro:
    'Gia hạn dời thư nhắc theo hạn mới; không có thư riêng, thư kế tiếp gửi đơn vị nêu hạn này. Miễn thì đơn vị không phải thực hiện và không được tính vào tổng số.',
  unit: 'Đơn vị, hoặc cả khối',
  wholeBlock: 'Cả khối: {block}',
  stage: 'Việc',
  until: 'Gia hạn đến hết ngày',
  exempt: 'Miễn thực hiện văn bản này (một đơn vị), không gia hạn',
  sure: 'Miễn: tôi biết thư nào báo đơn vị và trả lời nào không còn được tính',
  reason: 'Lý do, căn cứ',
} as const;

/** Labels of all forms, whether the server or a page builds them. */
export const forms = {
  save: 'Lưu',
  addDispatch,
  recordAnswer,
  checkAnswer: {
    title: 'Đối chiếu, đề nghị bổ sung',
    intro:
      'Ghi đã đối chiếu kết quả đơn vị báo với văn bản nào, hoặc đề nghị đơn vị bổ sung. Đề nghị bổ sung mở lại việc đó.',
    result: 'Kết quả',
    checked: 'Đã đối chiếu, khớp',
    returned: 'Đề nghị bổ sung',
    checkedOn: 'Ngày đối chiếu',
    position: 'Người đối chiếu (chức danh)',
    against: 'Đối chiếu với văn bản',
    againstHint: 'Ví dụ: Báo cáo số 12-BC/CB, ngày 20/11/2024. Không đính kèm danh sách cá nhân.',
    stage: 'Việc cần bổ sung',
    because: 'Nội dung cần bổ sung',
    becauseHint: 'Đơn vị đọc được nội dung này. Không nêu tên hoặc hành vi của cá nhân.',
  },
  issueVersion: {
    title: 'Bản mới của văn bản',
    intro:
      'Sửa đổi nhỏ giữ nguyên các trả lời. Bản mới về nội dung hỏi lại tất cả đơn vị; trả lời cũ không còn giá trị. Hỏi lại cần hai thời hạn mới; thư chờ duyệt. Nếu liên kết cũng đổi, hãy sửa ở tab “Văn bản” trước.',
    option: '{number} (hỏi lại thì bỏ {answered} trả lời, {reported} kết quả; {letters} thư)',
    kind: 'Loại thay đổi',
    minor: 'Sửa đổi nhỏ, giữ các trả lời',
    material: 'Bản mới về nội dung, hỏi lại',
    changes: 'Tóm tắt nội dung thay đổi',
    changesHint: 'Ghi trên trang của đơn vị và trong thư. Không nhập nội dung mật.',
    sure: 'Tôi đã biết số trả lời không còn giá trị và muốn hỏi lại',
  },
  unitLink: {
    title: 'Trang của đơn vị',
    intro:
      'Mở trang mà đơn vị thấy, hoặc thu hồi mọi liên kết đã gửi khi liên kết bị lộ. Khi trang chuyển sang tài khoản khác, hoặc không rõ liên kết nào bị lộ: cấp lại cho mọi đơn vị, mỗi hộp thư nhận một thư nói rõ lý do. Khi liên kết có thể đã bị lộ, khóa ký cũng được thay, nên liên kết đã gửi lãnh đạo cũng ngừng mở.',
    act: 'Việc',
    open: 'Mở trang của đơn vị',
    renew: 'Thu hồi liên kết cũ, cấp liên kết mới',
    moved: 'Cấp liên kết mới cho mọi đơn vị: trang chuyển sang tài khoản khác',
    leaked: 'Cấp liên kết mới cho mọi đơn vị: liên kết có thể đã bị lộ',
    sure: 'Cấp cho mọi đơn vị: tôi đã biết số thư sẽ gửi, và mọi liên kết cũ ngừng mở ngay',
    submit: 'Tiếp tục',
  },
  changeDeadline,
  changeDispatch: {
    title: 'Tạm dừng hoặc kết thúc văn bản',
    intro:
      'Tạm dừng thì không gửi thư cho đến khi theo dõi lại. Kết thúc thì trang xác nhận không còn nhận trả lời. Không còn thực hiện thì các đơn vị còn việc nhận thư báo văn bản không còn thực hiện, kèm căn cứ; theo dõi lại thì trước hết có thư báo tiếp tục thực hiện, chờ duyệt.',
    state: 'Chuyển sang',
    grounds: 'Căn cứ không còn thực hiện (loại, số văn bản)',
    groundsOn: 'Ngày văn bản căn cứ',
    sure: 'Tôi đã biết số thư sẽ gửi',
  },
  closePeriod: {
    intro:
      'Chốt kỳ có ngày cuối kỳ là hôm nay, {day}: số liệu như lúc này, về sau không đổi. Không có gì để đề xuất thì chỉ cần bấm Chốt số liệu.',
    period: 'Tên kỳ báo cáo',
    proposal: 'Đề xuất, kiến nghị trình lãnh đạo',
    proposalOf: 'Đề xuất, kiến nghị trình lãnh đạo: {number}',
    proposalHint:
      'Không bắt buộc. Ghi vào thư, trang của lãnh đạo và báo cáo của kỳ này, giữ nguyên sau khi chốt. Đơn vị đã đôn đốc hết lịch và hạn sắp đến thì thư và trang tự nêu. Không nêu tên hoặc hành vi của cá nhân.',
    reason: 'Lý do chốt lại',
    reasonHint: 'Chỉ điền khi kỳ này đã chốt và nay đính chính.',
    submit: 'Chốt số liệu',
  },
} as const;
