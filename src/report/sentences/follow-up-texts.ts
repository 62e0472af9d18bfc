import { quotedDifficulties } from '../../summary/rules/difficulties';
import { format } from '../../texts/format';
import type { ReportData, ReportedDocument } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import { countedText } from './counted-text';
import { officeOf } from './office-of';

export type FollowUpTexts = ReturnType<typeof followUpTexts>;

export function followUpTexts(
  {
    dispatch,
    followUp,
    units,
    settings,
  }: Pick<ReportData, 'dispatch' | 'followUp' | 'units' | 'settings'>,
  context: ReportContext,
) {
  const difficulties = difficultyLines(units, context);
  return {
    followUp: followUpLine(followUp, dispatch, officeOf(settings, context.words), context),
    difficultiesHead: difficulties === '' ? '' : context.words.report.difficultiesHead,
    difficulties,
  };
}

function followUpLine(
  { letters, early, reminders, unitsReminded, completedAfter }: ReportData['followUp'],
  { asks }: ReportedDocument,
  office: string,
  context: ReportContext,
): string {
  const { followUp, effect } = context.words.report.results;
  const { some, none: noEffect } = effect[asks];
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
  const counts = parts.join(', ');
  const hasReminders = parts.length > 0;
  const after = format(completedAfter === 0 ? noEffect : some, {
    count: countedText(completedAfter, 'units', context),
  });
  if (!letters) {
    const noLetters = letters === null ? noneClosed : none;
    return hasReminders
      ? `${format(alone, { office })}${counts}.${after}`
      : `${format(noLetters, { office })}.`;
  }
  const sentText = format(sent, { office, letters: countedText(letters, 'letters', context) });
  return hasReminders ? `${sentText}${within}${counts}.${after}` : `${sentText}.`;
}

function difficultyLines(units: ReportData['units'], context: ReportContext): string {
  const { difficultyLine, moreDifficulties } = context.words.report;
  const { quoted, more } = quotedDifficulties(units);
  const rest =
    more > 0 ? [format(moreDifficulties, { units: countedText(more, 'units', context) })] : [];
  return [...quoted.map((line) => format(difficultyLine, { ...line })), ...rest].join('\n');
}
