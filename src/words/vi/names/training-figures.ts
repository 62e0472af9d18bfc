/** Figures that a unit reports of a training, in the cells of Theo dõi and in tables. */
export const trainingFigures = {
  form: 'Hình thức đã tổ chức',
  heldOn: 'Ngày tổ chức',
  sessions: 'Số hội nghị (buổi)',
  eligible: 'Số thuộc diện',
  attended: 'Số tham gia (lượt người)',
  attendance: 'Tỷ lệ tham gia',
} as const;
