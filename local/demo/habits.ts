import { addDays, type Day, daysBetween, weekdayOf } from '../../src/calendar/day';
import type { RandomSource } from './random-source';

/** `null` means that the contact never answers. */
export interface Habit {
  readonly acknowledgeOn: Day | null;
  readonly completionOn: Day | null;
  /** Day from which a late unit names the day by which it expects to complete. */
  readonly delayOn?: Day;
}

export interface HabitPeriod {
  readonly start: Day;
  readonly acknowledgeBy: Day;
  readonly completeBy: Day;
}

/** Share of units that never answer. At least one unit never answers, even if the share rounds to 0. */
const SILENT_SHARE = 0.05;

/** Chance that a unit that answers does so only after both deadlines. */
const TARDY_SHARE = 1 / 6;

export function drawHabits(
  units: readonly string[],
  frame: HabitPeriod,
  chance: RandomSource,
): Map<string, Habit> {
  const silent = Math.max(1, Math.round(units.length * SILENT_SHARE));
  const drawn = units.map((unit) => ({ unit, rank: chance.next() }));
  const shuffled = drawn.sort((a, b) => a.rank - b.rank).map(({ unit }) => unit);
  return new Map(
    shuffled.map((unit, index) => {
      if (index < silent) return [unit, { acknowledgeOn: null, completionOn: null }];
      const tardy = index === silent || chance.next() < TARDY_SHARE;
      return [unit, tardy ? tardyHabit(frame, chance) : timelyHabit(frame, chance)];
    }),
  );
}

export function timelyHabit(
  { start, acknowledgeBy, completeBy }: HabitPeriod,
  chance: RandomSource,
): Habit {
  const acknowledgeIn = chance.between(0, Math.max(0, daysBetween(start, acknowledgeBy)));
  const acknowledgeOn = onWeekday(addDays(start, acknowledgeIn));
  const left = Math.max(1, daysBetween(acknowledgeOn, completeBy));
  return {
    acknowledgeOn,
    completionOn: onWeekday(addDays(acknowledgeOn, chance.between(1, left))),
  };
}

export function tardyHabit(
  { acknowledgeBy, completeBy }: HabitPeriod,
  chance: RandomSource,
): Habit {
  return {
    acknowledgeOn: onWeekday(addDays(acknowledgeBy, chance.between(4, 8))),
    completionOn: onWeekday(addDays(completeBy, chance.between(4, 10))),
  };
}

/** Moves a Saturday or Sunday back to Friday, because offices answer from Monday to Friday. */
function onWeekday(day: Day): Day {
  return addDays(day, Math.min(0, 5 - weekdayOf(day)));
}
