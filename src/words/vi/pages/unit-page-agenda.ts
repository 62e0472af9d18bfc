/** What a contact reads of all the unit's dispatches: what is to be answered, what was, and what is over. */
export const agenda = {
  toAnswer: (open: string, overdue: string) =>
    `${open} văn bản cần trả lời${overdue === '0' ? '' : `, ${overdue} quá hạn`}.`,
  allAnswered: 'Đơn vị đã trả lời đủ các văn bản đang theo dõi.',
  toOverdue: 'Đến văn bản quá hạn',
  next: 'Việc đến hạn tiếp theo',
  answered: 'Đã trả lời',
  stages: { acknowledge: 'xác nhận đã nhận', train: 'quán triệt, phổ biến' },
  due: (document: string, stage: string, day: string) => `${document}: ${stage}, hạn ${day}`,
  done: (document: string, stage: string, day: string) =>
    `${document}: ${stage}${day === '' ? '' : ` (ngày ${day})`}`,
  overOn: (day: string) =>
    `Cơ quan theo dõi đã kết thúc theo dõi văn bản này${day === '' ? '' : ` ngày ${day}`}. Nội dung dưới đây chỉ để xem lại.`,
  overMissing: (stages: string) =>
    `Chưa ghi nhận trả lời của đơn vị về: ${stages}. Nếu đơn vị đã thực hiện, xin liên hệ cơ quan theo dõi.`,
  unsent: 'Nội dung đã nhập, chưa gửi:',
  furtherDone: (count: string) => `Xem ${count} văn bản đã trả lời hoặc đã kết thúc`,
};
