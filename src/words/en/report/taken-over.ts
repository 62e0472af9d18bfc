/** Why a unit has a row of Theo dõi that another had before, in English. */
export const takenOver = 'From {units}. {change}';
