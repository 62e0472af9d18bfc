/**
 * Reason in a row of Theo dõi that a unit took over from another unit. The annual record recognises such rows
 * by this text.
 */
export const takenOver = 'Nhận từ {units}. {change}';
