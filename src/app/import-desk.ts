import type { ImportDesk } from '../core/dialog-view';
import { isOver } from '../core/directive';
import { directivesTab } from '../sheets/directives-tab';
import { unitsTab } from '../sheets/units-tab';
import { directiveOf, readTab, rowsOf, unitOf } from './office';
import type { Ports } from './ports';
import { lastAnswers } from './undo-answers';
import { lastImport } from './undo-import';

/** Gives the dialog what it compares a list with: the units on file, the dispatches followed up, the last import. */
export function importDesk(ports: Ports): ImportDesk {
  const words = ports.words();
  const units = readTab(ports, unitsTab, words);
  const directives = rowsOf(readTab(ports, directivesTab, words)).map(directiveOf);
  return {
    units: rowsOf(units).map(unitOf),
    directives: directives
      .filter((directive) => !isOver(directive))
      .map(({ id, number, subject, issuedOn }) => ({
        id,
        label: `${number}: ${subject}`,
        issuedOn,
      })),
    today: ports.clock.today(),
    lastImport: { ...lastImport(units), answers: lastAnswers(ports) },
  };
}
