/** Names that every object has. In a look-up without a check they find what nobody put there. */
export const OWN_NAMES = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
] as const;
