import { formatDay } from '../../calendar/day';
import { isTrainingForm } from '../../records/training-entry';
import { formatCount, formatShare } from '../../texts/number-text';
import { say } from '../../texts/say';
import type { ReportWords } from '../../words/report-words';
import type { LiveFigures, ReportData } from '../data/report-data';
import type { ReportDesk } from '../data/report-words';
import { someText } from './figure-texts';

/** The texts that a report has only of the state of now, by the braces they fill. */
export type LiveTexts = ReturnType<typeof liveTexts>;

/** Writes what is known of now only; of a closed period nothing, so that its lines are left out. */
export function liveTexts({ live }: Pick<ReportData, 'live'>, desk: ReportDesk) {
  const { language } = desk;
  return {
    acknowledgeBy: live ? formatDay(live.acknowledgeDeadline.due) : '',
    trainBy: live ? formatDay(live.trainDeadline.due) : '',
    exempt: someText(live?.exempt ?? 0, language),
    extended: someText(live?.extended ?? 0, language),
    forms: formTexts(live?.training.forms ?? [], desk),
    audiences: audienceLines(live?.audiences ?? [], desk),
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
