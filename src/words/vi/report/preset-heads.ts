/** Short names of what units report of a training, as headings of tables. */
export const presetHeads = {
  sessions: 'Số hội nghị',
  eligible: 'Số thuộc diện',
  attended: 'Số tham gia',
  attendance: 'Tỷ lệ tham gia',
};
