import { formatDay } from '../../calendar/day';
import { dayAndHour } from '../../dispatches/rules/day-and-hour';
import { scopeOf } from '../../records/figure-scope';
import type { Stage } from '../../records/stage';
import { isTrainingForm } from '../../records/training-figures';
import { format } from '../../texts/format';
import { formatCount, formatShare } from '../../texts/number-text';
import type { ReportWords } from '../../words/report-words';
import type { LiveFigures, ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import { officeOf } from './office-of';
import { someText } from './some-text';

/** Texts by placeholder: deadlines, and lines that only a report of the current state has. */
export type LiveTexts = ReturnType<typeof liveTexts>;

/** Texts about answers are `''` for a closed period, so that their lines are left out. */
export function liveTexts(data: ReportData, context: ReportContext) {
  const { language } = context;
  const { isTraining } = scopeOf([data.dispatch]);
  const { live } = data;
  return {
    acknowledgeBy: deadlineLine('acknowledge', data, context),
    completeBy: deadlineLine('complete', data, context),
    ended: someText(live?.ended ?? 0, language),
    exempt: someText(live?.exempt ?? 0, language),
    extended: someText(live?.extended ?? 0, language),
    forms: formTexts((isTraining && live?.training.forms) || [], context),
    audiences: audienceLines((isTraining && live?.audiences) || [], context),
  };
}

/** Sentence with the deadline of a stage or that it has none; `''` if it is not asked, or not known. */
function deadlineLine(
  stage: Stage,
  { dispatch, deadlines, settings }: ReportData,
  { words, language }: ReportContext,
): string {
  const { deadlines: sentences, noDeadlines, deadlineDay } = words.report;
  const due = deadlines[stage];
  if (due === undefined) return '';
  if (due === null) return noDeadlines[stage];
  const day =
    dayAndHour(dispatch, stage, due, language) ?? format(deadlineDay, { day: formatDay(due) });
  return format(sentences[stage], { office: officeOf(settings, words), day });
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
