import type { DispatchId } from '../../records/dispatch';
import type { OfficePorts, ReadPorts } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import {
  lettersOf,
  type Office,
  type OfficeRules,
  readRules,
  readTab,
  rowsOf,
  unitOf,
} from '../../workbook/reading/office';
import { readLettersAbout } from '../../workbook/reading/open-work';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';

/** Units and letters with the rules: what the status of a row depends on, besides the row and its dispatch. */
export type StatusOffice = OfficeRules & Pick<Office, 'units' | 'unitRows' | 'letters' | 'outbox'>;

/** With the letters about these dispatches. Reads neither Theo dõi nor Văn bản. */
export function readStatusOffice(ports: OfficePorts, ids: Iterable<string>): StatusOffice {
  return officeWithLetters(ports, readRules(ports), readLettersAbout(ports, ids));
}

export function officeWithLetters(
  ports: OfficePorts,
  rules: OfficeRules,
  outbox: Office['outbox'],
): StatusOffice {
  const unitRows = readTab(ports, unitsTab, rules.words);
  const units = rowsOf(unitRows).map(unitOf);
  const letters = lettersOf(outbox);
  return { ...rules, units, unitRows, letters, outbox };
}

/** The office as an act on one dispatch needs it. `tracking` has only the rows of this dispatch. */
export type DispatchOffice = StatusOffice & Pick<Office, 'tracking'>;

export function readDispatchOffice(ports: OfficePorts, id: DispatchId): DispatchOffice {
  return { ...readStatusOffice(ports, [id]), tracking: rowsOfDispatch(ports, id) };
}

export function rowsOfDispatch(ports: ReadPorts, id: DispatchId): Office['tracking'] {
  return matchingRows(ports, trackingTab, 'dispatchId', [id]);
}
