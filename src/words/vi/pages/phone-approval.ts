/** The page on which an approver reads and approves letters on a telephone. */
export const phoneApproval = {
  title: 'Thư chờ duyệt',
  waiting: (count: string, at: string) => `${count} thư chờ duyệt, lúc ${at}.`,
  intro:
    'Mở từng thư để xem hết. Chỉ thư đã xem mới được duyệt. Thư đã duyệt tự đi trong giờ gửi thư và không thu hồi được.',
  until: (day: string) => `Liên kết này dùng đến hết ngày ${day}.`,
  none: 'Không có thư nào chờ duyệt.',
  openAll: (count: string) => `Mở cả ${count} thư`,
  more: (count: string) => `Hiện thêm thư (còn ${count})`,
  notLoaded: 'Chưa tải được thư. Xin thử lại.',
  notComposed: (count: string) =>
    `${count} thư chưa lập được nên không xem và không duyệt được ở đây: xin xử lý trong bảng tính.`,
  list: 'Các thư chờ duyệt',
  read: 'Xem cả thư',
  to: 'Gửi tới',
  copies: 'Bản sao',
  toLeaders: 'Có bản sao gửi lãnh đạo đơn vị.',
  opened: 'Đã xem',
  held: 'Giữ lại',
  changed: 'Nội dung đã thay đổi',
  hold: 'Giữ lại thư này',
  release: 'Không giữ lại nữa',
  holdHint: 'Thư giữ lại vẫn chờ duyệt trong bảng tính.',
  approve: (count: string) => `Duyệt ${count} thư đã xem`,
  holdOnly: (count: string) => `Ghi giữ lại ${count} thư`,
  openFirst: 'Xin mở thư để xem trước khi duyệt.',
  confirm: (count: string) =>
    `Sắp duyệt ${count} thư. Thư đã gửi không thu hồi được. Xin xác nhận một lần nữa.`,
  confirmHeld: (count: string) => `${count} thư giữ lại vẫn chờ duyệt.`,
  yes: (count: string) => `Đúng, duyệt ${count} thư`,
  back: 'Chưa duyệt',
  working: 'Đang ghi nhận…',
  /** What became of a press. */
  outcome: {
    approved: (count: string) => `Đã duyệt ${count} thư. Thư tự đi trong giờ gửi thư.`,
    held: (count: string) => `Đã ghi giữ lại ${count} thư: vẫn chờ duyệt trong bảng tính.`,
    before: (count: string) => `${count} thư đã được duyệt trước đó; không gửi thêm lần nữa.`,
    gone: (count: string) => `${count} thư không còn chờ duyệt: đã hủy hoặc không còn lý do gửi.`,
    changed: (count: string) =>
      `${count} thư có nội dung thay đổi sau khi mở trang nên chưa được duyệt: xin xem lại.`,
    nothing: 'Không có gì thay đổi.',
  },
  busy: 'Bảng tính đang bận nên chưa duyệt thư nào. Xin bấm lại sau ít giây.',
  failed:
    'Chưa rõ đã duyệt được hay chưa. Xin kiểm tra đường truyền rồi bấm lại: thư đã duyệt không bị gửi hai lần.',
  closed: {
    refused: {
      title: 'Liên kết không dùng được',
      text: 'Có thể liên kết đã hết hạn, chưa đầy đủ hoặc không còn hiệu lực. Chưa duyệt thư nào bằng liên kết này. Xin mở liên kết trong thư “Chờ duyệt” mới nhất, hoặc duyệt trong bảng tính. Cần hỏi, xin liên hệ:',
    },
    unavailable: {
      title: 'Trang tạm chưa mở được',
      text: 'Trục trặc ở phía bảng tính; các thư vẫn chờ duyệt. Xin mở lại liên kết này sau, hoặc liên hệ:',
    },
  },
  phone: 'Điện thoại',
};
