/** The annual record recognises rows taken over from another unit by this text. */
export const takenOver = 'Nhận từ {units}. {change}';
