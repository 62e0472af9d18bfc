/** What letters say of a stage. */
export const stages = {
  acknowledge: 'xác nhận đã nhận văn bản',
  train: 'quán triệt, tuyên truyền, phổ biến',
} as const;

/** The sentences that letters are put together from. */
export const letters = {
  deadline: 'hết giờ làm việc ngày {due}',
  deadlineRolled: 'hết giờ làm việc ngày {due}, do ngày {asked} là ngày nghỉ',
  noLink: 'xem văn bản giấy đã gửi',
  summaryLink:
    'Số liệu hiện nay, mở bằng điện thoại, không cần tài khoản (liên kết dùng đến hết ngày {until}): {address}',
  withoutPage: 'Xin trả lời thư này.',
  linkOf: '- {unit}: {link}',
  moreLinks: '- và {count} đơn vị khác: xin trả lời thư này để nhận liên kết',
  moreUnits: '{units} và {count} đơn vị khác',
  both: '{first} và {second}',
  alsoHeading: 'Ngoài ra, hộp thư này còn các việc sau:',
  alsoItem: '- {document}, {unit}: {tasks}',
  overdueLine: 'Nội dung {stage} đã quá hạn {days} ngày làm việc (thời hạn: {deadline}).',
  dueLine: 'Nội dung {stage} đến hạn {deadline}, đề nghị đơn vị chủ động thực hiện.',
  daysInTurn: 'lần lượt {first} và {second}',
  overdueTask: '{stage}, quá hạn {days} ngày làm việc',
  digestItem: '- {unit}: {document}; {tasks}; đã đôn đốc {reminders} lần',
  letGo: 'đơn vị không thuộc diện thực hiện',
  ended: 'văn bản không còn thực hiện',
  cancelledTask: 'không còn phải thực hiện',
  informationTask: 'gửi để biết',
  because: 'Lý do: {reason}',
  toComplete: 'Nội dung cần bổ sung: {what}',
  completeTask: '{tasks}; cần bổ sung: {what}',
  changed: 'Nội dung thay đổi: {changes}',
  leader: 'Lãnh đạo phụ trách',
  acknowledgedOn: 'đã xác nhận nhận văn bản ngày {day}',
  completedOn: 'đã báo hoàn thành quán triệt ngày {day}, {attended} người tham gia',
  recorded: '- {document}, {unit}: {answers}',
  blockLine: '- {block}: {acknowledged}/{units} đã xác nhận, {completed}/{units} hoàn thành',
  followUp:
    '{reminders} lượt đôn đốc sau thời hạn; {completedAfter} đơn vị hoàn thành sau khi được nhắc, đôn đốc',
  addressLeftOut: '[địa chỉ mạng: xem tab Theo dõi]',
  difficultyLine: '- {unit}: {difficulty}',
  moreDifficulties: '- và {count} đơn vị khác',
  noDifficulty: '- Không có đơn vị nêu',
  notForSupport: '- Không nêu trong thư này.',
  leaders: 'Lãnh đạo',
  notKept: 'chưa có số liệu của kỳ này',
  changedRows: 'không nêu, vì số liệu của đơn vị trong kỳ này đã bị sửa sau khi chốt',
  correctionMark: 'đính chính lần {number}',
  correction:
    'Thư này đính chính số liệu kỳ {period} đã gửi trước đây (đính chính lần {number}, chốt lại lúc {at}). Lý do: {reason}',
  openLine: '{document}: {tasks}',
  message: `Kính gửi {unit}. {office} đề nghị đơn vị cập nhật:
{tasks}
{link}Mọi trao đổi xin liên hệ {officer}, điện thoại {phone}.`,
  messageLink: `Xác nhận và báo kết quả tại: {link}
(Trang không hỏi mật khẩu hay mã OTP.)
`,
  chatList: `{office}: còn {count} đơn vị chưa xác nhận đã nhận {document}:
{units}
Đề nghị các đơn vị mở liên kết trong thư đã gửi để xác nhận.`,
  plainLine: '- {line}',
  noLaterThan: 'chậm nhất là {deadline}',
  document: '{type} số {number}',
  task: '{stage}, chậm nhất là {deadline}',
  more: '- và {count} mục khác (xem tại trang xác nhận)',
  reportAttached: 'Kèm theo: {file} (bản dự thảo; chi tiết tại các phụ lục).',
  reportMissing: 'Chưa kèm được tệp báo cáo; xin liên hệ {office}.',
  testSubject: '[Thử] {subject}',
} as const;
