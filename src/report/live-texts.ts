import { formatDay } from '../core/day';
import { formatCount, formatShare } from '../core/number-text';
import { say } from '../core/say';
import { isTrainingForm } from '../core/training-entry';
import { someText } from './figure-texts';
import type { LiveFigures, ReportData } from './report-data';
import type { ReportDesk, ReportWords } from './report-words';

/** Difficulties that the body of a report quotes; the annex by unit has them all. */
const QUOTED = 10;

/** The texts that a report has only of the state of now, by the braces they fill. */
export type LiveTexts = ReturnType<typeof liveTexts>;

/** Writes what is known of now only; of a closed period nothing, so that its lines are left out. */
export function liveTexts({ live, units }: Pick<ReportData, 'live' | 'units'>, desk: ReportDesk) {
  const { language } = desk;
  const count = (number: number | undefined) =>
    number === undefined ? '' : formatCount(number, language);
  return {
    acknowledgeBy: live ? formatDay(live.acknowledgeDeadline.due) : '',
    trainBy: live ? formatDay(live.trainDeadline.due) : '',
    exempt: someText(live?.exempt ?? 0, language),
    extended: someText(live?.extended ?? 0, language),
    withDocument: count(live?.training.withDocument),
    checked: count(live?.checked),
    letters: count(live?.followUp.letters),
    reminders: count(live?.followUp.reminders),
    unitsReminded: count(live?.followUp.unitsReminded),
    completedAfter: count(live?.followUp.completedAfter),
    forms: formTexts(live?.training.forms ?? [], desk),
    audiences: audienceLines(live?.audiences ?? [], desk),
    difficulties: difficultyLines(units, desk),
  };
}

/** Names a form of training; one that was typed by hand stands as it was typed. */
export function formName(form: string, { trainingForms }: ReportWords): string {
  return isTrainingForm(form) ? trainingForms[form] : form;
}

function formTexts(
  forms: LiveFigures['training']['forms'],
  { words, language }: ReportDesk,
): string {
  return forms
    .map(({ form, units }) =>
      say(words.report.formUsed, {
        form: formName(form, words),
        units: formatCount(units, language),
      }),
    )
    .join('; ');
}

function audienceLines(
  audiences: LiveFigures['audiences'],
  { words, language }: ReportDesk,
): string {
  const told = audiences.filter(({ eligible, attended }) => eligible + attended > 0);
  if (told.every(({ audience }) => audience === null)) return '';
  return told
    .map(({ audience, eligible, attended }) =>
      say(words.report.audienceLine, {
        audience: audience === null ? words.report.noAudience : words.audiences[audience],
        attended: formatCount(attended, language),
        eligible: formatCount(eligible, language),
        attendedShare: formatShare(attended, eligible, language),
      }),
    )
    .join('\n');
}

function difficultyLines(units: ReportData['units'], { words, language }: ReportDesk): string {
  const { difficultyLine, moreDifficulties } = words.report;
  const hindered = units.flatMap(({ name, answer }) =>
    answer?.difficulties ? [{ name, difficulty: answer.difficulties }] : [],
  );
  const more = hindered.length - QUOTED;
  const quoted = hindered
    .slice(0, QUOTED)
    .map(({ name, difficulty }) =>
      say(difficultyLine, { unit: name, difficulty: difficulty.replace(/\s+/g, ' ') }),
    );
  const rest = more > 0 ? [say(moreDifficulties, { count: formatCount(more, language) })] : [];
  return [...quoted, ...rest].join('\n');
}
