import type { Ports } from '../../workbook/ports';
import { readOfficeToShow, rowsOf } from '../../workbook/reading/office';
import {
  MAX_LISTED,
  type PackedApproval,
  type PackedLetters,
  packApproval,
  packLetters,
} from '../rules/letters-view';
import { approvalView } from './decide-letters';
import { lettersView } from './preview-letters';

/** Throws a message for the user if there is no unit or no obligation. */
export function initialLetters(ports: Ports): PackedLetters {
  const { errors } = ports.words();
  const office = readOfficeToShow(ports);
  if (office.units.length === 0) throw new Error(errors.noUnits);
  if (rowsOf(office.tracking).length === 0) throw new Error(errors.noDispatch);
  return packLetters(lettersView(ports, office, MAX_LISTED));
}

export function initialApproval(ports: Ports): PackedApproval {
  return packApproval(approvalView(ports, MAX_LISTED));
}
