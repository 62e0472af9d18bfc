/** Fields of a unit that staff correct where its data are shown. */
export const EDITED_FIELDS = [
  'name',
  'position',
  'contact',
  'phone',
  'email',
  'ccEmail',
  'leaderEmail',
] as const;

export type EditedField = (typeof EDITED_FIELDS)[number];
