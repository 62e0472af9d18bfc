import { momentText } from '../core/moment';
import { say } from '../core/say';
import { alone } from './alone';
import { healthProblems } from './health';
import type { Office } from './office';
import type { Ports } from './ports';
import { updateSummary } from './update-summary';

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
