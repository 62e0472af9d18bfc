/** Words of the cell “Báo cáo định kỳ” of Văn bản. */
export const repetition = {
  kinds: {
    week: 'hằng tuần',
    month: 'hằng tháng',
    midMonth: 'hằng tháng, từ ngày 15 đến ngày 14',
    quarter: 'hằng quý',
    halfYear: '6 tháng một lần',
    nineMonths: '9 tháng đầu năm',
    year: 'hằng năm',
  },
  due: {
    dayOfMonth: 'hạn ngày {at} cùng tháng',
    dayOfNextMonth: 'hạn ngày {at} tháng sau',
    weekday: 'hạn {at} cùng tuần',
    nextWeekday: 'hạn {at} tuần sau',
    workingDays: 'hạn {at} ngày làm việc sau kỳ',
  },
  weekdays: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  ahead: 'lập trước hạn {days} ngày làm việc',
  until: 'đến {day}',
  isAutomatic: 'tự gửi',
} as const;
