import { formatDay } from '../../../calendar/day';
import { AUDIENCES, type HeadCounts } from '../../../records/audience';
import type { Task } from '../../../records/dispatch';
import { valueUnder } from '../../../records/reported-value';
import { figureTitle } from '../../../records/requested-figure';
import type { TrainingEntry } from '../../../records/training-entry';
import { formatCount, formatNumber } from '../../../texts/number-text';
import { recordList } from '../fields/record-list';
import { formsOf } from '../fields/training-forms';
import type { StepPlace, UnitPage } from '../page-state';
import { rateWords, roundsRate } from '../rate-words';

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
  const { eligibleBy, entries, eligible, attended, documentOn } = answers;
  const count = (value: number | null) => (value === null ? '' : formatCount(value, language));
  const totals = { attended: attended ?? 0, eligible: eligible ?? 0 };
  return [
    ...(entries.length === 0
      ? formRows(unitPage, answers)
      : ([[words.rounds, entries.map((entry) => roundLine(unitPage, entry))]] as const)),
    [words.sessions, count(answers.sessions)],
    [words.eligibleBy, headLines(unitPage, eligibleBy)],
    [words.eligibleTotal, count(eligible)],
    [words.attendedTotal, count(attended)],
    [
      words.rate,
      entries.length > 0 ? roundsRate(unitPage, entries, eligibleBy) : rateWords(unitPage, totals),
    ],
    [words.implementingDocument, numberAndDay(answers.implementingDocument, documentOn)],
  ];
}

function reportRows({ words }: UnitPage, dispatch: Dispatch): Row[] {
  const { answers, requestedFigures } = dispatch;
  const { nothingToReport, heldOn, reportNumber, reportOn } = answers;
  if (nothingToReport === 'yes') return [[words.result, words.nothingToReport]];
  const values = requestedFigures.flatMap((figure) => {
    const value = valueUnder(answers.reportedValues, figure.label);
    return value === null ? [] : [`${figureTitle(figure)}: ${formatNumber(value, 'vi')}`];
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

function formRows({ words }: UnitPage, { forms, heldOn }: Answers): Row[] {
  const { known, unknown } = formsOf(forms);
  const names = [...known.map((form) => words.forms[form]), ...unknown].join('; ');
  return [
    [words.formsLabel, names],
    [words.heldOn, heldOn === null ? '' : formatDay(heldOn)],
  ];
}

function roundLine(unitPage: UnitPage, { form, heldOn, attended }: TrainingEntry): string {
  const { words } = unitPage;
  return [`${formatDay(heldOn)}: ${words.forms[form]}`, ...headLines(unitPage, attended)].join(
    '; ',
  );
}

function headLines({ words, language }: UnitPage, heads: HeadCounts): string[] {
  return AUDIENCES.flatMap((audience) => {
    const count = heads[audience];
    const name = words.audiences[audience];
    return count === undefined ? [] : [`${name}: ${formatCount(count, language)}`];
  });
}
