import { paragraph } from '../../../frame/notice';
import type { Task } from '../../../records/dispatch';
import { mergeTypedRounds } from '../fields/training-fields';
import type { StepPlace, UnitPage } from '../page-state';
import { askParts } from '../requests/ask-parts';
import { completionRecord } from './completion-record';
import { conflictPart } from './conflict-part';
import type { Draft } from './draft';
import { finishedStep } from './finished-step';
import { receiptPart } from './receipt';
import { reportForm } from './report-form';
import { stepFrame } from './step-frame';
import { trainingForm } from './training-form';

const FORMS: Readonly<Record<Task, typeof trainingForm>> = {
  training: trainingForm,
  report: reportForm,
};

/** Adds the contact's own input to a result that somebody else reported meanwhile; `null` if it cannot. */
const ADDED: Readonly<Record<Task, ((unitPage: UnitPage, place: StepPlace) => Draft) | null>> = {
  training: mergeTypedRounds,
  report: null,
};

export function completionForm(unitPage: UnitPage, place: StepPlace): HTMLElement {
  return FORMS[place.dispatch.task](unitPage, place);
}

export function completionStep(unitPage: UnitPage, place: StepPlace): HTMLElement {
  const { words } = unitPage;
  const { acknowledge, answers, task } = place.dispatch;
  if (unitPage.conflicts.has(place.key)) {
    const merge = ADDED[task];
    const added = merge && (() => merge(unitPage, place));
    return stepFrame(
      unitPage,
      place,
      conflictPart(unitPage, place, completionRecord(unitPage, place), added),
    );
  }
  const receipt = answers.complete === 'notStarted' ? [] : receiptPart(unitPage, place);
  if (place.status.done) {
    const correction = {
      label: words.correctTraining,
      form: () => completionForm(unitPage, place),
    };
    return finishedStep(unitPage, place, correction, () => [
      completionRecord(unitPage, place),
      ...receipt,
    ]);
  }
  if (acknowledge && !acknowledge.done)
    return stepFrame(unitPage, place, paragraph(words.completionLater, 'soft'));
  return stepFrame(
    unitPage,
    place,
    completionForm(unitPage, place),
    ...askParts(unitPage, place),
    ...receipt,
  );
}
