export const datedDialog = {
  save: 'Lưu',
  workingDays: 'Hoặc số ngày làm việc',
  sinceIssue: 'kể từ ngày ban hành',
  sinceToday: 'kể từ hôm nay',
  countOnly: 'Xin ghi số ngày làm việc từ 1 đến 250.',
  onlyReminder: (day: string) =>
    `Hạn gần: thư thông báo, gửi ngày ${day}, cũng là lần nhắc duy nhất trước hạn này.`,
  inForce: (day: string) => `Hạn hiện tại của văn bản: ${day}.`,
  noDeadline: 'Văn bản không có hạn cho nội dung này nên không có gì để gia hạn.',
  granted: (unit: string, day: string) => `${unit} đã được gia hạn đến ${day}.`,
  grantedMore: (count: string) => `… và ${count} đơn vị khác đã được gia hạn.`,
  text: {
    open: 'Điền từ văn bản: dán nội dung hoặc chọn tệp Word (.docx)',
    paste: 'Dán nội dung văn bản (đọc phần đầu, Kính gửi và thời hạn)',
    pasteHint:
      'Đọc ngay trong máy này rồi xóa; nội dung văn bản không gửi đi đâu và không được lưu. Không dán văn bản mật.',
    read: 'Đọc và điền',
    file: 'Hoặc chọn tệp Word (.docx)',
    drop: 'Có thể kéo tệp thả vào đây.',
    filled: (labels: string) => `Đã điền: ${labels}. Xin đối chiếu lại với văn bản.`,
    nothing:
      'Không đọc được số, ngày, trích yếu hay nơi nhận trong nội dung này. Xin điền vào các mục bên dưới.',
    bodyNotRead: (body: string) =>
      `“Cơ quan ban hành” không đọc từ văn bản, đang ghi “${body}”: xin xem lại.`,
    missing: (labels: string) => `Không thấy, xin điền: ${labels}.`,
    others: (names: string) =>
      `Kính gửi còn có: ${names}. Không khớp tên khối, đơn vị nào; xin chọn ở mục “Khối nhận văn bản”.`,
    addressee: (name: string) => `Kính gửi: ${name}`,
    undecided: 'Chọn khối, đơn vị, hoặc không gửi',
    singleUnits: 'Đơn vị, ghi ở mục “Đơn vị nhận riêng”',
    nameUnits: 'Xin ghi đơn vị nhận, hoặc chọn lại ở Kính gửi.',
    notSent: 'Không gửi',
    decide: (count: number) =>
      `Còn ${count} nơi nhận trong Kính gửi chưa rõ khối: xin chọn khối, đơn vị, hoặc “Không gửi”.`,
    chooseBlock: 'Xin đánh dấu khối nhận; gửi cho tất cả thì đánh dấu mọi khối.',
    deadlines: (wordings: string) =>
      `Hạn lấy từ: ${wordings}. Nếu “trước ngày” không kể chính ngày đó, xin sửa lại.`,
    unread: (wordings: string) => `Thời hạn chưa điền được, xin tự ghi: ${wordings}.`,
    submitFor: (units: number, total: number) => `Thêm văn bản cho ${units}/${total} đơn vị`,
    leftOut: (blocks: string) => `Không gửi: ${blocks}.`,
    leftBlock: (block: string, units: number) =>
      block === ''
        ? `đơn vị chưa xếp khối (${units})`
        : `khối ${block.replace(/^khối\s+/iu, '')} (${units})`,
    moreLeft: (blocks: number, units: number) => `${blocks} khối khác (${units})`,
    informedStill: 'Nơi nhận để biết vẫn nhận.',
    secret:
      'Nội dung có dấu MẬT, TỐI MẬT hoặc TUYỆT MẬT nên không đọc; ô dán đã được xóa. Không đưa văn bản mật vào máy tính nối mạng; xin báo người phụ trách công tác bảo vệ bí mật nhà nước.',
    internal:
      'Văn bản ghi lưu hành nội bộ, tài liệu hội nghị hoặc xem xong trả lại: chỉ đưa vào đây khi được phép trao đổi qua Internet.',
    notDocument: (name: string) =>
      `Không đọc được “${name}”: chỉ đọc tệp Word .docx không có mật khẩu. Tệp khác thì mở ra, chọn tất cả, sao chép rồi dán vào ô ở trên.`,
  },
};
