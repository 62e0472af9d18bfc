import fc from 'fast-check';
import { dayFromEpoch } from '../../src/calendar/day';

/** Any day from 1/1/1912 to 31/12/2199. */
export const anyDay = fc.integer({ min: -21_185, max: 84_005 }).map(dayFromEpoch);

/** Any day of the last quarter of 2024, around the deadlines of the default dispatch. */
export const anyNearDay = fc.integer({ min: 19_997, max: 20_088 }).map(dayFromEpoch);
