import { momentText } from '../calendar/moment';
import { updateSummary } from '../summary/jobs/update-summary';
import { say } from '../texts/say';
import { alone } from '../workbook/alone';
import type { Ports } from '../workbook/ports';
import type { Office } from '../workbook/reading/office';
import { healthProblems } from './health';

/** Brings Theo dõi, its status line and Tổng hợp up to date, in one section; gives the office as it read it. */
export function refresh(ports: Ports): Office {
  return alone(ports, () => updateSummary(ports, (office) => writeStatus(ports, office)).office);
}

/** Writes the line above the headers of Theo dõi: when the add-on last ran, and whether something is wrong. */
function writeStatus(ports: Ports, office: Office): void {
  const { statusFine, statusProblems } = office.words.health;
  const at = momentText(ports.clock.now());
  const count = healthProblems(ports, office).length;
  ports.workbook.writeStatus(
    count === 0 ? say(statusFine, { at }) : say(statusProblems, { at, count }),
  );
}
