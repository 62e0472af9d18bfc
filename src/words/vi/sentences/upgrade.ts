export const upgrade = {
  title: 'Nâng cấp tệp',
  older:
    'Tệp này theo cấu trúc {file}, do phiên bản trước của tiện ích lập, hoặc do dòng “Phiên bản cấu trúc tệp” ở tab “Cài đặt” bị xóa (phiên bản {version} dùng cấu trúc {schema}), nên thư và trang của đơn vị đang tạm dừng. Hãy bấm một mục bất kỳ trong menu Đôn đốc để nâng cấp tệp; dòng bị xóa được thêm lại.',
  newer:
    'Tệp này có cấu trúc {file}, mới hơn cấu trúc {schema} mà phiên bản {version} dùng được, nên chưa ghi và chưa gửi gì. Hãy cập nhật tiện ích bằng npm run deploy hoặc gói cài đặt mới rồi mở lại tệp.',
  why: 'Tệp theo cấu trúc {file}, do phiên bản trước của tiện ích lập, hoặc do dòng “Phiên bản cấu trúc tệp” ở tab “Cài đặt” bị xóa. Phiên bản {version} dùng cấu trúc {schema} nên cần nâng cấp tệp một lần rồi mới làm tiếp. Cho đến lúc đó thư không tự đi, trang của đơn vị báo đang nâng cấp; số liệu đã có không đổi.',
  done: 'Đã nâng cấp tệp lên cấu trúc {schema}.',
  running: 'Thư và trang của đơn vị chạy lại bình thường.',
  logged: 'Nâng cấp tệp lên cấu trúc {schema} (phiên bản {version}).',
  retiredTab: '{tab} (bản {schema})',
  tabSetAside: 'Tab “{from}” không còn dùng nên đổi tên thành “{to}”; số liệu vẫn xem được ở đó.',
  retiredRows:
    '{count} dòng của tab “{tab}” không còn chỗ trong bản này, đã chuyển sang tab “{to}” chỉ để xem; tab đó xóa được.',
  settingFixed: 'Mục cài đặt “{name}” nay giống nhau ở mọi cơ quan: {now} (trước: {before}).',
  calendarChosen:
    'Tệp lịch ghi thời hạn (.ics) nay chọn ở từng văn bản; các văn bản đã có vẫn kèm như trước.',
  movesByUrgency:
    'Thời hạn rơi vào ngày nghỉ nay được dời sang ngày làm việc tiếp theo, trừ văn bản Khẩn, Hỏa tốc; ở từng văn bản chọn được là không dời. Các văn bản đã có vẫn tính như trước (cột “Hạn rơi vào ngày nghỉ” của tab “Văn bản”).',
  answerDays: '{days} ngày làm việc; văn bản Hỏa tốc: hết ngày làm việc tiếp theo',
  ladderDecides:
    'mỗi mốc ở “Nhắc trước hạn”, “Đôn đốc sau hạn” gửi một lần cho mỗi thời hạn; ghi bao nhiêu mốc thì gửi bấy nhiêu thư',
  noReceipts:
    'Không còn gửi thư xác nhận đã ghi nhận: trang của đơn vị hiện nội dung đã ghi và in được giấy ghi nhận.',
  trainingMoved:
    'Tab “Theo dõi”: nội dung các cột “{from}” nay là các dòng của cột “{to}”; số hội nghị, số thuộc diện, số tham gia vẫn ở cột riêng.',
  trainingLeft:
    'Tab “Theo dõi”: cột “{column}” có ô không đọc được nên được giữ lại chỉ để xem. Hãy ghi nội dung các ô đó vào cột “{to}” rồi xóa cột này.',
  allDispatches: 'mọi văn bản đang theo dõi',
} as const;
