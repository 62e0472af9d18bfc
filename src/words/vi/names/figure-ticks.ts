/** Words of a line about a requested figure, in Văn bản and in period files. */
export const figureTicks = {
  isWhole: 'số nguyên',
  isDecimal: 'số thập phân',
  isRequired: 'bắt buộc',
  isSummed: 'cộng',
  isAccumulated: 'lũy kế từ đầu năm',
} as const;
