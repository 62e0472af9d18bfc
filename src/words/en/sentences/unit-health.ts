import type { Translated } from '../../translated';
import type { unitHealth as viUnitHealth } from '../../vi/sentences/unit-health';
import { at } from '../names/menu-at';

/** What System status says of the list of units and of contacts. */
export const unitHealth: Translated<typeof viUnitHealth> = {
  contacts: 'Contact data',
  pastRetention: `{count} units still hold the name or phone of a contact although every document was closed more than {months} months ago: {units}. Delete them with menu ${at.changeUnits}.`,
  freeMailboxes:
    '{count} units use a free mailbox that may be a person’s own: {units}. Prefer an official mailbox of the unit.',
  parentLoop:
    'Tab “Units”: units are their own parent bodies: {units}. Correct the column “Parent body” in one of these rows.',
  parentDoubtful:
    'Tab “Units”: the parent body “{parent}” of {count} units ({unit} …) may be any of the codes {codes}, so none of them counts as the parent. Write the code instead of the name in the column “Parent body”.',
  successorUnknown:
    'Tab “Units”: {unit} names the successor “{code}”, which is not in the list. Give the right code in the column “Successor units”.',
  more: '{units} and {count} more',
};
