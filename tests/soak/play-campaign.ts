import { checkDue } from './check-due';
import { checkFigures } from './check-figures';
import { checkMachine, checkSecrets } from './check-machine';
import { checkMail } from './check-mail';
import { checkSheet } from './check-sheet';
import type { CampaignOptions, Course, Tally, Violation } from './course';
import { foundOffice } from './found-office';
import { sendByHand } from './letter-acts';
import { CALM_DAYS, nextDay, playCalmDay, playStormyDay, updateSummary } from './play-day';
import { addOwnColumn } from './sheet-acts';

export interface CampaignReport extends Tally {
  readonly seed: number;
  readonly days: number;
  /** The first broken promises. The campaign ends on the day on which one is found. */
  readonly violations: readonly Violation[];
}

/** Working days after which a letter that was due must have been sent, or have a reason why not. */
const SLACK = 3;

/**
 * Plays the follow-up of dispatches over simulated days with random faults. Checks the promises
 * after each day. After some last days without faults, checks that no letter was left out.
 */
export function playCampaign(options: CampaignOptions): CampaignReport {
  const course = foundOffice(options);
  addOwnColumn(course, 'tracking');
  addOwnColumn(course, 'units');
  sendByHand(course);
  for (let at = 0; at < options.days && course.violations.length === 0; at += 1) {
    if (at < options.days - CALM_DAYS) playStormyDay(course, at);
    else playCalmDay(course);
    checkDay(course, at);
    if (at < options.days - 1) nextDay(course);
  }
  if (course.violations.length === 0) {
    checkDue(course, SLACK);
    checkSecrets(course);
  }
  const { tally, violations } = course;
  return { ...tally, seed: options.seed, days: options.days, violations };
}

/** Days between two checks of the figures, each of which needs a run. */
const FIGURES_EVERY = 4;

function checkDay(course: Course, at: number): void {
  checkMail(course);
  checkSheet(course);
  if (at % FIGURES_EVERY === FIGURES_EVERY - 1) {
    updateSummary(course);
    checkFigures(course);
  }
  checkMachine(course);
  course.google.journal.length = 0;
}
