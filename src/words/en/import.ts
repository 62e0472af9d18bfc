import type { importFaults as vi } from '../vi/import';

/** What is wrong with a line of a list, and what to do, in English. */
export const importFaults: typeof vi = {
  nameMissing: () =>
    'the unit name is missing, so the row is left out. Fill in the name and import again.',
  doubledInList: ({ value }) =>
    `“${value}” already stands in a row above in the same list. Remove the surplus row.`,
  stateUnknown: ({ value }) =>
    `the status “${value}” is not in the list. Write one of: Active, Suspended or Ceased.`,
  addressMissing: ({ name }) =>
    `${name}: no email yet; the unit will be contacted by phone or on paper.`,
  addressSeveral: ({ name, value }) =>
    `${name}: the email cell “${value}” holds several addresses. Leave one; put the others under “CC email”.`,
  addressMalformed: ({ name, value }) =>
    `${name}: the email “${value}” is invalid, so no letter can be sent. Correct it.`,
  parentNotListed: ({ name, value }) =>
    `${name}: the parent body “${value}” is not in the list (kept as written).`,
};
