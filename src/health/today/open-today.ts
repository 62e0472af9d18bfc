import type { JobsFor } from '../../workbook/jobs-for';
import type { Ports } from '../../workbook/ports';
import { readOffice } from '../../workbook/reading/office';
import type { TodayCalls, TodayView } from './today-view';
import { unitFile } from './unit-file';
import { whatWaits } from './what-waits';

/** Opens Việc hôm nay beside the sheet. */
export function openToday(ports: Ports): void {
  ports.people.openBeside('today', ports.words().menu.showToday, todayView(ports));
}

/** What carries out the calls of Việc hôm nay. */
export const todayJobs: JobsFor<TodayCalls> = { readToday: todayView, readUnitFile: unitFile };

function todayView(ports: Ports): TodayView {
  const office = readOffice(ports);
  return {
    language: ports.language(),
    at: ports.clock.now(),
    items: whatWaits(ports, office),
    units: office.units.map(({ code, name }) => [code, name]),
  };
}
