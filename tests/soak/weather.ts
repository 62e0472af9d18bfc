import { type Course, happens, OWNER } from './course';
import { typeSetting } from './found-office';

/**
 * Draws the faults of a day: remaining and reported quota, a held lock, other executions, withdrawn
 * authorisation.
 */
export function drawWeather(course: Course): void {
  const { google, chance, options } = course;
  clearWeather(course);
  if (happens(course, 0.12)) {
    google.setMailQuota(OWNER, { true: chance.between(0, Math.ceil(options.units / 2)) });
  }
  if (happens(course, 0.1)) {
    google.setMailQuota(OWNER, { said: chance.pick([0, -1, 1, 7, 100_000]) });
    course.misled = true;
  }
  if (happens(course, 0.04)) google.revoke(OWNER);
  if (happens(course, 0.03)) google.setOtherExecutions(OWNER, 29);
  if (happens(course, 0.05)) typeSetting(course, 'dailyCap', chance.pick(['300', '30', '5']));
}

/** Ends all faults for the last days of a campaign, and raises the daily cap. */
export function calmDown(course: Course): void {
  clearWeather(course);
  typeSetting(course, 'dailyCap', '5000');
}

/** Ends the faults of the day. */
function clearWeather(course: Course): void {
  const { google } = course;
  course.misled = false;
  google.setMailQuota(OWNER, {});
  google.authorise(OWNER);
  google.setOtherExecutions(OWNER, 0);
  google.holdLock(false);
}
