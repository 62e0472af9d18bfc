/** Why a unit has a row of Theo dõi that another unit had before; a year's records recognise such rows by it. */
export const takenOver = 'Nhận từ {units}. {change}';
