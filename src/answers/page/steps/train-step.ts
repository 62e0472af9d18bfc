import { formatDay } from '../../../calendar/day';
import { paragraph } from '../../../frame/notice';
import { AUDIENCES, type HeadCounts } from '../../../records/audience';
import { reachedHeads, type TrainingEntry } from '../../../records/training-entry';
import { formatCount } from '../../../texts/number-text';
import { recordList } from '../fields/record-list';
import { withRoundsTyped } from '../fields/train-fields';
import { formsOf } from '../fields/training-forms';
import { rateWords } from '../rate-words';
import type { StepPlace, UnitDesk } from '../unit-desk';
import { correctable } from './correctable';
import { delayParts } from './delay-part';
import { metAnswer } from './met-answer';
import { stepFrame } from './step-frame';
import { trainForm } from './train-form';

/** Builds step 2: the unit reports its training, once it has acknowledged; or sees what it reported. */
export function trainStep(desk: UnitDesk, place: StepPlace): HTMLElement {
  const { words } = desk;
  const { acknowledge, train } = place.directive;
  if (desk.met.has(place.key)) {
    const added = () => withRoundsTyped(desk, place);
    return stepFrame(desk, place, metAnswer(desk, place, trainRecord(desk, place), added));
  }
  if (train.done) {
    const correction = { label: words.correctTraining, form: () => trainForm(desk, place) };
    return stepFrame(
      desk,
      place,
      trainRecord(desk, place),
      ...correctable(desk, place, correction),
    );
  }
  if (!acknowledge.done) return stepFrame(desk, place, paragraph(words.trainLater, 'soft'));
  return stepFrame(desk, place, ...delayParts(desk, place), trainForm(desk, place));
}

/** Lists what a unit reported: its rounds, or the totals where the office recorded no rounds. */
export function trainRecord(
  desk: UnitDesk,
  { directive }: Pick<StepPlace, 'directive'>,
): HTMLElement {
  const { words, language } = desk;
  const { answers } = directive;
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
    [words.rate, rateWords(desk, entries.length > 0 ? reachedHeads(entries, eligibleBy) : totals)],
    [words.implementingDocument, documentParts.filter((part) => part !== '').join(', ')],
    [words.difficulties, answers.difficulties],
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
