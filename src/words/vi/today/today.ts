/**
 * `sinceThen` adds to an item how its figure has changed; `about` and `where` add the dispatches that letters
 * are about or that units and results were counted in. `noUnitRow` says that no row of a unit is selected.
 */
export const today = {
  sinceThen: ' ({change} so với ngày {day})',
  about: ' về {documents}',
  where: ' ở {documents}',
  eachOnce: ', mỗi đơn vị tính một lần',
  overdueIn: '{number}: {count} đơn vị quá hạn',
  uncheckedIn: '{number}: {count} kết quả chưa đối chiếu',
  missingIn: '{number}: {count} đơn vị chưa đưa vào theo dõi ({unit} …)',
  openUntil: '{number}, hạn {day}: còn {count} đơn vị chưa {stage}',
  open: '{number}: còn {count} đơn vị chưa {stage}',
  more: 'và {count} việc khác',
  ofOfficer: 'Cán bộ theo dõi: {officer}',
  noOfficer: 'Chưa ghi',
  noDispatchRow: 'Văn bản này không còn dòng nào trong tab “Theo dõi”.',
  noUnitRow: 'Hãy bấm vào một dòng ở tab “Theo dõi” hoặc “Đơn vị”, rồi bấm lại.',
} as const;
