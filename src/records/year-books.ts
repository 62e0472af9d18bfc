import type { Day } from '../calendar/day';

/** Day on which the book of each year was last downloaded. */
export type YearBooks = Readonly<Record<string, Day>>;
