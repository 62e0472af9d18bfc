export const importFaults = {
  nameMissing: 'thiếu tên đơn vị. Hãy điền tên rồi nhập lại.',
  nameFormula:
    '“{value}” không phải là tên đơn vị (bắt đầu như một công thức). Công thức không được chạy; hãy ghi tên bằng chữ rồi nhập lại.',
  nameUnfit:
    '“{value}” không dùng làm tên đơn vị được (lỗi công thức, hoặc dài hơn 300 ký tự). Hãy ghi lại tên rồi nhập lại.',
  nameSeveral: 'có nhiều đơn vị trong một ô ({value}). Hãy tách mỗi đơn vị một dòng rồi nhập lại.',
  stateUnknown:
    'trạng thái “{value}” không hiểu được. Hãy ghi: Đang hoạt động, Tạm dừng hoạt động hoặc Kết thúc hoạt động.',
  codeDoubled:
    'mã “{value}” đã dùng cho một đơn vị khác tên ở dòng khác trong danh sách. Hãy sửa mã hoặc bỏ dòng thừa.',
  codeOfAnother:
    'mã “{value}” là của một đơn vị, tên lại là của đơn vị khác. Hãy sửa mã hoặc tên rồi nhập lại.',
  parentCycle:
    'cấp trên “{value}” lại đứng dưới chính đơn vị này. Hãy sửa cột cấp trên rồi nhập lại.',
} as const;

/** Notes about a line that is imported nevertheless. */
export const importNotes = {
  addressMissing: '{name}: chưa có email, sẽ liên hệ bằng điện thoại hoặc văn bản giấy.',
  addressFaulty: '{name}: email “{value}” sai, không gửi thư tới địa chỉ này. Hãy sửa lại.',
  addressBeside: '{name}: ô email còn ghi “{value}”, không phải địa chỉ; để lại.',
  addressReturned: '{name}: thư gửi đến “{value}” đã bị trả lại. Hãy sửa địa chỉ.',
  addressFree:
    '{name}: “{value}” là hộp thư miễn phí. Nhiều nơi không cho dùng cho việc công; nên thay bằng hộp thư công vụ.',
  addressShared: '{name}: dùng chung hộp thư với “{value}”; hai đơn vị nhận chung một thư.',
  addressCopied: '{name}: thư gửi hộp thư thứ nhất; “{value}” nhận bản sao.',
  addressSecond: '{name}: chỉ có “{value}” ở cột email thứ hai; thư gửi đến đó.',
  contactMissing: '{name}: chưa có cán bộ đầu mối hoặc chức vụ (không bắt buộc).',
  phoneScientific:
    '{name}: số điện thoại “{value}” đã mất chữ số (dạng khoa học), không ghi vào. Hãy hỏi lại đơn vị.',
  phoneLostZero: '{name}: số điện thoại có thể đã mất số 0 đầu: {value}.',
  phoneSeveral: '{name}: ô điện thoại có nhiều số, đã tách: {value}.',
  phoneOdd: '{name}: số điện thoại “{value}” không giống số điện thoại; giữ như đã ghi.',
  phoneOddLeft:
    '{name}: số điện thoại “{value}” không giống số điện thoại; số đã có ở tab Đơn vị được giữ.',
  phoneRetired: '{name}: số điện thoại {value} có đầu 01 đã thôi cấp. Hãy kiểm tra lại.',
  parentNotListed:
    'cấp trên “{value}” không có trong danh sách đơn vị; mọi dòng ghi cấp trên này được giữ như đã ghi.',
  formerName: '“{name}” là tên cũ của “{value}”; dòng này được tính cho “{value}”.',
  successor:
    '“{name}” đã kết thúc hoạt động, nay là “{value}”; dòng này được tính cho “{value}”. Email, điện thoại, đầu mối và các ô khác của dòng không chuyển sang.',
  nameSimilar: '{name}: tên gần giống “{value}”, nhưng hộp thư khác; thêm thành hai đơn vị.',
  valueUnfit: '{name}: “{value}” là lỗi công thức hoặc dài hơn 2.000 ký tự, không ghi vào.',
  valueLeftOut: '{name}: dòng được gộp; “{value}” khác với dòng đã lấy nên để lại.',
} as const;

/** Headings under which notes of the same kind are grouped. */
export const noteKinds = {
  addressMissing: 'chưa có email',
  addressFaulty: 'email sai',
  addressBeside: 'chữ khác trong ô email',
  addressReturned: 'thư đã bị trả lại',
  addressFree: 'hộp thư miễn phí',
  addressShared: 'dùng chung hộp thư',
  addressCopied: 'có thêm hộp thư nhận bản sao',
  addressSecond: 'hộp thư lấy ở cột thứ hai',
  contactMissing: 'chưa có đầu mối',
  phoneScientific: 'số điện thoại mất chữ số',
  phoneLostZero: 'số điện thoại mất số 0 đầu',
  phoneSeveral: 'nhiều số điện thoại',
  phoneOdd: 'số điện thoại lạ',
  phoneOddLeft: 'số điện thoại lạ, giữ số đã có',
  phoneRetired: 'số điện thoại đầu 01',
  parentNotListed: 'cấp trên không có trong danh sách',
  formerName: 'tên cũ',
  successor: 'tên của đơn vị đã kết thúc',
  nameSimilar: 'tên gần giống, hộp thư khác',
  valueUnfit: 'nội dung không lưu được',
  valueLeftOut: 'nội dung để lại khi gộp dòng',
} as const;

/** Why a person is asked whether two units are the same. */
export const askReasons = {
  newCode: 'tên đã có, nhưng mã khác',
  ended: 'đơn vị trùng tên đã kết thúc hoạt động',
  otherBlock: 'trùng tên, nhưng khác khối',
  otherMailbox: 'trùng tên, nhưng hộp thư khác',
  formerName: 'tên cũ của nhiều đơn vị',
  otherSpelling: 'tên viết khác',
  similar: 'tên gần giống',
} as const;

export const skipReasons = {
  title: 'trước dòng tiêu đề',
  header: 'dòng tiêu đề',
  blank: 'dòng trống',
  block: 'dòng khối, dùng làm khối cho các dòng dưới',
  total: 'dòng tổng',
  subtotal: 'dòng cộng của một khối',
  note: 'ghi chú dưới danh sách',
  signature: 'dòng ký, nơi nhận',
  footer: 'sau khi hết danh sách, không có số thứ tự',
  notName: 'ô tên là một số, một số điện thoại hoặc một địa chỉ thư',
  unnumbered: 'chỉ có chữ ở cột tên, không có số thứ tự; có thể là phần viết tiếp của dòng trên',
  headerAgain: 'tiêu đề nhắc lại',
} as const;

export const listColumns = {
  order: 'Số thứ tự',
  code: 'Mã đơn vị',
  name: 'Tên đơn vị',
  shortName: 'Tên viết tắt',
  block: 'Khối',
  kind: 'Loại đơn vị',
  parent: 'Cơ quan cấp trên trực tiếp',
  contact: 'Cán bộ đầu mối',
  position: 'Chức vụ',
  holder: 'Người giữ chức vụ, người liên hệ',
  holderPhone: 'Số riêng của người đó',
  email: 'Email',
  ccEmail: 'Email nhận bản sao',
  leaderEmail: 'Hộp thư lãnh đạo đơn vị',
  phone: 'Điện thoại',
  state: 'Trạng thái đơn vị',
  formerNames: 'Tên cũ, tên khác',
  note: 'Ghi chú',
  acknowledged: 'Đã xác nhận (có, x hoặc ngày)',
  acknowledgedOn: 'Ngày xác nhận',
  acknowledgedBy: 'Người xác nhận (chức danh)',
  incomingNumber: 'Số đến',
  complete: 'Đã hoàn thành (có, x hoặc ngày)',
  heldOn: 'Ngày tổ chức',
  completedOn: 'Ngày báo hoàn thành',
  sessions: 'Số hội nghị (buổi)',
  eligible: 'Số thuộc diện',
  attended: 'Số tham gia',
  implementingDocument: 'Văn bản triển khai của đơn vị',
  difficulties: 'Khó khăn, vướng mắc',
} as const;

/** What the preview calls the reported figures, which the list has in a column each. */
export const figuresColumn = 'Số liệu đã báo';

/** In place of `complete` for a task other than training. */
export const resultColumn = 'Đã báo kết quả (có, x hoặc ngày)';

export const answerCellFaults = {
  notUnderstood: 'cột “{column}”: “{value}” không hiểu được. Hãy ghi có, chưa, đang, hoặc ngày.',
  notDay: 'cột “{column}”: “{value}” không phải là ngày. Hãy ghi dạng 05/11/2024.',
  inFuture: 'cột “{column}”: ngày {value} sau hôm nay.',
  beforeIssue: 'cột “{column}”: ngày {value} trước ngày ban hành văn bản.',
  unfit: 'cột “{column}”: “{value}” là lỗi công thức hoặc dài hơn 2.000 ký tự, không ghi vào.',
  unfitValue: 'cột “{column}”: “{value}” là lỗi công thức hoặc dài hơn 200 ký tự, không ghi vào.',
  notCount: 'cột “{column}”: “{value}” không phải là số nguyên.',
  notNumber: 'cột “{column}”: “{value}” không phải là số.',
  twoReadings: 'cột “{column}”: “{value}” đọc được hai cách. Hãy ghi {decimal} hoặc {thousands}.',
  unknownOption: 'cột “{column}”: “{value}” không có trong các lựa chọn của số liệu này.',
  notWholeValue: 'cột “{column}”: “{value}” có phần lẻ; số liệu này là số nguyên.',
  manyDigits: 'cột “{column}”: “{value}” có hơn 15 chữ số.',
  manyDecimals: 'cột “{column}”: “{value}” có hơn 6 chữ số sau dấu phẩy.',
  negative: 'cột “{column}”: {value} dưới 0; số liệu này không thể dưới 0.',
  notAsked:
    'cột “{column}”: văn bản không đề nghị đơn vị trả lời nội dung này, “{value}” không được ghi.',
  nobody:
    'cột “{column}”: số thuộc diện là 0 nên không ghi là đã hoàn thành; đơn vị không có người thuộc diện thì dùng “Gia hạn hoặc miễn”.',
} as const;

/** Warns that the deadlines in `days` have passed, so that new units are overdue at once. */
export const importPassed = (document: string, days: string) =>
  `${document}: hạn ${days} đã qua, nên đơn vị mới thuộc khối nhận bị tính quá hạn ngay mà không có thư nào báo hạn đó. Nhập xong, hãy dùng “Gia hạn hoặc miễn” đặt hạn mới cho từng đơn vị, hoặc bỏ chọn văn bản này.`;
