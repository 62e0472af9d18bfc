export const recipients = {
  done: 'Đã sửa nơi nhận của {number}.',
  added: 'Thêm {units} đơn vị ({names}): {letters}.',
  removed: 'Bỏ {units} đơn vị ({names}): {letters}.',
  notices: '{count} thư Thông báo',
  resumed: '{count} thư báo tiếp tục thực hiện, chờ duyệt',
  cancellations: '{count} thư báo không phải thực hiện',
  waits: ', chờ duyệt',
  noLetter: 'không có thư',
  withFirst: 'thư Thông báo đi cùng lượt gửi đầu của văn bản',
  whenResumed: 'thư Thông báo đi khi văn bản được theo dõi lại',
  toldWhenResumed: 'thư báo đi khi văn bản được theo dõi lại',
  onPaper: 'không có thư Thông báo vì văn bản đã gửi giấy; thư nhắc theo lịch',
  passed:
    '{units} đơn vị ({names}) chưa có thư vì hạn đã qua: hãy đặt hạn cho các đơn vị này bằng “Gia hạn hoặc miễn”.',
  unreachable:
    '{units} đơn vị ({names}) không có địa chỉ thư dùng được: hãy báo bằng “Gọi điện, nhắn Zalo”.',
  answered:
    '{units} đơn vị bị bỏ ({names}) đã trả lời: trả lời vẫn giữ ở tab “Theo dõi” và tab “Nhật ký”, không tính vào số liệu nữa.',
  list: 'Khối nhận văn bản sau khi sửa: {list}.',
  all: 'tất cả các khối',
  leftOut: 'Văn bản {number} gửi {units}/{total} đơn vị; không gửi: {blocks}.',
  otherBlocks: '{count} khối khác ({units})',
  noBlock: 'chưa xếp khối',
  nothing: 'Không có gì để sửa: nơi nhận đã đúng như vậy.',
  leavesNone:
    'Không còn đơn vị nào nhận văn bản. Nếu văn bản không còn thực hiện, dùng “Tạm dừng hoặc kết thúc văn bản”.',
  both: '{name} vừa ở phần thêm, vừa ở phần bỏ: chỉ chọn một.',
  reasonMissing: 'Xin ghi lý do bỏ: đơn vị đã được báo về văn bản đọc lý do này trong thư.',
  changedMeanwhile:
    'Danh sách đơn vị hoặc dòng theo dõi vừa có thay đổi: xin xem lại trước khi ghi.',
} as const;
