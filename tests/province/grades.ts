import { type Habit, type HabitPeriod, tardyHabit, timelyHabit } from '../../local/demo/habits';
import type { RandomSource } from '../../local/demo/random-source';
import { addDays } from '../../src/calendar/day';

/** How a unit answers all dispatches. `silent` never answers; `nearlySilent` at best acknowledges late. */
export type Grade = 'silent' | 'nearlySilent' | 'tardy' | 'prompt';

export const GRADES: readonly Grade[] = ['silent', 'nearlySilent', 'tardy', 'prompt'];

const NEARLY_SILENT_SHARE = 0.06;
const TARDY_SHARE = 0.14;

/** Chance that a nearly silent unit acknowledges, and that a late one names a day by which it completes. */
const REACTS = 0.4;

/** Days after the deadline for the result on which a late unit names such a day. */
const DELAY_AFTER = 3;

/** Grades of `count` units. The first nearly silent unit is made silent, or else the first unit. */
export function drawGrades(count: number, chance: RandomSource): Grade[] {
  const grades = Array.from({ length: count }, (): Grade => {
    const drawn = chance.next();
    if (drawn < NEARLY_SILENT_SHARE) return 'nearlySilent';
    return drawn < NEARLY_SILENT_SHARE + TARDY_SHARE ? 'tardy' : 'prompt';
  });
  grades[Math.max(0, grades.indexOf('nearlySilent'))] = 'silent';
  return grades;
}

export function habitOf(grade: Grade, period: HabitPeriod, chance: RandomSource): Habit {
  if (grade === 'silent') return { acknowledgeOn: null, completionOn: null };
  if (grade === 'prompt') return timelyHabit(period, chance);
  const { acknowledgeOn, completionOn } = tardyHabit(period, chance);
  const isNearlySilent = grade === 'nearlySilent';
  const acknowledges = !isNearlySilent || chance.next() < REACTS;
  return {
    acknowledgeOn: acknowledges ? acknowledgeOn : null,
    completionOn: isNearlySilent ? null : completionOn,
    ...(chance.next() < REACTS ? { delayOn: addDays(period.completeBy, DELAY_AFTER) } : {}),
  };
}
