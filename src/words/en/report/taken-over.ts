export const takenOver = 'From {units}. {change}';
