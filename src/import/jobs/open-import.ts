import { isOver } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { pick } from '../../records/pick';
import { registerPastedUnits } from '../../units/jobs/register-pasted-units';
import type { OfficePorts, Ports } from '../../workbook/ports';
import { dispatchOf, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { opensWithData } from '../../workbook/reading/opens-with-data';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import type { ImportData } from '../rules/import-view';
import { lastImportedAnswers } from './undo-answers';
import { lastImport } from './undo-import';

export function initialImport(ports: Ports, chosen?: { readonly kind?: string }) {
  registerPastedUnits(ports);
  const kind = chosen?.kind === 'answers' ? 'answers' : 'units';
  const first = opensWithData(ports, unitsTab) ? readImport(ports) : null;
  return { language: ports.language(), kind, first };
}

export function readImport(ports: OfficePorts): ImportData {
  const words = ports.words();
  const units = readTab(ports, unitsTab, words);
  const dispatches = rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf);
  return {
    units: rowsOf(units).map(unitOf),
    dispatches: dispatches
      .filter((dispatch) => !isOver(dispatch))
      .map((dispatch) => ({
        ...pick(dispatch, [
          'id',
          'number',
          'replaces',
          'issuedOn',
          'asks',
          'task',
          'requestedFigures',
        ]),
        part: dispatch.label,
        label: `${dispatchNumber(dispatch)}: ${dispatch.subject}`,
        deadlines: [dispatch.acknowledgeBy, dispatch.completeBy].filter((day) => day !== null),
      })),
    today: ports.clock.today(),
    lastImport: { ...lastImport(units), answers: lastImportedAnswers(ports) },
  };
}
