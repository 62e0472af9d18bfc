import type { Words } from '../../words/words';

/** True if an exemption is the one that the add-on wrote for the office's own row, in either language. */
export function isOwnOfficeReason(exemptBecause: string, { allNames }: Pick<Words, 'allNames'>) {
  return allNames.some(({ ownOffice }) => ownOffice === exemptBecause);
}
