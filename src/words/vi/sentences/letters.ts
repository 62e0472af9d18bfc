export const stages = {
  acknowledge: 'xác nhận đã nhận văn bản',
  complete: {
    training: 'quán triệt, tuyên truyền, phổ biến',
    report: 'báo kết quả {task}',
  },
} as const;

export const letters = {
  deadline: 'hết giờ làm việc ngày {due}',
  deadlineRolled: '{deadline} (hạn {asked} trùng ngày nghỉ)',
  noLink: 'xem văn bản giấy đã gửi',
  summaryNote: 'Mở được trên điện thoại; liên kết có giá trị đến hết ngày {until}.',
  openAcknowledge: 'Mở trang xác nhận',
  openTraining: 'Mở trang cập nhật kết quả',
  openBoth: 'Mở trang xác nhận, báo kết quả',
  openBothOf: 'Mở trang trả lời',
  openPage: 'Mở trang của đơn vị',
  openSummary: 'Xem số liệu cập nhật',
  pressAcknowledge: 'Chỉ được ghi nhận sau khi bấm “Xác nhận đã nhận” trên trang.',
  pressTraining:
    'Chỉ được ghi nhận sau khi bấm “Đã hoàn thành” hoặc “Lưu, đang thực hiện” trên trang.',
  pressReport:
    'Chỉ được ghi nhận sau khi bấm “Đã hoàn thành”, “Lưu, đang thực hiện” hoặc “Không phát sinh” trên trang.',
  pressBoth:
    'Chỉ được ghi nhận sau khi bấm “Xác nhận đã nhận”, và khi có kết quả thì bấm “Đã hoàn thành”, trên trang.',
  pressBothReport:
    'Chỉ được ghi nhận sau khi bấm “Xác nhận đã nhận”; về kết quả, sau khi bấm “Đã hoàn thành”, “Lưu, đang thực hiện” hoặc “Không phát sinh” trên trang.',
  copyHint: 'Hoặc sao chép địa chỉ:',
  textsShortened:
    'Thư này dài quá nên tên đơn vị, trích yếu và nội dung dài chỉ ghi phần đầu, phần còn lại thay bằng dấu “…”.',
  withoutPage: 'Xin trả lời thư này.',
  buttonOf: '{label} ({of})',
  byDays: 'chậm nhất {days}',
  moreLinks: '- và {count} đơn vị khác: xin trả lời thư này để nhận liên kết',
  moreUnits: '{units} và {count} đơn vị khác',
  both: '{first} và {second}',
  alsoHeading: 'Ngoài ra, hộp thư này còn các việc sau:',
  alsoItem: '- {document}, {unit}: {tasks}',
  alsoFollowUp: '{tasks}; đôn đốc lần {number}, đề nghị trả lời chậm nhất ngày {day}',
  alsoLate: '{first}; đồng thời {work}, đã quá hạn {days} ngày làm việc',
  overdueLine: 'Việc {stage} đã quá hạn {days} ngày làm việc; thời hạn: {deadline}.',
  noDeadlineLine: 'Việc {stage} không có hạn; đề nghị đơn vị chủ động thực hiện.',
  notReceivedLine: 'Đến nay {office} chưa nhận được {lacking}; đề nghị đơn vị sớm báo.',
  dueLine: 'Việc {stage} đến hạn {deadline}; đề nghị đơn vị chủ động thực hiện.',
  extendedLine: 'Việc {stage} đã được gia hạn đến {deadline}; đề nghị đơn vị chủ động thực hiện.',
  daysFromTo: 'từ {least} đến {most}',
  late: 'việc đã quá hạn {days} ngày làm việc',
  lateInTurn: 'việc xác nhận đã quá hạn {first} ngày làm việc, việc báo kết quả {second} ngày',
  overdueTask: '{stage}, quá hạn {days} ngày làm việc',
  expected: '; đơn vị dự kiến hoàn thành ngày {day}',
  answerInstead: 'ngày {day} (thời hạn {due} đã qua)',
  digestRequest: { act: 'thực hiện', actAndReport: 'thực hiện và cập nhật kết quả' },
  digestItem: '- {unit}: {document}; {tasks}; đã đôn đốc {reminders} lần',
  letGo: 'đơn vị không còn thuộc diện thực hiện',
  ended: 'văn bản không còn thực hiện',
  informationTask: 'gửi để biết',
  because: 'Lý do: {reason}',
  toComplete: 'Nội dung cần bổ sung: {what}',
  completeTask: '{tasks}; cần bổ sung: {what}',
  changed: 'Nội dung thay đổi (bản thứ {version}): {changes}',
  theUnits: 'các đơn vị {units}',
  severalTasks: '{count} việc: {list}. {tasks}',
  severalFirst: '{count} việc: {list}. Trước hết: {tasks}',
  leader: 'Lãnh đạo phụ trách',
  acknowledgedOn: 'đã xác nhận nhận được văn bản ngày {day}',
  completedOn: {
    training:
      'đã báo hoàn thành quán triệt ngày {day}, {attended} lượt người tham gia trên {eligible} người thuộc diện',
    report: 'đã báo kết quả {task} ngày {day}',
  },
  nothingToReportOn: 'đã báo không phát sinh ngày {day}',
  recorded: '- {document}, {unit}: {answers}',
  withCode: '{line}; mã ghi nhận {reference}',
  followUps: '{reminders} lượt đôn đốc sau thời hạn (không kể nhắc trước hạn)',
  noFollowUp: 'không phát sinh',
  followUpItem: 'Nhắc, đôn đốc: {followUp}.',
  difficultyItem: 'Khó khăn, vướng mắc do đơn vị nêu:\n{difficulties}',
  overdueUnits: '{overdue} đơn vị',
  noneOverdue: 'không có',
  regards: {
    leaders: 'Trân trọng báo cáo.',
    support: 'Trân trọng gửi để phối hợp theo dõi.',
  },
  addressLeftOut: '[địa chỉ: xem bảng theo dõi]',
  difficultyLine: '- {unit}: {difficulty}',
  moreDifficulties: '- và {count} đơn vị khác',
  noDifficulty: '- Không có.',
  notForSupport: '- Không nêu trong thư này.',
  closedThatDay: '{day} (chốt lúc {hour} cùng ngày)',
  leaders: 'Lãnh đạo',
  changedRows: 'không nêu, vì số liệu của đơn vị trong kỳ này đã bị sửa sau khi chốt',
  moved: '{what} được điều chỉnh từ ngày {from} thành ngày {to}.',
  deadlineSet: '{what} nay là ngày {to}, trước đây không có hạn.',
  deadlineRemoved: '{what} (ngày {from}) không còn áp dụng, nay không có hạn.',
  answerReplaced: 'hạn mới thay cho ngày đề nghị trả lời nêu trong thư đôn đốc ngày {day}.',
  deadlineOf: {
    acknowledge: 'hạn xác nhận đã nhận',
    complete: {
      training: 'hạn hoàn thành quán triệt, tuyên truyền, phổ biến',
      report: 'hạn báo kết quả {task}',
    },
  },
  resumed:
    'nay đơn vị tiếp tục thực hiện văn bản, thay cho thông báo thôi thực hiện ngày {day}; thời gian từ ngày đó đến nay không tính là quá hạn.',
  resumedMark: 'Tiếp tục',
  movedMark: 'Đổi hạn',
  correctionMark: 'đính chính lần {number}',
  correction:
    'Thư này đính chính số liệu kỳ {period} đã gửi trước đây (đính chính lần {number}, chốt lại lúc {at}). Lý do: {reason}',
  openLine: '{document}: {tasks}',
  message: `Kính gửi {unit}. {office} đề nghị đơn vị cập nhật:
{tasks}
{link}Mọi trao đổi xin liên hệ {officer}, điện thoại {phone}.`,
  messageLink: `{act} tại: {link}
(Trang không hỏi mật khẩu hay mã OTP.)
`,
  messageAct: {
    receipt: 'Xác nhận',
    receiptAndResult: 'Xác nhận và báo kết quả',
    result: 'Báo kết quả',
  },
  chatList: `{office}: còn {count} đơn vị chưa xác nhận đã nhận {document}:
{units}
Đề nghị các đơn vị mở liên kết trong thư đã gửi để xác nhận.`,
  reference: 'Liên kết tham khảo: {link}',
  documents: '{count} văn bản',
  taskBy: '{stage} chậm nhất là {deadline}',
  first: {
    stages,
    short: {
      acknowledge: 'xác nhận đã nhận',
      complete: { training: 'báo kết quả quán triệt', report: 'báo kết quả {task}' },
      both: 'xác nhận, kết quả',
    },
    shorter: {
      acknowledge: 'xác nhận',
      complete: { training: 'kết quả', report: 'báo kết quả' },
      both: 'hai việc',
    },
    lacking: {
      acknowledge: 'xác nhận đã nhận văn bản',
      complete: {
        training: 'báo cáo hoàn thành quán triệt, tuyên truyền, phổ biến',
        report: 'báo cáo kết quả {task}',
      },
    },
    answers: {
      acknowledge: 'xác nhận đã nhận văn bản',
      complete: {
        training: 'báo kết quả quán triệt, tuyên truyền, phổ biến',
        report: 'báo kết quả {task}',
      },
    },
  },
  renewed: {
    stages: {
      acknowledge: 'xác nhận đã nhận văn bản (bản mới)',
      complete: {
        training: 'quán triệt, tuyên truyền, phổ biến văn bản (bản mới)',
        report: 'báo kết quả {task} theo văn bản (bản mới)',
      },
    },
    short: {
      acknowledge: 'xác nhận bản mới',
      complete: { training: 'kết quả theo bản mới', report: 'báo kết quả theo bản mới' },
      both: 'xác nhận, kết quả',
    },
    shorter: {
      acknowledge: 'xác nhận',
      complete: { training: 'kết quả', report: 'báo kết quả' },
      both: 'hai việc',
    },
    lacking: {
      acknowledge: 'xác nhận đã nhận văn bản (bản mới)',
      complete: {
        training: 'báo cáo hoàn thành quán triệt, tuyên truyền, phổ biến văn bản (bản mới)',
        report: 'báo cáo kết quả {task} theo văn bản (bản mới)',
      },
    },
    answers: {
      acknowledge: 'xác nhận đã nhận văn bản (bản mới)',
      complete: {
        training: 'báo kết quả quán triệt, tuyên truyền, phổ biến văn bản (bản mới)',
        report: 'báo kết quả {task} theo văn bản (bản mới)',
      },
    },
  },
  shortLate: '{work}; quá hạn {late}',
  answerBy: 'Đề nghị trả lời chậm nhất ngày {day}.',
  requests: [
    '{office} đề nghị {units} {work}, chậm nhất ngày {day}; {late}.',
    '{office} một lần nữa đề nghị {units} {work}, chậm nhất ngày {day}; {late}. Nếu có khó khăn, vướng mắc, xin nêu rõ.',
    '{office} đã đôn đốc {before} lần; nay đề nghị lãnh đạo {units} quan tâm, chỉ đạo {work}, chậm nhất ngày {day}; {late}. Nếu chưa thực hiện được, xin cho biết lý do và thời gian dự kiến.',
    '{office} đã đôn đốc {before} lần, {late}; đề nghị lãnh đạo {units} trực tiếp chỉ đạo {work}, chậm nhất ngày {day}, và phân công đầu mối trao đổi.',
    '{office} đề nghị lãnh đạo {units} cho biết ngày dự kiến thực hiện xong và điều còn vướng mắc, {late}; nếu đã thực hiện, xin {work}. Đề nghị trả lời chậm nhất ngày {day}.',
    'Sau {before} lần đôn đốc, {office} vẫn chưa nhận đủ trả lời của {units} để tổng hợp, báo cáo, {late}; đề nghị lãnh đạo đơn vị cho {work}, chậm nhất ngày {day}.',
    '{office} đề nghị lãnh đạo {units} liên hệ trực tiếp để thống nhất cách thực hiện, và {work}, chậm nhất ngày {day}; {late}.',
  ],
  askedBefore: 'Trước thư này, {office} đã {list}.',
  askedEarlier: 'đôn đốc về bản trước',
  askedOn: '{how} ngày {days}',
  askedBy: {
    notice: 'gửi thông báo',
    newVersion: 'gửi thông báo bản mới',
    resumed: 'thông báo tiếp tục thực hiện',
    escalation: 'báo cáo lãnh đạo',
    cancellation: 'thông báo thôi thực hiện',
    extension: 'báo gia hạn',
    supplement: 'đề nghị bổ sung',
    reminder: 'nhắc',
    followUp: 'đôn đốc',
    remindedDirectly: 'trao đổi trực tiếp',
    pressed: 'đôn đốc trực tiếp',
  },
  asked: {
    only: '{line}.',
    numbered: '{number}. {line}.',
    notice: {
      by: '{task} chậm nhất là {deadline}',
      acknowledge: 'Xác nhận đã nhận văn bản',
      complete: {
        training: 'Quán triệt, tuyên truyền, phổ biến và báo kết quả',
        report: 'Báo kết quả {task}',
      },
    },
    newVersion: {
      by: '{task} chậm nhất là {deadline}',
      acknowledge: 'Xác nhận đã nhận bản mới',
      complete: {
        training: 'Quán triệt nội dung thay đổi và báo kết quả',
        report: 'Báo kết quả {task} theo bản mới',
      },
    },
  },
  supplementAsked: {
    by: 'Qua đối chiếu, đề nghị đơn vị bổ sung nội dung sau, theo thời gian đề nghị: {deadlines}.',
    noDeadline: 'Qua đối chiếu, đề nghị đơn vị bổ sung nội dung sau.',
  },
  nothingAsked: {
    receipt: 'không phải xác nhận',
    receiptAndResult: 'không phải xác nhận hay báo cáo kết quả',
    result: 'không phải báo cáo kết quả',
  },
  reporting: {
    training:
      'Quán triệt bằng hình thức phù hợp; kết quả gồm ngày, hình thức, số thuộc diện, số tham gia.',
    page: 'Kết quả gồm ngày thực hiện xong; số, ký hiệu, ngày của văn bản báo cáo hoặc chọn “Báo trên trang, không có văn bản riêng”. Báo trên trang là đủ, không cần văn bản riêng.',
    document:
      'Kết quả gồm ngày thực hiện xong; số, ký hiệu, ngày của văn bản báo cáo. Đề nghị gửi kèm báo cáo bằng văn bản.',
  },
  reportingOf: 'Đối với {documents}: {text}',
  deadlineNotes: {
    one: 'Thời hạn nêu trên do {office} đề nghị để tổng hợp.',
    several: 'Các thời hạn nêu trên do {office} đề nghị để tổng hợp.',
    reminder: {
      some: 'Nếu cần điều chỉnh thời hạn, xin trao đổi với {officer}, điện thoại {phone}.',
      none: 'Mọi trao đổi xin liên hệ {officer}, điện thoại {phone}.',
    },
  },
  plainLine: '- {line}',
  noLaterThan: 'chậm nhất là {deadline}',
  document: '{type} số {number}',
  cited: '{document} của {body}',
  task: '{stage}, chậm nhất là {deadline}',
  more: '- và {count} mục khác (xem tại trang xác nhận)',
  moreLate: '- và {count} mục khác, quá hạn không lâu hơn các mục trên',
  calendarDay: 'Hạn {stage}: {document}',
  calendarNote: '{unit}: chậm nhất là {deadline}, theo thời hạn do {office} đề nghị.',
  calendarAttached:
    'Kèm theo: thoi-han.ics (thời hạn nêu trên, để đưa vào lịch nếu cần; thời hạn có thay đổi thì theo thư và trang của đơn vị).',
  testSubject: '[Thử] {subject}',
} as const;
