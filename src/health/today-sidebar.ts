import { checkTexts } from '../forms/check-texts';
import { addUnit, editUnit } from '../unit-changes/jobs/edit-unit';
import type { MenuDialog } from '../workbook/dialog';
import { showDispatchRows, todayView, unitFile } from './today/today-data';
import type { TodayCalls } from './today/today-view';

export const todaySidebar = {
  page: 'today',
  size: 'sidebar',
  title: ({ menu }) => menu.openToday,
  entry: 'openToday',
  guard: 'whenSetUp',
  view: todayView,
  calls: {
    readToday: todayView,
    readUnitFile: unitFile,
    showDispatchRows,
    editUnit: checkTexts(editUnit),
    addUnit: checkTexts(addUnit),
  },
} as const satisfies MenuDialog<TodayCalls>;
