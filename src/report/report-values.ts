import { formatDay } from '../core/day';
import { completedOf, type Figures } from '../core/figures';
import type { Language } from '../core/language';
import { formatCount, formatShare } from '../core/number-text';
import { type Placeholder, say } from '../core/say';
import { isTrainingForm } from '../core/training-entry';
import type { ReportData } from './report-data';
import type { OutlineLine, ReportWords } from './report-words';

/** Difficulties that the body of a report quotes; the annex by unit has them all. */
const QUOTED = 10;

/** The values of the outline's braces; '' leaves a line out, a line break makes two paragraphs. */
export type OutlineValues = Readonly<Record<Placeholder<OutlineLine['text']>, string>>;

/** What values are written with. */
interface Desk {
  readonly words: ReportWords;
  readonly language: Language;
}

/** Names the dispatch that a report is about: `Công văn số 1384-CV/HU, ngày 30/10/2024`. */
export function documentOf({ directive }: ReportData, { report }: ReportWords): string {
  const { type, number, issuedOn } = directive;
  return say(report.document, { type, number, day: formatDay(issuedOn) });
}

/** Gives everything that the outline of a report tells of a dispatch. */
export function outlineValues(data: ReportData, desk: Desk, end: string): OutlineValues {
  const { totals, settings } = data;
  const count = (number: number) => formatCount(number, desk.language);
  return {
    ...figureTexts(totals, desk.language),
    ...liveTexts(data, desk),
    document: documentOf(data, desk.words),
    office: settings.officeName,
    cutOff: formatDay(data.cutOff),
    blocks: count(data.blocks.filter(({ figures }) => figures.units > 0).length),
    unreachable: someOf(totals.unreachable, desk),
    overdue: someOf(totals.overdue, desk),
    byBlock: data.blocks.map(({ name, figures }) => blockLine(name, figures, desk)).join('\n'),
    difficulties: difficultyLines(data, desk),
    end,
  };
}

/** Writes figures that every report has, each with what is left to its whole. */
function figureTexts(figures: Figures, language: Language) {
  const { units, acknowledged, acknowledgedLate, unacknowledgedOverdue } = figures;
  const { openWithin, openOverdue, eligible, attended } = figures;
  const count = (number: number) => formatCount(number, language);
  const completed = completedOf(figures);
  return {
    units: count(units),
    acknowledged: count(acknowledged),
    acknowledgedShare: formatShare(acknowledged, units, language),
    acknowledgedOnTime: count(acknowledged - acknowledgedLate),
    acknowledgedLate: count(acknowledgedLate),
    unacknowledged: count(units - acknowledged),
    unacknowledgedWithin: count(units - acknowledged - unacknowledgedOverdue),
    unacknowledgedOverdue: count(unacknowledgedOverdue),
    completed: count(completed),
    completedShare: formatShare(completed, units, language),
    completedOnTime: count(figures.completedOnTime),
    completedLate: count(figures.completedLate),
    open: count(openWithin + openOverdue),
    openWithin: count(openWithin),
    openOverdue: count(openOverdue),
    sessions: count(figures.sessions),
    eligible: count(eligible),
    attended: count(attended),
    attendedShare: formatShare(attended, eligible, language),
  };
}

/** Writes what is known of now only; of a closed period nothing, so that its lines are left out. */
function liveTexts({ live }: ReportData, desk: Desk) {
  const count = (number: number | undefined) =>
    number === undefined ? '' : formatCount(number, desk.language);
  return {
    acknowledgeBy: live ? formatDay(live.acknowledgeDeadline.due) : '',
    trainBy: live ? formatDay(live.trainDeadline.due) : '',
    exempt: someOf(live?.exempt ?? 0, desk),
    extended: someOf(live?.extended ?? 0, desk),
    withDocument: count(live?.training.withDocument),
    checked: count(live?.checked),
    letters: count(live?.followUp.letters),
    reminders: count(live?.followUp.reminders),
    unitsReminded: count(live?.followUp.unitsReminded),
    completedAfter: count(live?.followUp.completedAfter),
    forms: formTexts(live?.training.forms ?? [], desk),
    audiences: audienceLines(live?.audiences ?? [], desk),
  };
}

type Live = NonNullable<ReportData['live']>;

function formTexts(forms: Live['training']['forms'], { words, language }: Desk): string {
  return forms
    .map(({ form, units }) =>
      say(words.report.formUsed, {
        form: formName(form, words),
        units: formatCount(units, language),
      }),
    )
    .join('; ');
}

/** Names a form of training; one that was typed by hand stands as it was typed. */
export function formName(form: string, { trainingForms }: ReportWords): string {
  return isTrainingForm(form) ? trainingForms[form] : form;
}

function audienceLines(audiences: Live['audiences'], { words, language }: Desk): string {
  return audiences
    .filter(({ eligible, attended }) => eligible + attended > 0)
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

function blockLine(name: string, figures: Figures, { words, language }: Desk): string {
  const texts = figureTexts(figures, language);
  return say(words.report.blockLine, { ...texts, block: name || words.report.noBlock });
}

function difficultyLines({ units }: ReportData, { words, language }: Desk): string {
  const hindered = units.filter(({ difficulty }) => difficulty !== '');
  const more = hindered.length - QUOTED;
  return [
    ...hindered.slice(0, QUOTED).map(({ name, difficulty }) =>
      say(words.report.difficultyLine, {
        unit: name,
        difficulty: difficulty.replace(/\s+/g, ' '),
      }),
    ),
    ...(more > 0
      ? [say(words.report.moreDifficulties, { count: formatCount(more, language) })]
      : []),
  ].join('\n');
}

/** A count that is told only when there is one. */
function someOf(count: number, { language }: Desk): string {
  return count === 0 ? '' : formatCount(count, language);
}
