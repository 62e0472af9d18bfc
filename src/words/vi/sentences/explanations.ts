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
  fileVersion:
    'Do hệ thống ghi khi thiết lập, nâng cấp; không sửa. Phiên bản tiện ích cũ hơn không mở được tệp mới hơn.',
};
