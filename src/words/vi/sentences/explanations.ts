import { at } from '../names/menu-at';

/** Notes on column headers. */
export const notes = {
  tracking: {
    reminders: 'Số lần đôn đốc sau thời hạn; không kể nhắc trước hạn.',
    lastRemindedOn: 'Ngày nhắc hoặc đôn đốc gần nhất, kể cả nhắc trước hạn.',
    acknowledge: 'Chọn “Đã xác nhận” khi đơn vị đã báo nhận văn bản.',
    train: 'Chọn “Đã hoàn thành” khi đơn vị đã quán triệt xong.',
    eligible: 'Chỉ nhập số tổng của đơn vị; không nhập tên hay danh sách cá nhân.',
    difficulties: 'Không nêu tên, tài khoản hoặc hành vi của cá nhân.',
    role: '“Để biết”: nhận văn bản để biết, không phải trả lời và không tính vào tổng số.',
    eligibleBy:
      'Mỗi đối tượng một dòng, ví dụ “Đảng viên: 45”. Có dòng ở đây thì “Số thuộc diện” là tổng của các dòng.',
    entries:
      'Mỗi đợt một dòng: ngày | hình thức | số buổi | đối tượng: số người. Có đợt ở đây thì số hội nghị, số tham gia là tổng của các đợt.',
    exemptBecause: 'Có lý do ở đây thì đơn vị không phải thực hiện và không được tính vào tổng số.',
  },
  dispatches: {
    number: 'Ghi như trên văn bản, ví dụ 1384-CV/HU.',
    subject: 'Không ghi chữ “V/v”. Không nhập nội dung thuộc bí mật nhà nước.',
    officer:
      'Chức danh, thay cho mục “Cán bộ theo dõi” của tab “Cài đặt” trong thư của văn bản này. Để trống là theo Cài đặt.',
    officerEmail: 'Nhận thư trả lời của đơn vị về văn bản này. Để trống là theo Cài đặt.',
    supportUnits: 'Nhiều đơn vị thì ngăn cách bằng dấu chấm phẩy.',
    recipientBlocks: 'Để trống là tất cả các khối.',
    informUnits:
      'Tên hoặc mã đơn vị nhận để biết, ngăn cách bằng dấu chấm phẩy: nhận thông báo, không phải trả lời.',
    noticeOn: 'Thông báo lần đầu tự gửi vào ngày này. Để trống là gửi khi bấm gửi.',
    changes: 'Ghi vào thư khi văn bản có bản mới. Không nêu tên cá nhân.',
    closings:
      'Hệ thống ghi khi chốt kỳ, chép từ tab “Kỳ báo cáo”. Mỗi dòng một kỳ: số liệu đến hết ngày | lần chốt | các số theo thứ tự cột của tab đó, từ “Tổng số đơn vị” đến “Số tham gia” | tên kỳ | mã kiểm tra.',
  },
  units: {
    code: 'Cấp một lần, không đổi.',
    contact: `Không bắt buộc. Thông báo: họ tên, điện thoại, hộp thư ở đây chỉ dùng để liên hệ về các văn bản đang theo dõi, không dùng việc khác; người được nêu có thể yêu cầu sửa hoặc xóa (menu ${at.changeUnits}). Nên dùng chức vụ và hộp thư của đơn vị thay cho tên cá nhân.`,
    returnedEmail:
      'Địa chỉ mà thư gửi đến bị trả lại. Chừng nào cột Email còn địa chỉ này thì không gửi thư.',
    email:
      'Một địa chỉ, nên là hộp thư công vụ của đơn vị; địa chỉ khác ghi ở cột “Email nhận bản sao”. Xem thông báo ở cột “Cán bộ đầu mối”.',
    ccEmail:
      'Nhiều địa chỉ thì ngăn cách bằng dấu chấm phẩy; có thể ghi vai trò phía trước, ví dụ: văn thư: vanthu@example.org; phó văn phòng: pvp@example.org.',
    phone:
      'Không bắt buộc. Nên ghi số máy cơ quan, không ghi số riêng. Xem thông báo ở cột “Cán bộ đầu mối”.',
    formerNames:
      'Ghi kèm ngày cuối mang tên, ví dụ: Trường Tiểu học A (đến 30/06/2025). Nhiều tên thì ngăn cách bằng dấu chấm phẩy.',
    successors:
      'Mã các đơn vị kế thừa, ngăn cách bằng dấu chấm phẩy; đơn vị đầu tiên nhận nội dung còn mở.',
  },
  templates: {
    body: 'Các từ trong ngoặc nhọn, ví dụ {ten_don_vi}, được thay khi gửi. Trong thư tổng hợp, {de_xuat} là đề xuất, kiến nghị ghi khi chốt số liệu; kỳ không ghi thì dòng ấy không gửi đi.',
  },
  periods: {
    difficulties:
      'Dòng của đơn vị: điều đơn vị nêu. Dòng tổng: đề xuất, kiến nghị ghi khi chốt số liệu.',
  },
  daysOff: { confirmed: 'Chọn “Có” khi đã đối chiếu với thông báo chính thức.' },
  outbox: { kind: 'Bấm vào tên cột này để tới thư mới nhất, ở dòng cuối.' },
  log: { event: 'Bấm vào tên cột này để tới việc mới nhất, ở dòng cuối.' },
};

/** Explanations in Cài đặt beside each setting. */
export const meanings = {
  officeName: 'Tên cơ quan đứng tên trong thư và báo cáo, ví dụ Văn phòng Đảng ủy xã.',
  officer: 'Người mà đơn vị liên hệ khi có vướng mắc; nên ghi chức danh.',
  phone: 'Số điện thoại ghi trong thư và trên trang xác nhận.',
  replyTo: 'Thư trả lời của đơn vị sẽ về địa chỉ này. Nên dùng hộp thư công vụ.',
  linkBase:
    'Chép từ màn hình của Google sau khi bấm Triển khai; kết thúc bằng /exec. Để trống thì không gửi thư có liên kết.',
  lettersWithoutLink: 'Có: cơ quan không dùng trang xác nhận, đơn vị trả lời bằng thư.',
  sendFrom: 'Thư chỉ tự gửi trong khung giờ này, vào ngày làm việc.',
  sendUntil: 'Từ giờ này trở đi không tự gửi thư.',
  workingWeekdays: 'Thứ Hai là 2, thứ Bảy là 7, Chủ nhật là 8; ngăn cách bằng dấu phẩy.',
  rollDeadlines: 'Có: hạn rơi vào ngày nghỉ được tính đến hết ngày làm việc tiếp theo.',
  dueSoonDays: 'Còn chừng này ngày làm việc trở xuống thì ghi “sắp đến hạn”.',
  tiersBefore: 'Ví dụ 3, 1: nhắc trước hạn ba ngày và một ngày.',
  tiersAfter:
    'Ví dụ 1, 3, 5, 10: khoảng cách thưa dần. Thư sau không gửi trước khi qua ngày mà thư trước đề nghị trả lời; các mốc đến trong thời gian đó gộp vào một thư.',
  cap: 'Đủ số này thì không tự nhắc nữa.',
  answerDays:
    'Thư đôn đốc đề nghị trả lời trước khi hết chừng này ngày làm việc, từ 1 đến 99; chưa qua ngày đó thì chưa gửi thư đôn đốc tiếp. Đây không phải gia hạn: thời hạn và số ngày quá hạn vẫn như cũ.',
  expectDays:
    'Đơn vị đã quá hạn được tự hẹn một lần ngày dự kiến hoàn thành, chậm nhất là hạn cộng chừng này ngày làm việc. Đến ngày đó thì chưa đôn đốc; thời hạn và số liệu không đổi. 0: không cho hẹn.',
  escalateToParent:
    'Có: sau lần nhắc cuối, cơ quan cấp trên trực tiếp nhận danh sách đơn vị chưa hoàn thành, mỗi tuần một lần.',
  escalationMailbox:
    'Nhận danh sách đó khi đơn vị không có cấp trên dùng được email. Để trống thì không gửi.',
  summaryDispatch:
    'Số, ký hiệu hoặc mã của một văn bản, ví dụ 1384-CV/HU hoặc VB-001; để trống thì hiện tất cả văn bản đang theo dõi.',
  periodKind:
    'Không tự chốt; Tuần (thứ hai đến chủ nhật); Tháng; Tháng, từ ngày 15 đến ngày 14; Quý; 6 tháng; Năm; Theo ngày chốt riêng. Số liệu được chốt khi ngày cuối kỳ vừa hết, về sau không đổi.',
  cutOffs:
    'Các ngày cuối kỳ, cách nhau bằng dấu chấm phẩy, ví dụ 20/11/2026; 20/12/2026. Chỉ dùng khi chọn “Theo ngày chốt riêng”.',
  leaderMailboxes:
    'Nhận thư tổng hợp khi chốt số liệu kỳ báo cáo; nhiều địa chỉ thì ngăn cách bằng dấu chấm phẩy.',
  staffMailboxes:
    'Người phụ trách gửi thư nhận một thư mỗi ngày làm việc khi có việc đang chờ. Ghi thêm hộp thư của cán bộ khác cùng nhận, ngăn cách bằng dấu chấm phẩy; để trống thì chỉ gửi người phụ trách.',
  reportLayout: 'Đảng hoặc Nhà nước; đổi được khi lập từng báo cáo.',
  superior:
    'Dòng trên tên cơ quan ở đầu báo cáo, ví dụ Đảng bộ xã, Ủy ban nhân dân xã. Để trống thì không ghi.',
  reportPlace: 'Ghi trước ngày tháng ở đầu báo cáo, ví dụ tên xã.',
  reportSymbol: 'Ghi trong số của báo cáo, ví dụ VPĐU: Số      -BC/VPĐU.',
  receipts:
    'Có: đơn vị trả lời trên trang xác nhận được nhận thư báo đã ghi nhận. Tài khoản @gmail.com không gửi loại thư này để dành hạn mức.',
  calendarFiles:
    'Có: thư thông báo, nhắc, đôn đốc kèm tệp ghi các thời hạn còn lại, để đưa vào lịch của đơn vị. Lịch có thể không tự sửa khi thời hạn đổi.',
  needsApproval:
    'Thư các loại này nằm ở “Chờ duyệt” cho đến khi có người duyệt; ngăn cách bằng dấu chấm phẩy.',
  dailyCap: 'Quá số này thì dừng và báo người phụ trách.',
  quotaReserve: 'Số người nhận mỗi ngày chừa lại cho thư khác của tài khoản gửi.',
  contactMonths:
    'Sau chừng này tháng kể từ khi mọi văn bản của đơn vị kết thúc, Tình trạng hệ thống đề nghị xóa họ tên và điện thoại của đầu mối. Ghi 0 thì không đề nghị.',
  schema:
    'Do hệ thống ghi khi thiết lập, nâng cấp; không sửa. Phiên bản tiện ích cũ hơn không mở được tệp mới hơn.',
};
