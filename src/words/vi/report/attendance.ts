/** Text about the people at the sessions, depending on which numbers are known. */
export const attendance = {
  ofEligible: '{attended}/{eligible} lượt người tham gia ({share})',
  attended: '{attended} lượt người tham gia',
  none: 'chưa có số liệu người tham gia',
} as const;
