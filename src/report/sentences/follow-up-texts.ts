import { quotedDifficulties } from '../../summary/rules/difficulties';
import { format } from '../../texts/format';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import { countedText } from './counted-text';
import { officeOf } from './office-of';

/** The texts that tell of follow-up and difficulties, by the braces they fill. */
export type FollowUpTexts = ReturnType<typeof followUpTexts>;

/** Writes how a dispatch was followed up and what hinders its units, now or as a closing has kept it. */
export function followUpTexts(
  { followUp, units, settings }: Pick<ReportData, 'followUp' | 'units' | 'settings'>,
  context: ReportContext,
) {
  const difficulties = difficultyLines(units, context);
  return {
    followUp: followUpLine(followUp, officeOf(settings, context.words), context),
    difficultiesHead: difficulties === '' ? '' : context.words.report.difficultiesHead,
    difficulties,
  };
}

function followUpLine(
  { letters, early, reminders, unitsReminded, completedAfter }: ReportData['followUp'],
  office: string,
  context: ReportContext,
): string {
  const { followUp, effect } = context.words.report.results;
  const { sent, within, alone, none, noneClosed } = followUp;
  const parts = [
    reminders === 0
      ? []
      : format(followUp.reminders, {
          reminders: countedText(reminders, 'times', context),
          units: countedText(unitsReminded, 'units', context),
        }),
    early === 0 || early === null
      ? []
      : format(followUp.early, { early: countedText(early, 'times', context) }),
  ].flat();
  const all = parts.join(', ');
  const isReminded = parts.length > 0;
  const after = format(completedAfter === 0 ? effect.none : effect.some, {
    count: countedText(completedAfter, 'units', context),
  });
  if (!letters) {
    const nothing = letters === null ? noneClosed : none;
    return isReminded
      ? `${format(alone, { office })}${all}.${after}`
      : `${format(nothing, { office })}.`;
  }
  const told = format(sent, { office, letters: countedText(letters, 'letters', context) });
  return isReminded ? `${told}${within}${all}.${after}` : `${told}.`;
}

function difficultyLines(units: ReportData['units'], context: ReportContext): string {
  const { difficultyLine, moreDifficulties } = context.words.report;
  const { quoted, more } = quotedDifficulties(units);
  const rest =
    more > 0 ? [format(moreDifficulties, { units: countedText(more, 'units', context) })] : [];
  return [...quoted.map((line) => format(difficultyLine, { ...line })), ...rest].join('\n');
}
