/** The words of both languages, as far as they are compared with the cell. */
export interface OwnOfficeNames {
  readonly allNames: readonly { readonly ownOffice: string }[];
}

/** True if an exemption is the one that the add-on wrote for the office's own row, in either language. */
export function isOwnOfficeReason(exemptBecause: string, { allNames }: OwnOfficeNames) {
  return allNames.some(({ ownOffice }) => ownOffice === exemptBecause);
}
