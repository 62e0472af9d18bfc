/** Why a unit has a row of Theo dõi that another had before; the records of a year know such rows by it. */
export const takenOver = 'Nhận từ {units}. {change}';
