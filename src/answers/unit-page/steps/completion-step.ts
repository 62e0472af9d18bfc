import { paragraph } from '../../../frame/notice';
import { mergeTypedRounds } from '../fields/figure-drafts';
import { roundFigures } from '../fields/round-fields';
import type { StepPlace, UnitPage } from '../page-state';
import { askParts } from '../requests/ask-parts';
import { completionRecord } from './completion-record';
import { conflictPart } from './conflict-part';
import { finishedStep } from './finished-step';
import { receiptPart } from './receipt';
import { reportForm } from './report-form';
import { stepFrame } from './step-frame';

export function completionStep(unitPage: UnitPage, place: StepPlace): HTMLElement {
  const { words } = unitPage;
  const { acknowledge, answers } = place.dispatch;
  if (unitPage.conflicts.has(place.key)) {
    // Adds the contact's own rounds to a result that somebody else reported meanwhile
    const hasRounds = roundFigures(place).length > 0;
    const added = hasRounds ? () => mergeTypedRounds(unitPage, place) : null;
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
      form: () => reportForm(unitPage, place),
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
    reportForm(unitPage, place),
    ...askParts(unitPage, place),
    ...receipt,
  );
}
