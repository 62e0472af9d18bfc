/**
 * `sinceThen` adds to an item how its figure has changed; `openUnits` names a dispatch with open stages that
 * have no deadline; `noUnitRow` says that no row of a unit is selected.
 */
export const today = {
  sinceThen: ' ({change} so với ngày {day})',
  openUnits: '{number}: còn {open} đơn vị',
  noUnitRow: 'Hãy bấm vào một dòng ở tab “Theo dõi” hoặc “Đơn vị”, rồi bấm lại.',
} as const;
