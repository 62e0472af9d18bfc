/** What letters say of a stage. */
export const stages = {
  acknowledge: 'xác nhận đã nhận văn bản',
  train: 'quán triệt, tuyên truyền, phổ biến',
} as const;

/** The sentences that letters are put together from. */
export const letters = {
  deadline: 'hết giờ làm việc ngày {due}',
  deadlineRolled: 'hết giờ làm việc ngày {due} (hạn {asked} trùng ngày nghỉ)',
  noLink: 'xem văn bản giấy đã gửi',
  summaryLink:
    'Xem số liệu cập nhật (mở được trên điện thoại; liên kết có giá trị đến hết ngày {until}): {address}',
  openAcknowledge: 'Mở trang xác nhận',
  openTraining: 'Mở trang cập nhật kết quả',
  openPage: 'Mở trang của đơn vị',
  openSummary: 'Xem số liệu cập nhật',
  pressAcknowledge: 'Chỉ được ghi nhận sau khi bấm “Xác nhận đã nhận” trên trang.',
  pressTraining:
    'Chỉ được ghi nhận sau khi bấm “Đã hoàn thành” hoặc “Lưu, đang thực hiện” trên trang.',
  copyHint: 'Nếu nút không mở được, sao chép địa chỉ:',
  withoutPage: 'Xin trả lời thư này.',
  buttonOf: '{label} ({of})',
  moreLinks: '- và {count} đơn vị khác: xin trả lời thư này để nhận liên kết',
  moreUnits: '{units} và {count} đơn vị khác',
  both: '{first} và {second}',
  alsoHeading: 'Ngoài ra, hộp thư này còn các việc sau:',
  alsoItem: '- {document}, {unit}: {tasks}',
  overdueLine: 'Nội dung {stage} đã quá hạn {days} ngày làm việc; thời hạn: {deadline}.',
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
  acknowledgedOn: 'đã xác nhận nhận được văn bản ngày {day}',
  completedOn: 'đã báo hoàn thành quán triệt ngày {day}, {attended} người tham gia',
  recorded: '- {document}, {unit}: {answers}',
  blockLine: '- {block}: {acknowledged}/{units} đã xác nhận, {completed}/{units} hoàn thành',
  followUp:
    '{reminders} lượt đôn đốc sau thời hạn; {completedAfter} đơn vị hoàn thành sau khi được nhắc, đôn đốc',
  addressLeftOut: '[địa chỉ mạng: xem tab Theo dõi]',
  difficultyLine: '- {unit}: {difficulty}',
  moreDifficulties: '- và {count} đơn vị khác',
  noDifficulty: '- Không có.',
  notForSupport: '- Không nêu trong thư này.',
  leaders: 'Lãnh đạo',
  notKept: 'chưa có số liệu của kỳ này',
  changedRows: 'không nêu, vì số liệu của đơn vị trong kỳ này đã bị sửa sau khi chốt',
  moved: '{document}: hạn xác nhận đã nhận được điều chỉnh từ ngày {from} thành ngày {to}.',
  movedMark: 'Đổi hạn',
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
  reference: 'Liên kết tham khảo: {link}',
  documents: '{count} văn bản',
  taskBy: '{stage} chậm nhất là {deadline}',
  short: {
    acknowledge: 'xác nhận đã nhận',
    train: 'báo kết quả quán triệt',
    both: 'xác nhận, báo kết quả',
  },
  shorter: { acknowledge: 'xác nhận', train: 'quán triệt', both: 'trả lời' },
  lacking: {
    acknowledge: 'xác nhận đã nhận văn bản',
    train: 'kết quả quán triệt, tuyên truyền, phổ biến',
  },
  answerBy: 'Đề nghị trả lời chậm nhất ngày {day}.',
  firstRequest: '{office} đề nghị {units} khẩn trương {work}, trả lời chậm nhất ngày {day}.',
  secondRequest:
    '{office} một lần nữa đề nghị {units} {work}, trả lời chậm nhất ngày {day}; có khó khăn, vướng mắc, xin nêu rõ.',
  laterRequest:
    '{office} đã đôn đốc {before} lần; nay đề nghị lãnh đạo {units} quan tâm, chỉ đạo {work}, trả lời chậm nhất ngày {day}. Nếu chưa thực hiện được, xin cho biết lý do và thời gian dự kiến.',
  askedBefore: 'Trước thư này, {office} đã {list}.',
  askedOn: '{how} ngày {days}',
  askedBy: {
    notice: 'gửi thông báo',
    supplement: 'đề nghị bổ sung',
    reminder: 'nhắc',
    followUp: 'đôn đốc',
    told: 'trao đổi trực tiếp',
  },
  plainLine: '- {line}',
  noLaterThan: 'chậm nhất là {deadline}',
  document: '{type} số {number}',
  cited: '{document} của {body}',
  task: '{stage}, chậm nhất là {deadline}',
  more: '- và {count} mục khác (xem tại trang xác nhận)',
  reportAttached: 'Kèm theo: {file} (bản dự thảo; chi tiết tại các phụ lục).',
  reportMissing: 'Chưa kèm được tệp báo cáo; xin liên hệ {office}.',
  calendarDay: 'Hạn {stage}: {document}',
  calendarNote: '{unit}: chậm nhất là {deadline}, theo thời hạn do {office} đề nghị.',
  calendarAttached:
    'Kèm theo: thoi-han.ics (thời hạn nêu trên, để đưa vào lịch nếu cần; thời hạn có thay đổi thì theo thư và trang của đơn vị).',
  testSubject: '[Thử] {subject}',
} as const;
