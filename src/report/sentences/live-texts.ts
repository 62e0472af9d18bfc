import { formatDay } from '../../calendar/day';
import { isTrainingForm } from '../../records/training-entry';
import { format } from '../../texts/format';
import { formatCount, formatShare } from '../../texts/number-text';
import type { ReportWords } from '../../words/report-words';
import type { LiveFigures, ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import { someText } from './figure-texts';

/** Texts by placeholder, for the lines that only a report of the current state has. */
export type LiveTexts = ReturnType<typeof liveTexts>;

/** All texts are `''` for a closed period, so that their lines are left out. */
export function liveTexts({ live }: Pick<ReportData, 'live'>, context: ReportContext) {
  const { language } = context;
  return {
    acknowledgeBy: live ? formatDay(live.acknowledgeDeadline.due) : '',
    trainBy: live ? formatDay(live.trainDeadline.due) : '',
    exempt: someText(live?.exempt ?? 0, language),
    extended: someText(live?.extended ?? 0, language),
    forms: formTexts(live?.training.forms ?? [], context),
    audiences: audienceLines(live?.audiences ?? [], context),
  };
}

export function formName(form: string, { trainingForms }: ReportWords): string {
  return isTrainingForm(form) ? trainingForms[form] : form;
}

function formTexts(
  forms: LiveFigures['training']['forms'],
  { words, language }: ReportContext,
): string {
  return forms
    .map(({ form, units }) =>
      format(words.report.formUsed, {
        form: formName(form, words),
        units: formatCount(units, language),
      }),
    )
    .join('; ');
}

function audienceLines(
  audiences: LiveFigures['audiences'],
  { words, language }: ReportContext,
): string {
  const given = audiences.filter(({ eligible, attended }) => eligible + attended > 0);
  if (given.every(({ audience }) => audience === null)) return '';
  return given
    .map(({ audience, eligible, attended }) =>
      format(words.report.audienceLine, {
        audience: audience === null ? words.report.noAudience : words.audiences[audience],
        attended: formatCount(attended, language),
        eligible: formatCount(eligible, language),
        attendedShare: formatShare(attended, eligible, language),
      }),
    )
    .join('\n');
}
