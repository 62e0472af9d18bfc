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
    contact: `Không bắt buộc. Thông báo: họ tên, điện thoại, hộp thư ở đây chỉ dùng để liên hệ về các văn bản đang theo dõi, không dùng việc khác; người được nêu có thể yêu cầu sửa hoặc xóa (menu ${at.openUnitChanges}). Nên dùng chức vụ và hộp thư của đơn vị thay cho tên cá nhân.`,
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
