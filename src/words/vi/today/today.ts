/** Sentences of Việc hôm nay besides those of its items. */
export const today = {
  sinceThen: ' ({change} so với ngày {day})',
  noUnitRow: 'Hãy bấm vào một dòng ở tab “Theo dõi” hoặc “Đơn vị”, rồi bấm lại.',
} as const;
