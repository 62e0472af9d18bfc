/**
 * `sinceThen` adds to an item how its figure has changed; `openUnits` names a dispatch with open stages that
 * have no deadline; `ofDocument` stands before the number of a document; `noUnitRow` says that no row of a unit is selected.
 */
export const today = {
  sinceThen: ' ({change} so với ngày {day})',
  openUnits: '{number}: còn {open} đơn vị',
  ofDocument: '{task} văn bản',
  noUnitRow: 'Hãy bấm vào một dòng ở tab “Theo dõi” hoặc “Đơn vị”, rồi bấm lại.',
} as const;
