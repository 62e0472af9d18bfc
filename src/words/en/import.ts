import type { Translated } from '../translated';
import type { importFaults as viImportFaults } from '../vi/import';

/** What is wrong with a line of a list, and what to do. */
export const importFaults: Translated<typeof viImportFaults> = {
  nameMissing:
    'the unit name is missing, so the row is left out. Fill in the name and import again.',
  doubledInList:
    '“{value}” already stands in a row above in the same list. Remove the surplus row.',
  stateUnknown:
    'the status “{value}” is not in the list. Write one of: Active, Suspended or Ceased.',
  addressMissing: '{name}: no email yet; the unit will be contacted by phone or on paper.',
  addressSeveral:
    '{name}: the email cell “{value}” holds several addresses. Leave one; put the others under “CC email”.',
  addressMalformed: '{name}: the email “{value}” is invalid, so no letter can be sent. Correct it.',
  addressReturned: '{name}: a letter to “{value}” came back. Please correct the address.',
  parentNotListed:
    'the parent body “{value}” is not in the list of units; every row that names it is kept as written.',
};
