import { at } from '../names/menu-at';

export const problems = {
  required: 'Tab “{tab}”, ô {cell}: cột “{column}” đang trống. Hãy điền vào ô đó.',
  noDeadline:
    'Tab “{tab}”, ô {cell}: cột “{column}” đang trống. Hãy điền ngày vào ô đó, hoặc ghi “Không có hạn”.',
  lonely:
    'Tab “{tab}”, ô {cell}: cả dòng chỉ có “{value}”, nên không được coi là một dòng dữ liệu. Nếu đây là tiêu đề hoặc ghi chú, hãy xóa dòng này; nếu là dòng đang ghi dở, hãy ghi tiếp các ô còn lại.',
  notDay:
    'Tab “{tab}”, ô {cell}: “{value}” không phải là ngày. Hãy ghi ngày/tháng/năm đủ bốn chữ số, ví dụ 30/10/2024.',
  notHour:
    'Tab “{tab}”, ô {cell}: “{value}” không phải là giờ. Hãy ghi dạng “16 giờ” hoặc “16:30”, hoặc để trống.',
  dayTooFar:
    'Tab “{tab}”, ô {cell}: ngày “{value}” nằm ngoài khoảng dùng được (năm 1912 đến 2199). Hãy xem lại năm và ghi lại, ví dụ 30/10/2024.',
  negative: 'Tab “{tab}”, ô {cell}: “{value}” là số âm. Hãy ghi số từ 0 trở lên, ví dụ 45.',
  notText:
    'Tab “{tab}”, ô {cell}: “{value}” là giờ hoặc lỗi công thức, không phải nội dung của cột “{column}”. Hãy hoàn tác (Ctrl+Z) hoặc ghi lại đúng nội dung.',
  textLong:
    'Tab “{tab}”, ô {cell}: nội dung cột “{column}” dài hơn 2.000 ký tự. Thư nào vì thế quá 200 KB sẽ chỉ ghi phần đầu. Hãy rút gọn: “{value}”',
  notMoment:
    'Tab “{tab}”, ô {cell}: “{value}” không phải là thời điểm. Hãy ghi dạng 30/10/2024 08:15, hoặc để trống.',
  notCount:
    'Tab “{tab}”, ô {cell}: “{value}” không phải là số nguyên. Hãy chỉ ghi chữ số, ví dụ 45.',
  notChoice:
    'Tab “{tab}”, ô {cell}: “{value}” không có trong danh sách. Hãy chọn một trong: {allowed}.',
  notMailbox:
    'Tab “{tab}”, ô {cell}: “{value}” không phải là một địa chỉ email. Hãy ghi đúng một địa chỉ, dạng hộp-thư@tên-miền, hoặc để trống.',
  notMailboxes:
    'Tab “{tab}”, ô {cell}: trong “{value}” có phần không phải là địa chỉ email. Hãy ghi các địa chỉ, ngăn nhau bằng dấu chấm phẩy, hoặc để trống.',
  notOwn:
    'Tab “{tab}”, ô {cell}: “{value}” không phải là nội dung do hệ thống ghi ở cột “{column}”. Hãy hoàn tác (Ctrl+Z) hoặc lấy lại từ Lịch sử phiên bản.',
  notLink:
    'Tab “{tab}”, ô {cell}: “{value}” không phải là địa chỉ trang web, nên thư và trang của đơn vị không dẫn tới. Hãy ghi địa chỉ bắt đầu bằng https://, hoặc để trống.',
  notRequestedFigures:
    'Tab “{tab}”, ô {cell}: không đọc được số liệu đề nghị báo ở dòng “{value}”. Hãy ghi mỗi số liệu một dòng, ví dụ “Số tin, bài đã đăng (tin, bài) · số nguyên · bắt buộc · cộng”.',
  notRepetition:
    'Tab “{tab}”, ô {cell}: không đọc được “{value}”, nên chưa lập kỳ nào tiếp theo. Hãy ghi như “hằng tháng · hạn ngày 20 cùng tháng · lập trước hạn 5 ngày làm việc · đến 31/12/2027”, hoặc để trống để thôi lặp lại.',
  manyFigures:
    'Tab “{tab}”, ô {cell}: có hơn 10 số liệu đề nghị báo. Một văn bản hỏi tối đa 10 số liệu; hãy bỏ bớt dòng.',
  personFigure:
    'Tab “{tab}”, ô {cell}: “{value}” hỏi thông tin của cá nhân. Chỉ hỏi số tổng của đơn vị, ví dụ “Số vụ vi phạm”; hãy bỏ hoặc đổi dòng này.',
  figureTwice:
    'Tab “{tab}”, ô {cell}: số liệu ở dòng “{value}” được ghi hai lần. Hãy chỉ giữ một dòng.',
  notReportedValues:
    'Tab “{tab}”, ô {cell}: không đọc được số liệu đã báo ở dòng “{value}”. Hãy ghi mỗi số liệu một dòng, ví dụ “Số tin, bài đã đăng: 1.234”; số lẻ dùng dấu phẩy, ngày ghi 05/03/2026, chữ đặt trong ngoặc kép.',
  notClosings:
    'Tab “{tab}”, ô {cell}: không đọc được các kỳ đã chốt do hệ thống ghi: “{value}”. Hãy xóa nội dung ô này rồi chạy Thiết lập ban đầu để lấy lại từ tab “Kỳ báo cáo”.',
  notOverdue:
    'Tab “{tab}”, ô {cell}: không đọc được nội dung quá hạn do hệ thống ghi khi chốt kỳ: “{value}”. Hãy hoàn tác (Ctrl+Z); nếu không còn hoàn tác được, hãy xóa nội dung ô này.',
  notUnitRequests:
    'Tab “{tab}”, ô {cell}: không đọc được đề nghị của đơn vị do hệ thống ghi: “{value}”. Hãy hoàn tác (Ctrl+Z); nếu không còn hoàn tác được, hãy xóa nội dung ô này rồi báo đơn vị gửi lại.',
  notUnderWay:
    'Tab “{tab}”, ô {cell}: ghi chú của hệ thống về một lần ghi bị ngắt đã bị sửa, nên dòng này có thể mới ghi một nửa. Hãy hoàn tác (Ctrl+Z) hoặc lấy lại dòng từ Lịch sử phiên bản; nếu không còn, hãy xem lại cả dòng rồi xóa nội dung ô này.',
  doubled:
    'Tab “{tab}”, ô {cell}: “{value}” đã có ở dòng phía trên. Hãy ghi lại đúng mã vào ô này, hoặc hoàn tác (Ctrl+Z); chỉ xóa dòng khi cả dòng là bản chép thừa.',
} as const;

export const errors = {
  olderFile:
    'Tệp này do Đôn Đốc phiên bản {madeBy} lập (cấu trúc {file}); phiên bản đang dùng là {version} (cấu trúc {schema}) không đọc được, nên chưa ghi và chưa gửi gì. Hãy lập bảng tính mới có Đôn Đốc {version}, chạy Thiết lập ban đầu rồi nhập danh sách đơn vị từ tệp này; giữ tệp này để xem lại.',
  newerFile:
    'Tệp này do Đôn Đốc phiên bản {madeBy} lập (cấu trúc {file}); phiên bản đang dùng là {version} (cấu trúc {schema}) chưa đọc được, nên chưa ghi và chưa gửi gì. Hãy cập nhật tiện ích lên phiên bản {madeBy} bằng npm run deploy hoặc gói cài đặt mới rồi mở lại tệp.',
  summaryNotMade: 'Thư đi không kèm bản tóm tắt để in. {detail}',
  summaryNotPrinted: 'Thư đi không kèm bản tóm tắt để in vì Google không tạo được PDF: {detail}',
  reportGone:
    'Không còn số liệu để lập báo cáo này (kỳ: {period}). Xin đóng hộp thoại, mở lại Lập báo cáo và chọn lại.',
  tabMissing: `Không thấy tab có tên “{tab}”. Nếu tab đã bị đổi tên, hãy đổi lại; nếu đã bị xóa, hãy chạy menu ${at.setUp} để tạo lại.`,
  tabProtected:
    'Tab “{tab}” đang được bảo vệ nên tài khoản {account} không ghi được. Chủ sở hữu bảng tính vào Dữ liệu → Bảo vệ trang tính và dải ô, cho tài khoản này quyền chỉnh sửa hoặc bỏ bảo vệ.',
  headerMissing: `Tab “{tab}”, dòng {row}: không thấy cột “{header}”. Nếu vừa xóa hoặc sửa tên cột, hãy hoàn tác (Ctrl+Z). Nếu cột vẫn còn nhưng mang tên khác, ghi lại “{header}” vào dòng {row} của cột đó. Nếu cột đã bị xóa, lấy lại từ Lịch sử phiên bản hoặc từ bản sao lưu; chỉ khi cột vốn trống ở mọi dòng mới chèn một cột mới, ghi “{header}” vào dòng {row} của cột đó rồi chạy menu ${at.setUp}. Đừng ghi đè tên của cột khác. Trong lúc chờ, không thư nào được gửi.`,
  headersMoved: `Tab “{tab}”: dòng tên cột không còn ở dòng {row} mà đang ở dòng {at}, do sắp xếp cả bảng hoặc do có dòng chèn lên trên. Hãy chạy menu ${at.setUp} để đưa về; không cần sửa ô nào. Trong lúc chờ, không thư nào được gửi.`,
  headersGone: `Tab “{tab}”: dòng {row} không phải là dòng tên cột. Nếu dòng tên cột bị chuyển chỗ, hãy chạy menu ${at.setUp} để đưa về; nếu bị xóa hoặc bị sửa, hãy hoàn tác (Ctrl+Z) hoặc lấy lại từ Lịch sử phiên bản. Trong lúc chờ, không thư nào được gửi.`,
  headerRenamed: `Tab “{tab}”, dòng {row}: không thấy cột “{header}”. Nếu cột “{found}” (ô {cell}) chính là cột này bị đổi tên, hãy ghi lại “{header}” vào ô {cell}, hoặc chạy menu ${at.setUp}: hệ thống hỏi lại rồi trả tên cột về như cũ. Nếu không phải, cột “{header}” đã bị xóa: hoàn tác (Ctrl+Z), hoặc lấy lại từ Lịch sử phiên bản hoặc từ bản sao lưu. Trong lúc chờ, không thư nào được gửi.`,
  headerDoubled:
    'Tab “{tab}”, dòng {row}: có hai cột cùng tên “{header}”, ở ô {cell} và ô {other}. Hãy đổi tên cột không phải của hệ thống. Trong lúc chờ, không thư nào được gửi.',
  headersSwapped:
    'Tab “{tab}”, dòng {row}: nội dung của cột “{header}” (ô {cell}) có lẽ nằm ở cột “{other}” (ô {otherCell}): hai tên cột đã đổi chỗ cho nhau. Hãy hoàn tác (Ctrl+Z), hoặc ghi lại “{other}” vào ô {cell} và “{header}” vào ô {otherCell}. Trong lúc chờ, không thư nào được gửi.',
  columnEmpty:
    'Tab “{tab}”, dòng {row}: cột “{header}” (ô {cell}) trống ở mọi dòng. Nếu cột cũ đã bị xóa hoặc bị đổi tên, hãy hoàn tác (Ctrl+Z) hoặc lấy lại từ Lịch sử phiên bản; nếu đúng là chưa đơn vị nào trả lời, chọn lại giá trị ở một dòng. Trong lúc chờ, không thư nào được gửi.',
  rowAbove: `Tab “{tab}”: một dòng dữ liệu nằm trên dòng tên cột (ô {cell}), có lẽ do sắp xếp cả bảng. Hãy chạy menu ${at.setUp} để đưa về. Trong lúc chờ, không thư nào được gửi.`,
  rowLonely:
    'Cho đến khi sửa ô này, dòng chưa dùng được; nếu cả dòng chỉ là tiêu đề hoặc ghi chú, hãy xóa dòng.',
  rowStopped: 'Cho đến khi sửa ô này, cả dòng chưa dùng được; không phải xóa dòng nào.',
  busy: 'Đang có người khác thao tác trên bảng này. Xin chờ một phút rồi làm lại.',
  fileFull: `Bảng tính đã đầy: Google cho mỗi tệp tối đa 10 triệu ô, tính cả ô trống. Hãy mở menu ${at.openHealth} để bớt cột trống, rồi menu ${at.openBackup} để lưu trữ văn bản đã kết thúc, và làm lại việc này.`,
  rowsMoving:
    'Tab “{tab}” đang được sắp xếp, chèn hoặc xóa dòng liên tục, nên chưa chắc mọi ô đã ghi đúng dòng. Xin chờ người đang sửa tab này làm xong, rồi xem lại và làm lại.',
  notOnDayOff: 'Hôm nay là ngày nghỉ; hãy nhắc vào ngày làm việc.',
  notSetUp: `Bảng tính chưa được thiết lập. Hãy chạy menu ${at.setUp} trước.`,
  noUnits: `Chưa có đơn vị nào. Hãy chạy menu ${at.openImport} trước.`,
  noDispatch: `Chưa có văn bản nào. Hãy chạy menu ${at.openDispatch} trước; nếu văn bản đã có trong tab, xem ô phải sửa ở Tình trạng hệ thống.`,
  noOpenDispatch:
    'Không có văn bản nào đang theo dõi. Hãy thêm văn bản, hoặc đổi trạng thái một văn bản về “Đang theo dõi”; nếu văn bản đã có trong tab, xem ô phải sửa ở Tình trạng hệ thống.',
  notOwner:
    'Bảng tính này do {owner} phụ trách gửi thư. Thư được xếp hàng và sẽ đi trong lượt chạy tiếp theo của người phụ trách (chậm nhất 10 phút).',
  mailboxesDoubtful:
    'Tab “{tab}”: hộp thư của các đơn vị có lẽ nằm ở cột “{other}” (ô {otherCell}), không phải cột “{header}” (ô {cell}). Nếu hai tên cột đã đổi chỗ cho nhau, hãy ghi lại “{other}” vào ô {cell} và “{header}” vào ô {otherCell}; nếu hai cột vẫn đúng, hãy xác nhận khi bấm gửi trong Xem trước và gửi. Trong lúc chờ, không thư nào tự gửi.',
  outboxUnread:
    'Tab “Hộp thư đi” có {count} dòng chưa đọc được vì có ô phải sửa (xem Tình trạng hệ thống), nên chưa rõ thư đó đã gửi cho ai. Hãy sửa ô trước; nếu vẫn gửi, hãy xác nhận khi bấm gửi.',
  outboxGap:
    'Tab “Hộp thư đi” thiếu {count} dòng so với số thư đã lập: đơn vị có thể nhận lại thư đã gửi. Hãy hoàn tác (Ctrl+Z) hoặc lấy lại từ Lịch sử phiên bản. Nếu cố ý xóa, hãy xác nhận khi bấm gửi trong Xem trước và gửi.',
  nothingOpen: 'Không có đơn vị nào còn việc phải trả lời.',
  noSlips:
    'Không in được phiếu: các đơn vị đã chọn đều có địa chỉ thư dùng được, hoặc cơ quan chưa có trang xác nhận.',
  noLink:
    'Chưa có địa chỉ trang xác nhận nên chưa gửi thư có liên kết. Hãy triển khai ứng dụng web rồi ghi địa chỉ (kết thúc bằng /exec) vào tab “Cài đặt”, mục “Địa chỉ trang xác nhận”.',
  devLink:
    'Địa chỉ trang xác nhận kết thúc bằng /dev: chỉ người soạn mở được. Hãy dùng địa chỉ kết thúc bằng /exec của bản triển khai.',
  oddLink:
    'Địa chỉ trang xác nhận bắt đầu bằng https://script.google.com/… và kết thúc bằng /exec. Hãy sao chép trọn địa chỉ ở ô “Ứng dụng web” trong màn hình Triển khai của Google.',
  idLink:
    'Đây là “Mã triển khai”, không phải địa chỉ trang. Hãy sao chép địa chỉ ở ô “Ứng dụng web” bên dưới mã đó: bắt đầu bằng https://script.google.com/… và kết thúc bằng /exec.',
  officeNameMissing:
    'Chưa ghi tên đơn vị theo dõi. Hãy điền mục “Đơn vị theo dõi” trong tab “Cài đặt” rồi làm lại.',
  cellTooLong:
    'Tab “{tab}”, cột “{column}”: nội dung dài hơn 50.000 ký tự, Google không nhận vào một ô: “{value}”. Hãy rút gọn rồi làm lại.',
  cellInvisible:
    'Tab “{tab}”, cột “{column}”: nội dung chỉ có ký tự không nhìn thấy được. Hãy ghi lại rồi làm lại.',
  cellFormulaError:
    'Tab “{tab}”, cột “{column}”: “{value}” là tên một lỗi công thức của bảng tính nên không ghi được. Hãy ghi lại đúng nội dung rồi làm lại.',
  setting: 'Tab “Cài đặt”, mục “{name}”: “{value}” không dùng được. Hãy sửa theo cột Giải thích.',
  settingExample: '{sentence} Ví dụ: {example}.',
  settingTooLong:
    'Tab “Cài đặt”, mục “{name}”: dài hơn {limit} ký tự nên chưa dùng được. Hãy rút gọn. Đang ghi: “{value}”',
  settingName: `Tab “Cài đặt”, ô {cell}: “{value}” không phải tên mục nào, còn thiếu mục “{names}”. Hãy ghi lại tên mục vào ô này, hoặc chạy menu ${at.setUp}. Cho đến lúc đó mục được tìm theo cột Giải thích; không thấy thì dùng giá trị như lúc mới thiết lập.`,
  placeholderEmpty:
    'Mẫu “{kind}” dùng {name} nhưng chưa có giá trị để thay. Hãy điền thông tin còn thiếu trong tab “Cài đặt” hoặc “Văn bản”.',
  letterTooLarge:
    'Mẫu “{kind}”: thư dài quá 200 KB nên Google không nhận. Hãy rút gọn lời mở đầu của cơ quan ở tab “Mẫu thư” nếu có, và các ô dài ở tab “Đơn vị”, “Văn bản”, “Theo dõi”.',
  letterGone: 'Không còn thư này: nội dung đã được trả lời hoặc đã thay đổi. Hãy mở lại cửa sổ.',
  oddArguments:
    'Hộp thoại gửi dữ liệu không đúng dạng, thường vì đã mở từ trước khi Đôn Đốc được nâng cấp. Hãy đóng hộp thoại, mở lại từ menu Đôn đốc, xem việc này đã được ghi chưa rồi làm lại. Nếu còn báo như vậy, hãy gửi câu này và thời điểm xảy ra cho người cài đặt.',
  notAllowed: 'Việc này chỉ làm được từ menu Đôn đốc trong bảng tính.',
  guarded: 'Ô do hệ thống Đôn Đốc ghi; sửa có thể làm sai việc theo dõi.',
  unknownPerson: 'không xác định',
  refusedByGoogle: 'Google không nhận thư: {detail}',
} as const;

export const skips = {
  unasked: 'đơn vị ngoài danh sách nhận văn bản',
  removed: 'đơn vị đã được bỏ khỏi nơi nhận',
  exempt: 'đơn vị không thuộc diện thực hiện',
  informed: 'nhận để biết, đã gửi',
  suspended: 'đơn vị tạm dừng hoạt động',
  ended: 'đơn vị đã kết thúc hoạt động',
  overwritten: 'dòng bị ghi đè, đang rà soát (xem Tình trạng hệ thống)',
  unread:
    'dòng của văn bản hoặc đơn vị trong tab “Văn bản”, “Đơn vị”, “Theo dõi” có ô phải sửa, hoặc không còn',
  dispatchDraft: 'văn bản chưa gửi thông báo lần đầu',
  dispatchScheduled: 'văn bản hẹn ngày gửi thông báo',
  dispatchCancelled: 'văn bản không còn thực hiện',
  dispatchPaused: 'văn bản đang tạm dừng theo dõi',
  dispatchClosed: 'văn bản đã kết thúc theo dõi',
  done: 'đã xác nhận và hoàn thành',
  answered: 'đơn vị đã trả lời nội dung này',
  extended: 'đơn vị đã được gia hạn',
  expected: 'đơn vị đã hẹn ngày, sau ngày đó mới nhắc tiếp',
  daysPassed:
    'hạn đã qua trước khi đơn vị được báo: đặt hạn mới bằng “Gia hạn hoặc miễn”, “Bản mới của văn bản” hoặc ở tab “Văn bản”, thư sẽ được lập lại theo hạn mới',
  nothingToReport: 'không còn đơn vị nào cần báo với hộp thư này',
  notDue: 'chưa đến ngày nhắc, hoặc đã nhắc ở mốc này',
  answerAwaited: 'đang chờ trả lời đến hết ngày đã đề nghị trong thư trước',
  remindedLately: 'mới nhắc chưa được 3 ngày làm việc',
  linkElsewhere:
    'liên kết mới của đơn vị chưa được cấp, hoặc hộp thư này không còn là của đơn vị; cần thì cấp lại ở “Trang của đơn vị”',
  laterPeriod: 'hộp thư này đã có thư tổng hợp của kỳ sau',
  alreadyToday: 'hộp thư đã nhận một thư trong ngày, để ngày làm việc sau',
  resting: 'hộp thư đang nghỉ giữa hai thư nhắc, gộp vào thư nhắc sau',
  leaderCopy: 'từ lần này phải gửi bản sao cho lãnh đạo đơn vị, thư sẽ được lập lại để chờ duyệt',
  merged: 'đã gộp vào thư khác gửi cùng hộp thư',
  waiting: 'đã có thư chờ gửi hoặc chờ duyệt',
  addressMissing: 'chưa có địa chỉ email, liên hệ bằng điện thoại hoặc văn bản giấy',
  addressSeveral: 'ô Email có nhiều địa chỉ hoặc dấu cách, chỉ để một địa chỉ',
  addressMalformed: 'địa chỉ email sai',
  addressReturned: 'thư gửi đến địa chỉ này đã bị trả lại, cần sửa địa chỉ',
} as const;

export const answerFaults = {
  required: 'Xin điền mục này.',
  notDay: 'Xin chọn ngày trên lịch, hoặc ghi dạng 30/10/2024.',
  beforeIssue: 'Ngày này không thể trước ngày ban hành văn bản.',
  inFuture: 'Ngày này không thể sau hôm nay.',
  notWhole: 'Xin ghi một số nguyên từ 0 đến 1.000.000, chỉ dùng chữ số, ví dụ 45.',
  moreThanEligible:
    'Số tham gia lớn hơn số thuộc diện. Nếu đúng vì có khách mời, xin đánh dấu xác nhận bên dưới.',
  moreThanWhole: 'Có tỷ lệ lớn hơn 100%. Nếu đúng, xin đánh dấu xác nhận bên dưới.',
  nobody:
    'Số thuộc diện là 0. Đơn vị không có người thuộc diện thì dùng Gia hạn hoặc miễn, không ghi 0 trên 0.',
  invisible: 'Mục này chỉ có ký tự không nhìn thấy được. Xin xóa đi và ghi lại.',
  formulaError:
    'Mục này trùng tên một lỗi công thức của bảng tính nên không lưu được. Xin ghi cách khác.',
  tooLong: 'Nội dung dài quá. Xin viết gọn lại.',
  notExpected: 'Không hẹn được ngày này.',
  notLater: 'Xin chọn một ngày sau hạn hiện nay.',
  notNumber: 'Xin chỉ ghi số, ví dụ 1.234 hoặc 12,5.',
  twoReadings:
    'Số này đọc được hai cách: {decimal} hay {thousands}? Xin ghi lại đúng một trong hai cách đó.',
  unknownOption: 'Xin chọn trong các lựa chọn mà văn bản nêu.',
  notWholeValue: 'Số liệu này là số nguyên. Xin bỏ phần lẻ sau dấu phẩy.',
  manyDigits: 'Số có hơn 15 chữ số. Xin ghi gọn lại, hoặc đổi đơn vị tính.',
  manyDecimals: 'Xin ghi nhiều nhất 6 chữ số sau dấu phẩy.',
  negative: 'Số liệu này không thể dưới 0.',
  farFromLast: 'Có số liệu chênh quá 10 lần so với lần báo trước. Nếu đúng, xin đánh dấu ô này.',
} as const;
