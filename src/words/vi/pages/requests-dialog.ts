import type { RequestWish } from '../../../records/unit-request';

export const requestsDialog = {
  requests: {
    title: 'Đề nghị của đơn vị',
    intro:
      'Đề nghị chưa có hiệu lực: hạn và việc phải làm không đổi, thư đôn đốc việc đó chờ duyệt. Đồng ý thì hạn được gia hạn đến ngày đơn vị đề nghị, hoặc đơn vị được miễn; kết quả được báo bằng thư.',
    none: 'Không có đề nghị nào chờ trả lời.',
    ofRows: (count: string) => `Gia hạn, miễn: ${count} đề nghị`,
    dispatch: 'Văn bản',
    allDispatches: 'Tất cả văn bản',
    unit: 'Đơn vị',
    asks: 'Đề nghị',
    reason: 'Lý do của đơn vị',
    status: 'Tình trạng hạn',
    all: 'Chọn tất cả đề nghị đang hiện',
    choose: (unit: string, asks: string) => `Chọn: ${unit}, ${asks}`,
    wish: {
      acknowledge: (day: string) => `Gia hạn xác nhận đến ${day}`,
      complete: (day: string) => `Gia hạn hoàn thành đến ${day}`,
      exemption: () => 'Miễn (không thuộc diện)',
    } satisfies Readonly<Record<RequestWish, (day: string) => string>>,
    passed: 'Ngày này đã qua: dùng “Gia hạn hoặc miễn” để chọn ngày khác.',
    sentAt: (at: string) => `gửi lúc ${at}`,
    chosen: (count: string, total: string) => `Đã chọn ${count} trong ${total} đề nghị.`,
    chooseFirst: 'Hãy chọn ít nhất một đề nghị.',
    agree: 'Đồng ý',
    refuse: 'Không đồng ý',
    because: 'Lý do không đồng ý (đơn vị đọc được)',
    becauseHint: 'Chỉ điền khi không đồng ý. Không nêu tên hoặc hành vi của cá nhân.',
    confirm: (count: string) => `Đồng ý ${count} đề nghị?`,
    yes: (count: string) => `Đồng ý ${count} đề nghị`,
    contacts: (count: string) => `Thay đổi đầu mối: ${count} đề nghị`,
    contactIntro:
      'Gọi đơn vị theo số điện thoại cơ quan đang có (không theo số mới) trước khi đồng ý. Hộp thư cũ cũng được báo.',
    field: { position: 'Chức vụ', email: 'Hộp thư', phone: 'Điện thoại' },
    change: (label: string, before: string, after: string) =>
      `${label}: ${before === '' ? '(chưa có)' : before} → ${after}`,
    called: 'Đã gọi kiểm tra với đơn vị',
    agreeOf: (unit: string) => `Đồng ý đổi đầu mối của ${unit}`,
    refuseOf: (unit: string) => `Không đồng ý đổi đầu mối của ${unit}`,
  },
};
