import { say } from '../core/say';
import { momentText } from '../sheets/write-cells';
import { healthProblems } from './health';
import { readOffice } from './office';
import type { Ports } from './ports';

/** Writes the line above the headers of Theo dõi: when the add-on last ran, and whether something is wrong. */
export function writeStatus(ports: Ports): void {
  const office = readOffice(ports);
  const { health } = office.words;
  const at = momentText(ports.clock.now());
  const problems = healthProblems(ports, office).length;
  ports.workbook.writeStatus(
    problems === 0
      ? say(health.statusFine, { at })
      : say(health.statusProblems, { at, count: problems }),
  );
}
