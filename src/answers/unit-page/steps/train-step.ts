import { paragraph } from '../../../frame/notice';
import { mergeTypedRounds } from '../fields/train-fields';
import type { StepPlace, UnitPage } from '../page-state';
import { conflictPart } from './conflict-part';
import { correctable } from './correctable';
import { delayParts } from './delay-part';
import { receiptPart } from './receipt';
import { stepFrame } from './step-frame';
import { trainForm } from './train-form';
import { trainRecord } from './train-record';

export function trainStep(unitPage: UnitPage, place: StepPlace): HTMLElement {
  const { words } = unitPage;
  const { acknowledge, train, answers } = place.dispatch;
  if (unitPage.conflicts.has(place.key)) {
    const added = () => mergeTypedRounds(unitPage, place);
    return stepFrame(
      unitPage,
      place,
      conflictPart(unitPage, place, trainRecord(unitPage, place), added),
    );
  }
  const receipt = answers.train === 'notStarted' ? [] : receiptPart(unitPage, place);
  if (train.done) {
    const correction = { label: words.correctTraining, form: () => trainForm(unitPage, place) };
    const recorded = [trainRecord(unitPage, place), ...receipt];
    return stepFrame(unitPage, place, ...correctable(unitPage, place, correction, ...recorded));
  }
  if (!acknowledge.done) return stepFrame(unitPage, place, paragraph(words.trainLater, 'soft'));
  return stepFrame(
    unitPage,
    place,
    ...receipt,
    ...delayParts(unitPage, place),
    trainForm(unitPage, place),
  );
}
