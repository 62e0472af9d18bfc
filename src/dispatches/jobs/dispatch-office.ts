import type { DispatchId } from '../../records/dispatch';
import type { OfficePorts, ReadPorts } from '../../workbook/ports';
import {
  type Office,
  type OfficeRules,
  outboxRowOf,
  readRules,
  readTab,
  rowsOf,
  unitOf,
} from '../../workbook/reading/office';
import { matchingRows } from '../../workbook/reading/rows-again';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';

/** What the status of a row depends on, besides the row and its dispatch. */
export type StatusOffice = OfficeRules & Pick<Office, 'units' | 'letters'>;

export function readStatusOffice(ports: OfficePorts): StatusOffice {
  const rules = readRules(ports);
  const { words } = rules;
  return {
    ...rules,
    units: rowsOf(readTab(ports, unitsTab, words)).map(unitOf),
    letters: rowsOf(readTab(ports, outboxTab, words)).map(outboxRowOf),
  };
}

/** The office as an act on one dispatch needs it. `tracking` has only the rows of this dispatch. */
export type DispatchOffice = StatusOffice & Pick<Office, 'tracking'>;

export function readDispatchOffice(ports: OfficePorts, id: DispatchId): DispatchOffice {
  return { ...readStatusOffice(ports), tracking: rowsOfDispatch(ports, id) };
}

export function rowsOfDispatch(ports: ReadPorts, id: DispatchId): Office['tracking'] {
  return matchingRows(ports, trackingTab, 'dispatchId', [id]);
}
