import { expect, it } from 'vitest';
import { dist } from '../bundle/built';
import { mutated } from '../faults/mutated';
import { checkDue } from './check-due';
import type { Course } from './course';
import { foundOffice } from './found-office';
import { repeatLetter, sendByHand } from './letter-acts';
import { nextDay, playCalmDay } from './play-day';

/** Number of days in which a dispatch passes through all tiers. */
const DAYS = 36;

it('letters that a person sends again take no step from the ladder', () => {
  const course = playedCalmly(dist, repeatLetter);
  checkDue(course, 3);
  expect(course.violations).toEqual([]);
});

it('a ladder that ends before its last step is found', async () => {
  const covered = 'before >= ladderPosition(record)';
  const course = playedCalmly(
    await mutated([
      'letters/rules/past-letters.ts',
      covered,
      'before >= Math.min(ladderPosition(record), 3)',
    ]),
  );
  checkDue(course, 3);
  expect(course.violations.map(({ promise }) => promise)).toContain(10);
});

/** Plays days without faults and answers. `deed` is called at the end of each day. */
function playedCalmly(from: string, deed: (course: Course) => void = () => {}): Course {
  const course = foundOffice({
    ...{ dist: from, seed: 4, units: 4, days: DAYS },
    ...{ account: 'workspace', evaluates: 'once' },
  });
  sendByHand(course);
  for (let day = 0; day < DAYS; day += 1) {
    playCalmDay(course);
    deed(course);
    nextDay(course);
  }
  return course;
}
