/** What is wrong with a field of the unit's page, and how to mend it. */
export const problems = {
  missing: {
    position: 'Xin ghi chức danh của người xác nhận, ví dụ: Văn thư.',
    reason: 'Xin ghi lý do.',
    entries:
      'Chưa có nội dung để ghi nhận: xin ghi một đợt đã tổ chức, văn bản triển khai, hoặc khó khăn, vướng mắc.',
    form: 'Xin chọn hình thức đã tổ chức.',
    heldOn: 'Xin chọn ngày đã tổ chức.',
    sessions: 'Xin ghi số hội nghị (buổi) đã tổ chức, ví dụ: 1.',
    eligible: 'Xin ghi số thuộc diện của đối tượng này, ví dụ: 72.',
    attended:
      'Xin ghi số người đã tham gia của ít nhất một đối tượng (ghi số thuộc diện ở trên trước).',
    implementingDocument: 'Đã có ngày thì xin ghi số, ký hiệu văn bản triển khai.',
    expectedOn: 'Xin chọn ngày, hoặc nêu khó khăn, vướng mắc.',
    other: 'Xin điền mục này.',
  },
  notDay: 'Xin chọn lại ngày theo lịch, ví dụ: 05/11/2024.',
  beforeIssue: (issued: string) =>
    `Ngày phải từ ngày ban hành văn bản (${issued}) trở đi; xin xem lại ngày, tháng, năm.`,
  inFuture: (today: string) =>
    `Ngày không thể sau hôm nay (${today}); nếu chưa tổ chức, xin để trống đợt này.`,
  notExpected: (until: string) =>
    until === ''
      ? 'Không hẹn thêm được; xin liên hệ cơ quan theo dõi.'
      : `Xin chọn một ngày từ hôm nay đến ${until}.`,
  notWhole: 'Xin ghi một số nguyên, chỉ gồm chữ số, ví dụ: 72.',
  moreThanEligible:
    'Có đối tượng mà số tham gia lớn hơn số thuộc diện. Xin xem lại các số; nếu đúng, xin đánh dấu ô này.',
  tooLong: (limit: number) => `Xin rút gọn còn tối đa ${limit} ký tự.`,
  unknownForm: 'Có hình thức không còn trong danh sách; xin tải lại trang rồi chọn lại.',
};
