/** Text about the people at the sessions, depending on which numbers are known. */
export const attendance = {
  ofEligible: '{attended}/{eligible} lượt người tham gia ({share}{ofUnits})',
  attended: '{attended} lượt người tham gia{ofUnits}',
  /** Added where the numbers are of some of the units that have reported. */
  ofUnits: '; số liệu của {units}/{reporting} đơn vị',
  none: 'chưa có số liệu người tham gia',
} as const;
