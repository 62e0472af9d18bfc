import { quotedDifficulties } from '../../summary/rules/difficulties';
import { say } from '../../texts/say';
import type { ReportData } from '../data/report-data';
import type { ReportDesk } from '../data/report-words';
import { countedText } from './counted-text';
import { officeOf } from './office-of';

/** The texts that tell of follow-up and difficulties, by the braces they fill. */
export type FollowUpTexts = ReturnType<typeof followUpTexts>;

/** Writes how a dispatch was followed up and what hinders its units, now or as a closing has kept it. */
export function followUpTexts(
  { followUp, units, settings }: Pick<ReportData, 'followUp' | 'units' | 'settings'>,
  desk: ReportDesk,
) {
  const difficulties = difficultyLines(units, desk);
  return {
    followUp: followUpLine(followUp, officeOf(settings, desk.words), desk),
    difficultiesHead: difficulties === '' ? '' : desk.words.report.difficultiesHead,
    difficulties,
  };
}

function followUpLine(
  { letters, early, reminders, unitsReminded, completedAfter }: ReportData['followUp'],
  office: string,
  desk: ReportDesk,
): string {
  const { followUp, effect } = desk.words.report.results;
  const { sent, within, alone, none, noneClosed } = followUp;
  const parts = [
    reminders === 0
      ? []
      : say(followUp.reminders, {
          reminders: countedText(reminders, 'times', desk),
          units: countedText(unitsReminded, 'units', desk),
        }),
    early === 0 || early === null
      ? []
      : say(followUp.early, { early: countedText(early, 'times', desk) }),
  ].flat();
  const all = parts.join(', ');
  const isReminded = parts.length > 0;
  const after = say(completedAfter === 0 ? effect.none : effect.some, {
    count: countedText(completedAfter, 'units', desk),
  });
  if (!letters) {
    const nothing = letters === null ? noneClosed : none;
    return isReminded ? `${say(alone, { office })}${all}.${after}` : `${say(nothing, { office })}.`;
  }
  const told = say(sent, { office, letters: countedText(letters, 'letters', desk) });
  return isReminded ? `${told}${within}${all}.${after}` : `${told}.`;
}

function difficultyLines(units: ReportData['units'], desk: ReportDesk): string {
  const { difficultyLine, moreDifficulties } = desk.words.report;
  const { quoted, more } = quotedDifficulties(units);
  const rest = more > 0 ? [say(moreDifficulties, { units: countedText(more, 'units', desk) })] : [];
  return [...quoted.map((line) => say(difficultyLine, { ...line })), ...rest].join('\n');
}
