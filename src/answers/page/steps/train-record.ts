import { formatDay } from '../../../calendar/day';
import { AUDIENCES, type HeadCounts } from '../../../records/audience';
import type { TrainingEntry } from '../../../records/training-entry';
import { formatCount } from '../../../texts/number-text';
import { recordList } from '../fields/record-list';
import { formsOf } from '../fields/training-forms';
import { rateWords, roundsRate } from '../rate-words';
import type { StepPlace, UnitDesk } from '../unit-desk';

/** Gives what a unit said of its delay: the day by which it expects to complete, and what hinders it. */
export function delayRows({ words }: UnitDesk, answers: StepPlace['directive']['answers']) {
  const { expectedOn, difficulties } = answers;
  return [
    [words.delay.expectedOn, expectedOn ? formatDay(expectedOn) : ''],
    [words.difficulties, difficulties],
  ] as const;
}

/** Lists what a unit reported: its rounds, or the totals where the office recorded no rounds; before that, what it said of its delay. */
export function trainRecord(
  desk: UnitDesk,
  { directive }: Pick<StepPlace, 'directive'>,
): HTMLElement {
  const { words, language } = desk;
  const { answers } = directive;
  const delay = delayRows(desk, answers);
  // Figures that a new version has left are no report of it
  if (answers.train === 'notStarted') return recordList(delay);
  const { eligibleBy, entries, eligible, attended, trainChannel, checkedOn, documentOn } = answers;
  const count = (value: number | null) => (value === null ? '' : formatCount(value, language));
  const totals = { attended: attended ?? 0, eligible: eligible ?? 0 };
  const byOffice =
    trainChannel === null || trainChannel === 'page' ? '' : words.channels[trainChannel];
  const documentParts = [answers.implementingDocument, documentOn ? formatDay(documentOn) : ''];
  return recordList([
    ...(entries.length === 0
      ? formRows(desk, answers)
      : ([[words.rounds, entries.map((entry) => roundLine(desk, entry))]] as const)),
    [words.sessions, count(answers.sessions)],
    [words.eligibleBy, headLines(desk, eligibleBy)],
    [words.eligibleTotal, count(eligible)],
    [words.attendedTotal, count(attended)],
    [
      words.rate,
      entries.length > 0 ? roundsRate(desk, entries, eligibleBy) : rateWords(desk, totals),
    ],
    [words.implementingDocument, documentParts.filter((part) => part !== '').join(', ')],
    ...delay,
    [words.channel, byOffice],
    [words.basis, byOffice === '' ? '' : answers.basis],
    [words.checkedOn, checkedOn === null ? '' : formatDay(checkedOn)],
  ]);
}

function formRows({ words }: UnitDesk, { forms, heldOn }: StepPlace['directive']['answers']) {
  const { known, unknown } = formsOf(forms);
  const names = [...known.map((form) => words.forms[form]), ...unknown].join('; ');
  return [
    [words.formsLabel, names],
    [words.heldOn, heldOn === null ? '' : formatDay(heldOn)],
  ] as const;
}

function roundLine(desk: UnitDesk, { form, heldOn, attended }: TrainingEntry): string {
  const { words } = desk;
  return [`${formatDay(heldOn)}: ${words.forms[form]}`, ...headLines(desk, attended)].join('; ');
}

function headLines({ words, language }: UnitDesk, heads: HeadCounts): string[] {
  return AUDIENCES.flatMap((audience) => {
    const count = heads[audience];
    const name = words.audiences[audience];
    return count === undefined ? [] : [`${name}: ${formatCount(count, language)}`];
  });
}
