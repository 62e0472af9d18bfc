import { formatDay } from '../../core/day';
import { formatCount, formatShare } from '../../core/number-text';
import { paragraph } from '../frame/notice';
import { correctable } from './correctable';
import { recordList } from './record-list';
import { stepFrame } from './step-frame';
import { trainForm } from './train-form';
import { formsOf } from './training-forms';
import type { StepPlace, UnitDesk } from './unit-desk';

/** Builds step 2: the unit reports its training, once it has acknowledged; or sees what it reported. */
export function trainStep(desk: UnitDesk, place: StepPlace): HTMLElement {
  const { words } = desk;
  const { acknowledge, train } = place.directive;
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
  return stepFrame(desk, place, trainForm(desk, place));
}

function trainRecord({ words, language }: UnitDesk, { directive }: StepPlace): HTMLElement {
  const { answers } = directive;
  const { heldOn, sessions, eligible, attended } = answers;
  const count = (value: number | null) => (value === null ? '' : formatCount(value, language));
  const { known, unknown } = formsOf(answers.forms);
  return recordList([
    [words.formsLabel, [...known.map((form) => words.forms[form]), ...unknown].join('; ')],
    [words.heldOn, heldOn === null ? '' : formatDay(heldOn)],
    [words.sessions, count(sessions)],
    [words.eligible, count(eligible)],
    [words.attended, count(attended)],
    [
      words.rate,
      eligible === null || attended === null ? '' : formatShare(attended, eligible, language),
    ],
    [words.implementingDocument, answers.implementingDocument],
    [words.difficulties, answers.difficulties],
  ]);
}
