import type { Translated } from '../../translated';
import type { daysOff as viDaysOff } from '../../vi/sentences/days-off';

export const daysOff: Translated<typeof viDaysOff> = {
  names: {
    newYear: 'New Year’s Day',
    newYearSwap: 'Swapped day off for New Year',
    tet: 'Tết (Lunar New Year)',
    tetInLieu: 'Day in lieu for Tết',
    hungKings: 'Hùng Kings’ Commemoration Day (10/3 of the lunar calendar)',
    hungKingsInLieu: 'Day in lieu for Hùng Kings’ Commemoration Day',
    reunification: 'Victory Day 30/4',
    labour: 'International Labour Day 1/5',
    labourInLieu: 'Day in lieu for 1/5',
    holidaySwap: 'Swapped day off around 30/4 - 1/5',
    national: 'National Day 2/9',
    nationalAdjacent: 'National Day (adjacent day)',
    nationalSwap: 'Swapped day off around National Day',
    culture: 'Vietnam Culture Day 24/11',
    makeUp: 'Make-up working day for a swapped day off',
  },
  law: 'Labour Code, Article 112',
  newYear2026: 'Official letter 12729/VPCP-KGVX',
  tet2026: 'Notice 9441 of 16/10/2025',
  toCheck: 'Not yet compared with the official announcement',
};
