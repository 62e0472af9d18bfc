import { paragraph } from '../../../frame/notice';
import { withRoundsTyped } from '../fields/train-fields';
import type { StepPlace, UnitPage } from '../page-state';
import { correctable } from './correctable';
import { delayParts } from './delay-part';
import { metAnswer } from './met-answer';
import { receiptPart } from './receipt';
import { stepFrame } from './step-frame';
import { trainForm } from './train-form';
import { trainRecord } from './train-record';

/** Builds step 2: the unit reports its training, once it has acknowledged; or sees what it reported. */
export function trainStep(unitPage: UnitPage, place: StepPlace): HTMLElement {
  const { words } = unitPage;
  const { acknowledge, train, answers } = place.dispatch;
  if (unitPage.met.has(place.key)) {
    const added = () => withRoundsTyped(unitPage, place);
    return stepFrame(
      unitPage,
      place,
      metAnswer(unitPage, place, trainRecord(unitPage, place), added),
    );
  }
  const receipt = answers.train === 'notStarted' ? [] : receiptPart(unitPage, place);
  if (train.done) {
    const correction = { label: words.correctTraining, form: () => trainForm(unitPage, place) };
    const stands = [trainRecord(unitPage, place), ...receipt];
    return stepFrame(unitPage, place, ...correctable(unitPage, place, correction, ...stands));
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
