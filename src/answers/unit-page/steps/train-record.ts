import { formatDay } from '../../../calendar/day';
import { AUDIENCES, type HeadCounts } from '../../../records/audience';
import type { TrainingEntry } from '../../../records/training-entry';
import { formatCount } from '../../../texts/number-text';
import { recordList } from '../fields/record-list';
import { formsOf } from '../fields/training-forms';
import type { StepPlace, UnitPage } from '../page-state';
import { rateWords, roundsRate } from '../rate-words';

export function delayRows({ words }: UnitPage, answers: StepPlace['dispatch']['answers']) {
  const { expectedOn, difficulties } = answers;
  return [
    [words.delay.expectedOn, expectedOn ? formatDay(expectedOn) : ''],
    [words.difficulties, difficulties],
  ] as const;
}

export function trainRecord(
  unitPage: UnitPage,
  { dispatch }: Pick<StepPlace, 'dispatch'>,
): HTMLElement {
  const { words, language } = unitPage;
  const { answers } = dispatch;
  const delay = delayRows(unitPage, answers);
  // Figures that a new version made outdated stay in the row, but are no report.
  if (answers.train === 'notStarted') return recordList(delay);
  const { eligibleBy, entries, eligible, attended, trainChannel, checkedOn, documentOn } = answers;
  const count = (value: number | null) => (value === null ? '' : formatCount(value, language));
  const totals = { attended: attended ?? 0, eligible: eligible ?? 0 };
  const channelName =
    trainChannel === null || trainChannel === 'page' ? '' : words.channels[trainChannel];
  const documentParts = [answers.implementingDocument, documentOn ? formatDay(documentOn) : ''];
  return recordList([
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
    [words.implementingDocument, documentParts.filter((part) => part !== '').join(', ')],
    ...delay,
    [words.channel, channelName],
    [words.basis, channelName === '' ? '' : answers.basis],
    [words.checkedOn, checkedOn === null ? '' : formatDay(checkedOn)],
  ]);
}

function formRows({ words }: UnitPage, { forms, heldOn }: StepPlace['dispatch']['answers']) {
  const { known, unknown } = formsOf(forms);
  const names = [...known.map((form) => words.forms[form]), ...unknown].join('; ');
  return [
    [words.formsLabel, names],
    [words.heldOn, heldOn === null ? '' : formatDay(heldOn)],
  ] as const;
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
