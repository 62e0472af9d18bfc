import type { LetterKind } from '../../core/outbox-letter';

const kinds: Readonly<Record<LetterKind, string>> = {
  notice: 'Thông báo',
  reminder: 'Nhắc trước hạn',
  followUp: 'Đôn đốc',
};

/** What staff read in the dialogs over the sheet. */
export const dialogs = {
  close: 'Đóng',
  working: 'Đang xử lý…',
  failed: (sentence: string) => `Chưa thực hiện được: ${sentence}`,
  required: 'bắt buộc',
  optional: 'không bắt buộc',
  more: (count: string) => `… và ${count} mục khác`,

  form: {
    none: '– chọn –',
    dayChosen: (day: string) => `Đã chọn ngày ${day} (ngày/tháng/năm).`,
    fillIn: (label: string) => `Xin điền mục “${label}”.`,
    dayFirst: 'Xin chọn ngày theo lịch, ví dụ: 05/11/2024.',
    countOnly: 'Xin ghi một số nguyên, chỉ gồm chữ số.',
    mend: (count: number) => `Còn ${count} mục cần sửa, cách sửa ghi ngay dưới từng mục.`,
  },

  letters: {
    kinds,
    title: 'Xem trước và gửi thư hôm nay',
    obstacles: 'Chưa gửi được thư nào',
    none: 'Hôm nay không có thư nào đến lượt gửi.',
    counts: (letters: string, units: string) => `${letters} thư cho ${units} đơn vị`,
    byKind: (kind: string, count: string) => `${kind}: ${count}`,
    quota: (recipients: string, left: string) =>
      `${recipients} người nhận (tính cả bản sao); hạn mức gửi còn lại hôm nay: ${left}.`,
    overQuota:
      'Số người nhận vượt hạn mức còn lại: phần vượt được giữ trong hàng đợi và tự gửi các ngày sau.',
    kind: 'Loại thư',
    units: 'Đơn vị, hộp thư nhận',
    letter: 'Thư',
    inQueue: 'đã xếp hàng',
    subject: 'Tiêu đề',
    view: 'Xem thư',
    viewOf: (mailbox: string) => `Xem thư gửi ${mailbox}`,
    skipped: 'Đơn vị không nhận thư hôm nay',
    skippedFor: (reason: string, count: string) => `${reason} (${count})`,
    send: (count: string) => `Gửi ${count} thư`,
    queueOnly:
      'Thư do người vận hành chính gửi: bấm gửi sẽ đưa thư vào hàng đợi, lượt chạy kế tiếp của người đó (trong khoảng 10 phút) sẽ gửi.',
    confirm: (count: string) =>
      `Sắp gửi ${count} thư. Thư đã gửi không thu hồi được. Xin xác nhận một lần nữa.`,
    confirmSend: (count: string) => `Đúng, gửi ${count} thư`,
    back: 'Quay lại',
    queued: 'Đã đưa thư vào hàng đợi',
    sendingNow: 'Đang gửi thư',
    progress: (sent: string, total: string, left: string) =>
      `Đã gửi ${sent}/${total} thư, còn ${left}.`,
    failed: (count: string) => `${count} thư gặp lỗi; xem lý do trong tab Hộp thư đi.`,
    mayClose: 'Có thể đóng cửa sổ này, thư còn lại sẽ tự gửi.',
    allSent: 'Đã gửi xong.',
    stopped: (sentence: string) => `Tạm dừng: ${sentence}`,
    interrupted: (sentence: string) =>
      `Mất liên lạc khi đang gửi (${sentence}). Thư còn lại vẫn trong hàng đợi và sẽ tự gửi.`,
  },

  preview: {
    title: 'Thư như người nhận thấy',
    loading: 'Đang lập thư…',
    to: 'Tới',
    copies: 'Bản sao',
    subject: 'Tiêu đề',
    frame: 'Nội dung thư',
    plain: 'Bản chữ thường của thư',
    test: 'Gửi thử cho tôi',
    close: 'Đóng thư',
  },

  approval: {
    title: 'Thư chờ duyệt',
    intro: 'Xem từng thư, chọn thư rồi duyệt hoặc hủy. Thư đã duyệt được gửi ở lượt chạy kế tiếp.',
    none: 'Không có thư nào chờ duyệt.',
    all: 'Chọn tất cả',
    choose: (subject: string, mailbox: string) => `Chọn thư “${subject}” gửi ${mailbox}`,
    chosen: (count: string, all: string) => `Đã chọn ${count}/${all} thư.`,
    approve: 'Duyệt các thư đã chọn',
    cancel: 'Hủy các thư đã chọn',
    chooseFirst: 'Xin chọn ít nhất một thư.',
    confirmApprove: (count: string) =>
      `Sắp duyệt ${count} thư. Thư đã gửi không thu hồi được. Xin xác nhận một lần nữa.`,
    confirmCancel: (count: string) => `Sắp hủy ${count} thư; các thư này sẽ không được gửi.`,
    yesApprove: (count: string) => `Đúng, duyệt ${count} thư`,
    yesCancel: (count: string) => `Đúng, hủy ${count} thư`,
  },

  sections: {
    warning: 'Cần xử lý',
  },
};
