import { quotedDifficulties } from '../../summary/rules/difficulties';
import { formatCount } from '../../texts/number-text';
import { say } from '../../texts/say';
import type { ReportData } from '../data/report-data';
import type { ReportDesk } from '../data/report-words';

/** The texts that tell of follow-up and difficulties, by the braces they fill. */
export type FollowUpTexts = ReturnType<typeof followUpTexts>;

/**
 * Writes how a dispatch was followed up and what hinders its units, now or as a closing has kept it; '' for what was
 * not kept, so that its line is left out.
 */
export function followUpTexts(
  { followUp, units }: Pick<ReportData, 'followUp' | 'units'>,
  desk: ReportDesk,
) {
  const difficulties = difficultyLines(units, desk);
  return {
    followUp: followUp ? followUpLine(followUp, desk) : '',
    difficultiesHead: difficulties === '' ? '' : desk.words.report.difficultiesHead,
    difficulties,
  };
}

function followUpLine(
  { letters, early, reminders, unitsReminded, completedAfter }: NonNullable<ReportData['followUp']>,
  { words, language }: ReportDesk,
): string {
  const count = (number: number) => formatCount(number, language);
  const told = {
    reminders: count(reminders),
    unitsReminded: count(unitsReminded),
    completedAfter: count(completedAfter),
  };
  const { followUpNow, followUpClosed } = words.report;
  return letters === null || early === null
    ? say(followUpClosed, told)
    : say(followUpNow, { ...told, letters: count(letters), early: count(early) });
}

function difficultyLines(units: ReportData['units'], { words, language }: ReportDesk): string {
  const { difficultyLine, moreDifficulties } = words.report;
  const { quoted, more } = quotedDifficulties(units);
  const rest = more > 0 ? [say(moreDifficulties, { count: formatCount(more, language) })] : [];
  return [...quoted.map((line) => say(difficultyLine, { ...line })), ...rest].join('\n');
}
