/** Name and meaning of each setting. */
export const settings = {
  officeName: {
    name: 'Đơn vị theo dõi',
    meaning: 'Tên cơ quan đứng tên trong thư và báo cáo, ví dụ Văn phòng Đảng ủy xã.',
  },
  officer: {
    name: 'Cán bộ theo dõi (chức danh)',
    meaning: 'Người mà đơn vị liên hệ khi có vướng mắc; nên ghi chức danh.',
  },
  phone: {
    name: 'Điện thoại liên hệ',
    meaning: 'Số điện thoại ghi trong thư và trên trang xác nhận.',
  },
  replyTo: {
    name: 'Hộp thư nhận trả lời',
    meaning: 'Thư trả lời của đơn vị sẽ về địa chỉ này. Nên dùng hộp thư công vụ.',
  },
  linkBase: {
    name: 'Địa chỉ trang xác nhận',
    meaning:
      'Địa chỉ ứng dụng web đã triển khai, kết thúc bằng /exec. Để trống thì không gửi thư có liên kết.',
  },
  lettersWithoutLink: {
    name: 'Gửi thư không kèm liên kết',
    meaning: 'Có: cơ quan không dùng trang xác nhận, đơn vị trả lời bằng thư.',
  },
  sendFrom: {
    name: 'Bắt đầu gửi từ (giờ)',
    meaning: 'Thư chỉ tự gửi trong khung giờ này, vào ngày làm việc.',
  },
  sendUntil: { name: 'Gửi đến (giờ)', meaning: 'Từ giờ này trở đi không tự gửi thư.' },
  workingWeekdays: {
    name: 'Ngày làm việc trong tuần',
    meaning: 'Thứ Hai là 2, thứ Bảy là 7, Chủ nhật là 8; ngăn cách bằng dấu phẩy.',
  },
  rollDeadlines: {
    name: 'Hạn vào ngày nghỉ thì lùi',
    meaning: 'Có: hạn rơi vào ngày nghỉ được tính đến hết ngày làm việc tiếp theo.',
  },
  dueSoonDays: {
    name: 'Sắp đến hạn từ (ngày làm việc)',
    meaning: 'Còn chừng này ngày làm việc trở xuống thì ghi «sắp đến hạn».',
  },
  tiersBefore: {
    name: 'Nhắc trước hạn (ngày làm việc)',
    meaning: 'Ví dụ 3, 1: nhắc trước hạn ba ngày và một ngày.',
  },
  tiersAfter: {
    name: 'Đôn đốc sau hạn (ngày làm việc)',
    meaning: 'Ví dụ 1, 3, 5, 10: khoảng cách thưa dần.',
  },
  cap: { name: 'Số thư nhắc nhiều nhất cho một việc', meaning: 'Đủ số này thì không tự nhắc nữa.' },
  needsApproval: {
    name: 'Loại thư phải duyệt',
    meaning:
      'Thư các loại này nằm ở «Chờ duyệt» cho đến khi có người duyệt; ngăn cách bằng dấu chấm phẩy.',
  },
  dailyCap: {
    name: 'Số thư tự gửi nhiều nhất một ngày',
    meaning: 'Quá số này thì dừng và báo người phụ trách.',
  },
  quotaReserve: {
    name: 'Hạn mức để dành',
    meaning: 'Số người nhận mỗi ngày chừa lại cho thư khác của tài khoản gửi.',
  },
};
