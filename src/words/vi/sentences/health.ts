import { menu } from '../names/menu';
import { at } from '../names/menu-at';

/** The status line in the tab Theo dõi uses these texts too. */
export const health = {
  approvalNotice: {
    subject: '[Chờ duyệt] {so_thu} thư của {don_vi_theo_doi}',
    body: `Kính gửi: người duyệt thư của {don_vi_theo_doi}

Tính đến ngày {ngay_chot}, có {so_thu} thư chờ duyệt:
{danh_sach}

{lien_ket_duyet}

Mở trang thì chưa duyệt thư nào: xem từng thư, rồi bấm Duyệt. Thư có nội dung thay đổi sau khi xem thì chưa được duyệt. Liên kết dùng đến hết ngày {han_lien_ket}, dành riêng cho hộp thư này: xin không chuyển tiếp. Trang không hỏi mật khẩu hay mã OTP.

Vẫn duyệt được trong bảng tính như thường lệ: {dia_chi_bang}

(Thư gửi tự động, nhiều nhất mỗi ngày một thư, chỉ khi có thêm thư chờ duyệt.)`,
  },
  approvalNoticeFailed: 'Không gửi được thư “Chờ duyệt” tới {mailbox}: {reason}',
  openApprovalPage: 'Xem và duyệt thư',
  title: 'Tình trạng hệ thống',
  running: 'Vận hành',
  owner: 'Người phụ trách gửi thư: {owner}.',
  lastRun: 'Lượt chạy gần nhất: {at}.',
  neverRan:
    'Lịch chạy chưa chạy lần nào. Nếu đã thiết lập hơn một giờ, hãy chạy lại Thiết lập ban đầu.',
  keyChangeBroken:
    'Khóa ký đã thay nhưng việc cấp liên kết mới bị ngắt giữa chừng: liên kết trong các thư đã gửi không mở được, thư báo liên kết mới chưa đủ. Hãy mở Trang của đơn vị, chọn “Cấp liên kết mới cho mọi đơn vị: liên kết có thể đã bị lộ”.',
  quota: 'Hạn mức gửi còn lại hôm nay của tài khoản này: {left} người nhận.',
  schema: 'Cấu trúc tệp: {schema}; tiện ích phiên bản {version}.',
  builtOn: 'Mã của bản này là của ngày {day}.',
  publisher: 'Nơi phát hành: {publisher}',
  askForNews:
    'Bản này đã quá {days} ngày. Đôn Đốc không tự biết có bản mới hay chưa: nên hỏi nơi phát hành.',
  link: 'Trang xác nhận: {address}',
  letters: 'Thư',
  counts: 'Chờ gửi {queued}, đang gửi {sending}, chờ duyệt {awaiting}, đã gửi {sent} thư.',
  unknown:
    'Thư {id} tới {mailbox}: chưa rõ đã gửi. Hãy xem mục Đã gửi trong Gmail của người phụ trách rồi chọn “Đã gửi” hoặc “Gửi lại”.',
  awaitingLong: `{count} thư chờ duyệt quá một ngày làm việc, lâu nhất từ ngày {since}: menu ${at.openApproval}.`,
  stuckSending:
    '{count} thư còn ở “Đang gửi” từ {since} vì lượt gửi bị ngắt. Lượt chạy sau, trong giờ gửi thư, tự xử lý; muốn ngay thì mở Xem trước và gửi.',
  stillQueue:
    '{count} thư xếp hàng từ ngày {since} mà quá một ngày làm việc không thư nào đi. Hãy xem lượt chạy gần nhất và hạn mức ở Tình trạng hệ thống, hoặc mở Xem trước và gửi.',
  heldMore: `{first} Còn {count} việc khác: menu ${at.openHealth}.`,
  statusHeld: 'Cập nhật lúc {at}.\n{held}',
  wasSent: 'Đã gửi',
  sendAgain: 'Gửi lại',
  nextLetters: 'Lịch chạy 10 phút một lần; thư tự gửi tiếp theo: ngày {day}.',
  notAuthorised:
    'Tài khoản này chưa cấp cho Đôn Đốc quyền {permission} Hãy chạy lại Thiết lập ban đầu và đánh dấu mọi ô khi Google hỏi.',
  permissions: {
    sheet: 'xem và sửa bảng tính này: thiếu thì không làm được việc gì.',
    mail: 'gửi thư từ tài khoản này: thiếu thì không thư nào đi.',
    dialogs: 'hiện hộp thoại trong bảng tính: thiếu thì các mục của menu không mở được.',
    clock:
      'tự chạy khi không ai mở bảng tính: thiếu thì không tự nhắc, tự gửi thư đang chờ, tự cập nhật tổng hợp.',
    account: 'biết địa chỉ thư của tài khoản: thiếu thì không biết ai phụ trách gửi thư.',
  },
  freeSender:
    'Thư đi từ hộp thư miễn phí {owner}: có nơi không cho dùng hộp thư miễn phí cho việc công, và đơn vị dễ ngờ là thư giả. Hãy ghi hộp thư công vụ ở mục “{setting}” để thư trả lời về đó; nếu được, dùng tài khoản của cơ quan để gửi.',
  freeSenderAnswered: 'Thư đi từ hộp thư miễn phí {owner}; thư trả lời về {replyTo}.',
  silent:
    'Đôn Đốc không chạy từ {at} (quá 26 giờ). Người phụ trách {owner} cần mở bảng tính và chạy lại Thiết lập ban đầu.',
  region: 'Ngôn ngữ và múi giờ của bảng tính: {region}; múi giờ của tập lệnh: {script}.',
  foreignRegion: `Ngôn ngữ và múi giờ của bảng tính ({region}) không phải của Việt Nam: ngày gõ 5/12/2026 có thể thành ngày 12 tháng 5, “hôm nay” và giờ gửi thư có thể lệch. Hãy chạy menu ${at.setUp} và chọn Có khi được hỏi.`,
  cap: 'Đã tự gửi đủ {cap} thư hôm nay; còn {queued} thư chờ. Nếu cần gửi ngay, mở Xem trước và gửi.',
  settingsGone: `Tab “Cài đặt” thiếu mục “{names}”: đang dùng giá trị như lúc mới thiết lập. Hãy chạy menu ${at.setUp} để thêm lại, rồi ghi giá trị của cơ quan.`,
  rowsMissing:
    'Văn bản {number}: {count} đơn vị thuộc nơi nhận chưa được đưa vào theo dõi ({unit} …).',
  addRows: 'Đưa {count} đơn vị vào theo dõi',
  rowsLeft:
    'Tab “Theo dõi” có {count} dòng ({key} …) của văn bản hoặc đơn vị không có trong tab “Văn bản”, “Đơn vị”; {answered} dòng trong số đó đã có nội dung. Nếu dòng hoặc mã của văn bản, đơn vị bị xóa, bị sửa: hoàn tác (Ctrl+Z) hoặc lấy lại từ Lịch sử phiên bản, giữ nguyên mã. Nếu một lần Thêm văn bản, Nhập đơn vị bị ngắt giữa chừng: thực hiện lại. Không xóa các dòng đã có nội dung.',
  answersLimited:
    'Ngày {day}, từ trang của {unit}, nội dung trả lời văn bản {number} đã sửa {count} lần, đến mức tối đa trong ngày: các lần sửa tiếp theo trong ngày không được ghi nhận. Hãy gọi hỏi đơn vị; nếu không phải đơn vị sửa, mở Trang của đơn vị để cấp liên kết mới, rồi kiểm tra dòng của đơn vị trong tab “Theo dõi”.',
  typedOver:
    'Mã “{was}” trong tab “Theo dõi” không còn trong tab “{tab}”; có thể ô {cell} (đang là “{now}”) đã bị sửa. Hãy ghi lại mã “{was}” vào ô {cell}; không xóa dòng nào. Trong lúc chờ, thư về các dòng này không gửi được.',
  askedOver:
    'Tab “{tab}”, ô {cell} (văn bản {number}): nội dung trả lời đã bị sửa từ “{was}” thành “{now}” mà hệ thống chưa ghi nhận, nên thư về văn bản này đang chờ. Hãy ghi lại “{was}” vào ô {cell}; muốn đổi, dùng “Bản mới của văn bản”.',
  unaskedDeadline: 'Tab “{tab}”, ô {cell}: {fault} Hãy ghi “Không yêu cầu” vào ô đó.',
  askedDeadline:
    'Tab “{tab}”, ô {cell}: văn bản {number} có đề nghị trả lời nội dung này, nên không ghi “Không yêu cầu”. Hãy ghi ngày, hoặc ghi “Không có hạn”.',
  partTwice:
    'Tab “{tab}”, dòng {row}: {label} của văn bản {number} ngày {day} đã có ở dòng {first}. Nếu là mục khác, hãy sửa cột “Mục”.',
  completionFirst:
    'Văn bản {number}: hạn hoàn thành ({complete}) trước hạn xác nhận ({acknowledge}). Nếu đúng như vậy thì không phải sửa gì.',
  failed: 'Thư {id} tới {mailbox}: lỗi. {reason}',
  heldBack: 'Thư {id} gửi lãnh đạo, tới {mailbox}: chưa gửi. {reason}',
  unreachable: 'Đơn vị không có địa chỉ dùng được',
  unreachableUnit: '{unit}: liên hệ điện thoại {phone}.',
  noPhone: '(chưa có số)',
  problems: 'Việc cần xử lý',
  holidays:
    'Chưa xác nhận lịch nghỉ Tết năm {year}. Hãy đối chiếu thông báo chính thức và sửa tab “Ngày nghỉ”.',
  holidaysMissing:
    'Tab “Ngày nghỉ” chưa có Tết và ngày nghỉ hoán đổi, làm bù của năm {year} (ngày lễ cố định đã tự tính). Hãy ghi theo thông báo chính thức trước khi đặt thời hạn qua các ngày đó.',
  fine: 'Không có vấn đề.',
  statusFine: 'Cập nhật lúc {at}.',
  logPending: `Tab “Nhật ký” bị đổi tên, bị xóa, thiếu tên cột hoặc đang được bảo vệ: {count} dòng nhật ký chưa ghi được và đang chờ. Trả lời của đơn vị vẫn được ghi vào tab “Theo dõi”. Hãy đổi lại tên tab hoặc bỏ bảo vệ; nếu tab đã bị xóa, hãy chạy menu ${at.setUp} để tạo lại. Các dòng đang chờ sẽ được ghi ở lượt chạy sau.`,
  logGap:
    'Tab “Nhật ký” thiếu {count} dòng (cột “Số thứ tự” không liền nhau): dòng bị xóa, hoặc lượt chạy bị ngắt khi đang ghi. Hãy lấy lại từ Lịch sử phiên bản; nếu không lấy lại được, ghi nhận để Nhật ký nêu rõ.',
  rowOverwritten:
    'Dòng {id} (tab “{tab}”) bị ghi đè bởi nội dung của dòng {by}: đúng lúc hệ thống ghi, có người sắp xếp, chèn hoặc xóa dòng.',
  rowsLost:
    'Tab “{tab}”: đúng lúc hệ thống bỏ dòng, có người sắp xếp, chèn hoặc xóa dòng. Hãy xem lại {count} dòng{ids} ở Tệp ▸ Lịch sử phiên bản: dòng bị mất đã được ghi lại ở cuối tab, ô ở cột tự thêm có thể nhầm; dòng nào chủ ý xóa thì xin xóa lại.',
  rowHeld:
    'Tab “{tab}”, {row}: lúc {at}, khi hệ thống ghi cho {by} thì có người sắp xếp, chèn hoặc xóa dòng, nên một phần nội dung đó nằm nhầm ở dòng này. {effect}{known} Hãy mở Tệp ▸ Lịch sử phiên bản, xem dòng này trước lúc đó, ghi lại cho đúng, rồi bấm “Đã xem”.',
  heldEffect: {
    tracking: 'Đơn vị chưa bị nhắc về văn bản này, chưa tính là đã trả lời hay quá hạn.',
    dispatches: 'Chưa gửi thư nào về văn bản này.',
    units: 'Chưa gửi thư nào cho đơn vị này.',
    outbox: 'Thư này không tự gửi.',
  },
  heldKnown: ' Nhật ký ghi gần nhất trước đó: {event}, lúc {at}: {detail}.',
  fileNearlyFull: `Bảng tính đã dùng {share}% số ô mà Google cho một tệp (10 triệu ô, tính cả ô trống). Khi đầy thì không thêm được văn bản, không chốt được kỳ. Hãy lưu trữ văn bản đã kết thúc (menu ${at.openBackup}); nút “Bớt cột trống” ở Tình trạng hệ thống bỏ các cột không có nội dung, không có định dạng ở bên phải mỗi tab.`,
  cutColumns: 'Bớt cột trống',
  columnsCut: 'Đã bớt {cells} ô trống ở bên phải các tab.',
  acceptRow: 'Đã xem',
  rowAccepted: 'Đã xem dòng {row}: dòng được tính và nhắc như thường.',
  acceptLogGap: 'Ghi nhận đã mất',
  logGapKnown: 'Ghi nhận: Nhật ký mất {count} dòng.',
  logLost:
    'Trong lúc tab “Nhật ký” chưa dùng được, {count} dòng nhật ký không còn chỗ chờ nên không ghi lại được. Trả lời của đơn vị vẫn có trong tab “Theo dõi”, cột “Sửa lúc” ghi thời điểm.',
  statusProblems: 'Cập nhật lúc {at}.\nCó {count} việc cần xem ở Tình trạng hệ thống.',
  statusNew: 'Chưa chạy lần nào. Bắt đầu từ menu Đôn đốc.',
  units: {
    contacts: 'Dữ liệu liên hệ',
    pastRetention: `{count} đơn vị còn họ tên hoặc điện thoại của đầu mối, dù mọi văn bản đã kết thúc quá {months} tháng: {units}. Xóa bằng menu ${at.openUnitChanges}.`,
    leadersMissing:
      'Tab “Cài đặt” cho gửi bản sao cho lãnh đạo đơn vị, nhưng chưa đơn vị nào có hộp thư lãnh đạo. Hãy ghi ở tab “Đơn vị”, cột “Hộp thư lãnh đạo đơn vị” (cột thu gọn ở cuối, bấm dấu + phía trên tiêu đề để mở), hoặc để trống mục ấy.',
    freeMailboxes:
      '{count} đơn vị dùng hộp thư miễn phí, có thể là hộp thư riêng của một người: {units}. Nên thay bằng hộp thư công vụ của đơn vị.',
    returned:
      '{count} đơn vị không nhận được thư vì hộp thư bị trả lại, chưa thay: {units}. Hãy ghi hộp thư mới ở tab “Đơn vị”, cột “Email”, hoặc ở Việc hôm nay, phần Một đơn vị.',
    parentLoop:
      'Tab “Đơn vị”: các đơn vị thành cấp trên của chính mình: {units}. Hãy sửa cột “Cơ quan cấp trên trực tiếp” của một trong các dòng đó.',
    parentDoubtful:
      'Tab “Đơn vị”: cơ quan cấp trên “{parent}” của {count} đơn vị ({unit} …) có thể là một trong các mã {codes}, nên chưa đơn vị nào được coi là cấp trên. Hãy ghi mã thay cho tên ở cột “Cơ quan cấp trên trực tiếp”.',
    successorUnknown:
      'Tab “Đơn vị”: {unit} ghi đơn vị kế thừa “{code}” không có trong danh sách. Hãy ghi đúng mã ở cột “Đơn vị kế thừa”.',
    more: '{units} và {count} đơn vị khác',
  },
} as const;

export const guide = {
  title: 'Hướng dẫn, giới thiệu',
  sections: [
    {
      heading: 'Bắt đầu',
      lines: [
        `1. ${menu.setUp}: tạo các tab và lịch chạy.`,
        '2. Điền tab “Cài đặt”: tên đơn vị theo dõi, cán bộ, điện thoại, hộp thư nhận trả lời, địa chỉ trang xác nhận.',
        `3. ${menu.openImport}: chọn tệp Excel (.xlsx), Word (.docx), CSV hoặc dán từ bảng khác; kiểm tra cột, xem trước rồi mới ghi; hoàn tác được cả lần nhập.`,
        `4. ${menu.openDispatch}: số, ký hiệu, ngày, trích yếu và hai thời hạn.`,
        `5. ${menu.openLetters}: xem ai nhận thư gì, ai không và vì sao, rồi bấm gửi.`,
      ],
    },
    {
      heading: 'Hằng ngày',
      lines: [
        `${menu.openToday}: thư chờ duyệt, đơn vị quá hạn, hạn gần nhất, việc cần xử lý; và mọi điều về một đơn vị.`,
        `Thư nhắc trước hạn tự đi vào ngày làm việc. Thư đôn đốc sau hạn nằm ở ${menu.openApproval} cho đến khi được duyệt.`,
        'Đơn vị bấm liên kết trong thư để xác nhận và báo kết quả; bảng Theo dõi tự cập nhật.',
        `Đơn vị báo qua điện thoại hoặc văn bản giấy thì dùng ${menu.openAnswer}, hoặc chọn ngay trong cột “Tiếp nhận”, “Kết quả”.`,
        `Kết quả cần so với văn bản, hoặc chưa rõ: ${menu.openCheck}. Văn bản thay đổi: ${menu.openVersion}. Liên kết bị lộ: ${menu.openUnitLink}.`,
        `Đơn vị xin lùi hạn hoặc không thuộc diện: ${menu.openDeadline}.`,
        `Đơn vị đổi tên, sáp nhập, chia tách, tạm dừng, kết thúc; đầu mối thôi phụ trách: ${menu.openUnitChanges}.`,
      ],
    },
    {
      heading: 'Báo cáo',
      lines: [
        `Tab “Tổng hợp” tự cập nhật; muốn cập nhật ngay thì dùng ${menu.updateSummary}.`,
        `Cuối kỳ: ${menu.closePeriod}. Số đã chốt không đổi.`,
        `${menu.openReport}: tải bản dự thảo Word, PDF, bảng Excel; xem và in trang tổng hợp.`,
        `Số liệu báo cấp trên: ${menu.openReport}, phần “Số liệu báo cấp trên”, bấm “Chép” rồi ghi vào trang trả lời. Số liệu của cấp dưới: ${menu.openDispatch}, dùng mẫu “Tổng hợp của cấp dưới”; mỗi cơ quan cấp dưới là một đơn vị.`,
      ],
    },
    {
      heading: 'Lưu ý',
      lines: [
        'Chỉ dùng cho văn bản không mật. Không ghi tên, tài khoản hoặc hành vi của cá nhân.',
        'Có thể sắp xếp, lọc, ẩn, thêm cột riêng; không đổi tên các cột có sẵn.',
        'Bản sao của tệp này không gửi thư cho đến khi được thiết lập lại.',
        `Mỗi tháng tải một bản sao lưu: ${menu.openBackup}. Mỗi năm lưu trữ văn bản đã kết thúc.`,
      ],
    },
  ],
} as const;
