import { formatDay } from '../../../calendar/day';
import { AUDIENCES, type HeadCounts } from '../../../records/audience';
import type { Task } from '../../../records/dispatch';
import { reportedText } from '../../../records/figure-total';
import { type ReportedValue, roundsIn } from '../../../records/reported-value';
import { figureTitle } from '../../../records/requested-figure';
import {
  attendedBy,
  eligibleBy,
  trainingForms,
  trainingTotals,
} from '../../../records/training-figures';
import { formatCount } from '../../../texts/number-text';
import { optionOn } from '../fields/figure-words';
import { recordList } from '../fields/record-list';
import type { StepPlace, UnitPage } from '../page-state';
import { attendanceWords, rateWords } from '../rate-words';

type Answers = StepPlace['dispatch']['answers'];

type Row = readonly [name: string, value: string | readonly string[]];

export function difficultiesLabel({ words }: UnitPage, task: Task): string {
  return task === 'training' ? words.difficulties : words.report.difficulties;
}

export function delayRows(unitPage: UnitPage, { dispatch }: Pick<StepPlace, 'dispatch'>): Row[] {
  const { expectedOn, difficulties } = dispatch.answers;
  return [
    [unitPage.words.requests.expectedOn.complete, expectedOn ? formatDay(expectedOn) : ''],
    [difficultiesLabel(unitPage, dispatch.task), difficulties],
  ];
}

type Dispatch = StepPlace['dispatch'];

const RESULT_ROWS: Readonly<Record<Task, (unitPage: UnitPage, dispatch: Dispatch) => Row[]>> = {
  training: trainingRows,
  report: reportRows,
};

/** List of what the unit reported, or what the office recorded. Before a report, only the delay. */
export function completionRecord(
  unitPage: UnitPage,
  { dispatch }: Pick<StepPlace, 'dispatch'>,
): HTMLElement {
  const { words } = unitPage;
  const { answers, task } = dispatch;
  const delay = delayRows(unitPage, { dispatch });
  // Figures that a new version made outdated stay in the row, but are no report.
  if (answers.complete === 'notStarted') return recordList(delay);
  const { completeChannel, checkedOn } = answers;
  const channelName =
    completeChannel === null || completeChannel === 'page' ? '' : words.channels[completeChannel];
  return recordList([
    ...RESULT_ROWS[task](unitPage, dispatch),
    ...delay,
    [words.channel, channelName],
    [words.basis, channelName === '' ? '' : answers.basis],
    [words.checkedOn, checkedOn === null ? '' : formatDay(checkedOn)],
  ]);
}

/** Reported rounds, or totals that the office recorded. */
function trainingRows(unitPage: UnitPage, { answers }: Dispatch): Row[] {
  const { words, language } = unitPage;
  const { reportedValues: values, eligible, attended, documentOn } = answers;
  const rounds = roundsIn(values);
  const count = (value: number | null) => (value === null ? '' : formatCount(value, language));
  const totals = { attended: attended ?? 0, eligible: eligible ?? 0 };
  return [
    ...(rounds.length === 0
      ? formRows(unitPage, answers)
      : ([[words.rounds, rounds.map((round) => roundLine(unitPage, round))]] as const)),
    [words.sessions, count(answers.sessions)],
    [words.eligibleBy, headLines(unitPage, eligibleBy(values))],
    [words.eligibleTotal, count(eligible)],
    [words.attendedTotal, count(attended)],
    [
      words.rate,
      rounds.length > 0 ? attendanceWords(unitPage, values) : rateWords(unitPage, totals),
    ],
    [words.implementingDocument, numberAndDay(answers.implementingDocument, documentOn)],
  ];
}

function reportRows({ words }: UnitPage, dispatch: Dispatch): Row[] {
  const { answers, requestedFigures } = dispatch;
  const { nothingToReport, heldOn, reportNumber, reportOn } = answers;
  if (nothingToReport === 'yes') return [[words.result, words.nothingToReport]];
  const values = requestedFigures.flatMap((figure) => {
    const text = reportedText(figure, answers.reportedValues, 'vi', words.report.noRate);
    return text === '' ? [] : [`${figureTitle(figure)}: ${text}`];
  });
  return [
    [words.report.figures, values],
    [words.report.doneOn, heldOn === null ? '' : formatDay(heldOn)],
    [words.report.document, numberAndDay(reportNumber, reportOn) || words.report.onPage],
  ];
}

function numberAndDay(number: string, day: Answers['documentOn']): string {
  return [number, day ? formatDay(day) : ''].filter((part) => part !== '').join(', ');
}

function formRows({ words }: UnitPage, { reportedValues, heldOn }: Answers): Row[] {
  const names = trainingForms(reportedValues).map((form) => optionOn(words, form));
  return [
    [words.formsLabel, names.join('; ')],
    [words.heldOn, heldOn === null ? '' : formatDay(heldOn)],
  ];
}

function roundLine(unitPage: UnitPage, round: readonly ReportedValue[]): string {
  const { heldOn } = trainingTotals(round);
  const [form = ''] = trainingForms(round);
  const held = `${heldOn === null ? '' : formatDay(heldOn)}: ${optionOn(unitPage.words, form)}`;
  return [held, ...headLines(unitPage, attendedBy(round))].join('; ');
}

function headLines({ words, language }: UnitPage, heads: HeadCounts): string[] {
  return AUDIENCES.flatMap((audience) => {
    const count = heads[audience];
    const name = words.audiences[audience];
    return count === undefined ? [] : [`${name}: ${formatCount(count, language)}`];
  });
}
