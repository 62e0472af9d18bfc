/** Words of a line about a requested figure, in Văn bản. */
export const figureWords = {
  whole: 'số nguyên',
  decimal: 'số thập phân',
  rate: 'tỷ lệ của hai số liệu',
  choice: 'chọn một',
  choices: 'chọn nhiều',
  day: 'ngày',
  text: 'nội dung ngắn',
  isRequired: 'bắt buộc',
  isSummed: 'cộng',
  isAccumulated: 'lũy kế từ đầu năm',
} as const;
