import type { Ports } from '../../workbook/ports';
import { readOffice, rowsOf } from '../../workbook/reading/office';
import { MAX_LISTED, packApproval, packLetters } from '../rules/letters-view';
import { approvalView } from './decide-letters';
import { phoneReminderView } from './phone-reminders';
import { lettersView } from './preview-letters';

/**
 * Opens the dialog Xem trước và gửi. Throws a message for the user if there is no unit or nothing to follow up.
 */
export function openLetters(ports: Ports): void {
  const words = ports.words();
  const office = readOffice(ports);
  if (office.units.length === 0) throw new Error(words.errors.noUnits);
  if (rowsOf(office.tracking).length === 0) throw new Error(words.errors.noDispatch);
  ports.people.openDialog(
    'letters',
    words.menu.openLetters,
    packLetters(lettersView(ports, office, MAX_LISTED)),
  );
}

export function openApproval(ports: Ports): void {
  ports.people.openDialog(
    'approval',
    ports.words().menu.openApproval,
    packApproval(approvalView(ports, MAX_LISTED)),
  );
}

export function openTell(ports: Ports): void {
  ports.people.openDialog('tell', ports.words().menu.openTell, phoneReminderView(ports));
}
