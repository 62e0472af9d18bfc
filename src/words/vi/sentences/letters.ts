import { deadline } from './deadline';
import { closing, contact, linkHelp, sentOtherwise, totalsOnly } from './template-parts';

export const stages = {
  acknowledge: 'xác nhận đã nhận văn bản',
  complete: {
    training: 'quán triệt, tuyên truyền, phổ biến',
    report: 'báo kết quả {task}',
  },
} as const;

/** Body of a letter about several dispatches. */
function listBody(link: string, end: string) {
  return `Kính gửi: {xung_ho_nguoi_nhan}

{loi_dau}

${link}{viec_khac}

{tham_khao}

${end}

${closing}`;
}

export const letters = {
  deadline: deadline.until,
  deadlineRolled: deadline.rolled,
  summaryNote: 'Mở được trên điện thoại; liên kết có giá trị đến hết ngày {until}.',
  openAcknowledge: 'Mở trang xác nhận',
  openTraining: 'Mở trang cập nhật kết quả',
  openBoth: 'Mở trang xác nhận, báo kết quả',
  openPage: 'Mở trang của đơn vị',
  openSummary: 'Xem số liệu cập nhật',
  pressPage: 'Chỉ được ghi nhận sau khi bấm nút trả lời trên trang.',
  pressAcknowledge: 'Chỉ được ghi nhận sau khi bấm “Xác nhận đã nhận” trên trang.',
  pressTraining: '{progress} cũng trên trang này; khi xong, bấm “Đã hoàn thành”.',
  pressReport:
    '{progress} cũng trên trang này; khi xong, bấm “Đã hoàn thành” hoặc “Không phát sinh”.',
  progress: {
    inProgress: 'Báo đang thực hiện',
    orPromise: 'Báo đang thực hiện hoặc hẹn ngày xong',
  },
  pressBoth:
    'Chỉ được ghi nhận sau khi bấm “Xác nhận đã nhận”, và khi có kết quả thì bấm “Đã hoàn thành”, trên trang.',
  pressBothReport:
    'Chỉ được ghi nhận sau khi bấm “Xác nhận đã nhận”; về kết quả, sau khi bấm “Đã hoàn thành”, “Lưu, đang thực hiện” hoặc “Không phát sinh” trên trang.',
  copyHint: 'Nút không mở được thì sao chép địa chỉ:',
  textsShortened:
    'Thư này dài quá nên tên đơn vị, trích yếu và nội dung dài chỉ ghi phần đầu, phần còn lại thay bằng dấu “…”.',
  withoutPage: 'Xin trả lời thư này.',
  buttonOf: '{label} ({of})',
  moreLinks: '- và {count} đơn vị khác: xin trả lời thư này để nhận liên kết',
  moreUnits: '{units} và {count} đơn vị khác',
  both: '{first} và {second}',
  deadlineIs: 'Thời hạn {office} đề nghị: {deadline}',
  extendedIs: 'Thời hạn {office} đã gia hạn: {deadline}',
  noneReceived: 'Đến nay {office} chưa nhận được {lacking}',
  deadlinesAre: 'Thời hạn đề nghị:',
  passed: { some: '{deadline}, đã qua {days} ngày làm việc', none: '{deadline}, đã qua' },
  daysLeft: {
    some: '{deadline}, còn {days} ngày làm việc',
    none: '{deadline}, hôm nay là ngày cuối',
  },
  shortDaysLeft: { some: '{day}, còn {days} ngày', none: '{day}, hôm nay' },
  stageLine: '- {stage}: thời hạn {deadline}{number}',
  deadlineLine: '- {stage}: {deadline}{number}',
  stageLineNone: '- {stage}: đến nay chưa nhận được',
  extendedTo: 'đã gia hạn đến {deadline}',
  numberOf: ' (đôn đốc lần {number})',
  sentence: '{text}.',
  officeSays: '{office} {request}.',
  daysFromTo: 'từ {least} đến {most}',
  overdueTask: '{stage}, {late}',
  late: { some: 'quá hạn {days} ngày làm việc', none: 'vừa quá hạn' },
  digestRequest: { act: 'thực hiện', actAndReport: 'thực hiện và cập nhật kết quả' },
  digest: {
    unitOfOne: '- {unit}: {tasks}',
    unitOfSeveral: '- {unit}, {count} văn bản:',
    dispatchLine: '+ {document}: {tasks}',
    task: '{stage} ({late})',
    late: { some: 'quá hạn {days} ngày', none: 'vừa quá hạn' },
    tasks: '{tasks}; đã đôn đốc {reminders} lần{expected}',
    expected: {
      ahead: '; dự kiến hoàn thành ngày {day}',
      passed: '; dự kiến hoàn thành ngày {day}, đã qua',
    },
    more: {
      page: '- và {count} đơn vị khác, quá hạn không lâu hơn: xem đủ {all} đơn vị trên trang, tại nút trên đây',
      noPage:
        '- và {count} đơn vị khác, quá hạn không lâu hơn: xin liên hệ {office} để nhận danh sách đủ {all} đơn vị',
    },
    documents: 'Văn bản:',
  },
  letGo: 'đơn vị không còn thuộc diện thực hiện',
  ended: 'văn bản không còn thực hiện',
  because: 'Lý do: {reason}',
  toComplete: 'Nội dung cần bổ sung: {what}',
  changed: 'Nội dung thay đổi (bản thứ {version}): {changes}',
  unitsAsked: { one: 'đơn vị', several: 'các đơn vị' },
  where: { page: 'tại nút dưới đây', reply: 'bằng thư trả lời' },
  leader: 'Lãnh đạo phụ trách',
  followUps: '{reminders} lượt đôn đốc sau thời hạn (không kể nhắc trước hạn)',
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
  closedThatDay: '{day} (chốt lúc {hour} cùng ngày)',
  leaders: 'Lãnh đạo',
  changedRows: 'không nêu, vì số liệu của đơn vị trong kỳ này đã bị sửa sau khi chốt',
  moved: '{mark}: {what} nay là ngày {to} (trước đây {from}).',
  deadlineSet: '{mark}: {what} nay là ngày {to} (trước đây không có hạn).',
  deadlineRemoved: '{mark}: {what} (ngày {from}) không còn áp dụng, nay không có hạn.',
  answerReplaced: 'Hạn mới thay cho ngày đề nghị trả lời nêu trong thư đôn đốc ngày {day}.',
  deadlineOf: {
    acknowledge: 'hạn xác nhận đã nhận',
    complete: {
      training: 'hạn hoàn thành quán triệt, tuyên truyền, phổ biến',
      report: 'hạn báo kết quả {task}',
    },
  },
  resumed: 'Nay tiếp tục thực hiện văn bản, thay cho thông báo thôi thực hiện ngày {day}.',
  notLateSince: 'Thời gian từ ngày {day} đến nay không tính là quá hạn.',
  marks: { resumed: 'Tiếp tục', moved: 'Đổi hạn', extended: 'Gia hạn' },
  correctionMark: 'đính chính lần {number}',
  correctionOf: '{period} về {numbers}',
  correction:
    'Thư này đính chính số liệu kỳ {period} đã gửi trước đây (đính chính lần {number}, chốt lại lúc {at}). Lý do: {reason}',
  openLine: '{document}: {tasks}',
  message: `Kính gửi {unit}. {office} đề nghị đơn vị cập nhật: {tasks}.
{link}Liên hệ: {officer}, điện thoại {phone}.`,
  messageLink: '{act} tại: {link} (trang không hỏi mật khẩu, mã OTP). ',
  messageAct: {
    receipt: 'Xác nhận',
    receiptAndResult: 'Xác nhận và báo kết quả',
    result: 'Báo kết quả',
  },
  chatListTitle: '{document}: đơn vị chưa {stage}',
  chatList: `{office}: {document}, còn {count} đơn vị chưa {stage}:
{units}
Đề nghị các đơn vị mở liên kết trong thư đã gửi để trả lời.`,
  replaces: 'Văn bản này thay thế {replaces}.',
  reference: 'Liên kết tham khảo: {link}',
  documents: '{count} văn bản',
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
  request: 'đề nghị {units} {work} {where}',
  answerBy: 'đề nghị trả lời chậm nhất là hết ngày {day}',
  answerDay: '{day} ({documents})',
  otherAnswerDay: '{day} (văn bản khác)',
  requests: [
    'đề nghị {units} {work} {where}, chậm nhất là hết ngày {day}',
    'một lần nữa đề nghị {units} {work} {where}, chậm nhất là hết ngày {day}',
    'đã đôn đốc {before} lần, nay đề nghị lãnh đạo {units} quan tâm, chỉ đạo {work} {where}, chậm nhất là hết ngày {day}',
    'đã đôn đốc {before} lần, đề nghị lãnh đạo {units} trực tiếp chỉ đạo {work} {where}, chậm nhất là hết ngày {day}, và phân công đầu mối trao đổi',
    'sau {before} lần đôn đốc, vẫn chưa nhận đủ trả lời để tổng hợp, báo cáo; đề nghị lãnh đạo {units} cho {work} {where}, chậm nhất là hết ngày {day}',
  ],
  reported: {
    inProgress: 'Đơn vị đã báo đang thực hiện.',
    document: 'Đơn vị đã báo đang thực hiện, văn bản triển khai {document}.',
    documentOn: 'Đơn vị đã báo đang thực hiện, văn bản triển khai {document} ngày {day}.',
    promised: 'Đơn vị đã hẹn xong ngày {day}.',
    promisePassed: 'Đơn vị đã hẹn xong ngày {day}; ngày ấy đã qua.',
    difficulties: 'Khó khăn đơn vị đã nêu: {difficulties}',
    receiptPromised: 'Đơn vị đã hẹn xác nhận ngày {day}.',
    receiptPassed: 'Đơn vị đã hẹn xác nhận ngày {day}; ngày ấy đã qua.',
    asked: {
      acknowledge:
        'Đơn vị đã đề nghị gia hạn xác nhận đến ngày {day}; đề nghị chưa được trả lời. Lý do: {because}',
      complete:
        'Đơn vị đã đề nghị gia hạn hoàn thành đến ngày {day}; đề nghị chưa được trả lời. Lý do: {because}',
      exemption: 'Đơn vị đã đề nghị miễn thực hiện; đề nghị chưa được trả lời. Lý do: {because}',
    },
    askDifficulties: 'Có khó khăn, vướng mắc: xin nêu rõ khi trả lời.',
  },
  /** What a letter to a parent says of its subordinates before the deadline. */
  subordinates: {
    answered: 'Phần của chính đơn vị đã trả lời.',
    line: '{count}/{asked} đơn vị trực thuộc chưa có {lacking}: {units}.',
    request: 'đề nghị {units} nhắc các đơn vị trực thuộc chưa trả lời, hoặc trả lời thay {where}',
    short: 'đơn vị trực thuộc chưa trả lời',
  },
  askedBefore: 'Trước thư này đã {list}.',
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
  supplementAsked: '{office} đã nhận trả lời của {units}; đề nghị bổ sung nội dung {work} {where}.',
  contactChanged:
    'Theo đề nghị gửi từ trang của đơn vị và sau khi gọi kiểm tra, {office} đã đổi đầu mối liên hệ; từ nay thư gửi về hộp thư {mailbox}.',
  contactKept:
    '{office} không đồng ý với đề nghị thay đổi đầu mối gửi từ trang của đơn vị; hộp thư và đầu mối giữ nguyên. Lý do: {because}',
  refused: {
    acknowledge:
      '{office} đã xem xét và không đồng ý với đề nghị của {units} gia hạn xác nhận đến ngày {until}. Lý do: {because}',
    complete:
      '{office} đã xem xét và không đồng ý với đề nghị của {units} gia hạn hoàn thành đến ngày {until}. Lý do: {because}',
    exemption:
      '{office} đã xem xét và không đồng ý với đề nghị của {units} miễn thực hiện. Lý do: {because}',
  },
  nothingAsked: {
    receipt: 'không phải xác nhận',
    receiptAndResult: 'không phải xác nhận hay báo cáo kết quả',
    result: 'không phải báo cáo kết quả',
  },
  reporting: {
    training:
      'Quán triệt bằng hình thức phù hợp; kết quả gồm ngày, hình thức, số thuộc diện, số tham gia.',
    page: 'Kết quả gồm ngày thực hiện xong; có văn bản báo cáo thì ghi số, ký hiệu, ngày, không có thì chọn “Báo trên trang, không có văn bản riêng”. Báo trên trang là đủ, không cần văn bản riêng.',
    document:
      'Kết quả gồm ngày thực hiện xong; số, ký hiệu, ngày của văn bản báo cáo. Đề nghị gửi kèm báo cáo bằng văn bản.',
  },
  requestedFigures: 'Số liệu đề nghị báo: {figures}.',
  reportingOf: 'Đối với {documents}: {text}',
  deadlineNotes: {
    one: 'Thời hạn nêu trên do {office} đề nghị để tổng hợp.',
    several: 'Các thời hạn nêu trên do {office} đề nghị để tổng hợp.',
  },
  unitsLink: '[liên kết của đơn vị]',
  readersLink: '[liên kết của người nhận]',
  plainLine: '- {line}',
  document: '{type} số {number}',
  cited: '{document} của {body}',
  citedInFull: '{document}, ngày {day} của {body} về việc {subject}',
  task: '{stage}, chậm nhất là {deadline}',
  more: '- và {count} mục khác (xem tại trang xác nhận)',
  list: {
    labels: {
      notice: 'Thông báo',
      cancellation: 'Thông báo',
      information: 'Để biết',
      newVersion: 'Bản mới',
      supplement: 'Đề nghị bổ sung',
      refusal: 'Trả lời đề nghị',
      reminder: 'Nhắc',
      followUp: 'Đôn đốc',
      followUpNumber: 'Đôn đốc lần {number}',
      news: 'Thông báo',
    },
    subject: '[{label}] {documents}',
    subjectSeveral: '[{label}] {count} văn bản: {documents}',
    subjectBy: '[{label}] {documents}, chậm nhất {day}',
    subjectDue: '[{label}] {documents}, hạn từ {day}',
    amongOverdue: '{documents} (trong {count} văn bản quá hạn)',
    alsoOverdue: 'Ngoài ra còn quá hạn: {documents}; đề nghị trả lời cùng một lần.',
    overdueOf: '{document} của {units}',
    units: '{number}: {count} đơn vị',
    about: '{document} về {topic}',
    moreNumbers: '{numbers} và {count} văn bản khác',
    news: '{office} xin thông báo về {documents} sau đây:',
    newsAsking: '{office} xin thông báo về {documents} sau đây; đề nghị {units} trả lời {where}:',
    answer: 'trả lời {documents} sau đây',
    nearest: '{request}; thời hạn gần nhất: {deadline}',
    documents: { one: 'văn bản', several: '{count} văn bản' },
    others: 'Đồng thời nhắc văn bản khác:',
    othersOverdue:
      'Đồng thời đôn đốc văn bản khác; nội dung đã quá hạn đề nghị trả lời chậm nhất là hết ngày {day}:',
    alsoReminds: '; nhắc {documents}',
    alsoPresses: '; đôn đốc {documents}',
    forUnits: '{document} ({units})',
    sentOtherwise,
    informed: 'Gửi để biết, {nothing}.',
    asking: listBody(
      '{lien_ket_xac_nhan}\n\n',
      `{cach_bao_ket_qua} ${totalsOnly} {loi_thoi_han}

${contact}

${linkHelp}`,
    ),
    telling: listBody('', contact),
  },
  calendarDay: 'Hạn {stage}: {document}',
  calendarNote: '{unit}: chậm nhất là {deadline}, theo thời hạn do {office} đề nghị.',
  calendarAttached:
    'Kèm theo: thoi-han.ics (thời hạn nêu trên, để đưa vào lịch nếu cần; thời hạn có thay đổi thì theo thư và trang của đơn vị).',
  testSubject: '[Thử] {subject}',
} as const;
