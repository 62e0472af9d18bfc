/** Names and sources of the days off that set-up writes into Ngày nghỉ. */
export const daysOff = {
  names: {
    newYear: 'Tết Dương lịch',
    newYearSwap: 'Nghỉ hoán đổi Tết Dương lịch',
    tet: 'Tết Nguyên đán',
    tetInLieu: 'Nghỉ bù Tết Nguyên đán',
    hungKings: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)',
    hungKingsInLieu: 'Nghỉ bù Giỗ Tổ Hùng Vương',
    reunification: 'Ngày Chiến thắng 30/4',
    labour: 'Ngày Quốc tế Lao động 1/5',
    labourInLieu: 'Nghỉ bù ngày 1/5',
    holidaySwap: 'Nghỉ hoán đổi dịp 30/4 - 1/5',
    national: 'Quốc khánh 2/9',
    nationalAdjacent: 'Quốc khánh (ngày liền kề)',
    nationalSwap: 'Nghỉ hoán đổi dịp Quốc khánh',
    culture: 'Ngày Văn hóa Việt Nam 24/11',
    makeUp: 'Làm bù cho ngày nghỉ hoán đổi',
  },
  law: 'Điều 112 Bộ luật Lao động',
  newYear2026: 'Công văn 12729/VPCP-KGVX',
  tet2026: 'Thông báo 9441, ngày 16/10/2025',
  toCheck: 'Chưa đối chiếu với thông báo chính thức',
} as const;
