import { paragraph } from '../../../frame/notice';
import { withRoundsTyped } from '../fields/train-fields';
import type { StepPlace, UnitDesk } from '../unit-desk';
import { correctable } from './correctable';
import { delayParts } from './delay-part';
import { metAnswer } from './met-answer';
import { receiptPart } from './receipt';
import { stepFrame } from './step-frame';
import { trainForm } from './train-form';
import { trainRecord } from './train-record';

/** Builds step 2: the unit reports its training, once it has acknowledged; or sees what it reported. */
export function trainStep(desk: UnitDesk, place: StepPlace): HTMLElement {
  const { words } = desk;
  const { acknowledge, train, answers } = place.directive;
  if (desk.met.has(place.key)) {
    const added = () => withRoundsTyped(desk, place);
    return stepFrame(desk, place, metAnswer(desk, place, trainRecord(desk, place), added));
  }
  const receipt = answers.train === 'notStarted' ? [] : receiptPart(desk, place);
  if (train.done) {
    const correction = { label: words.correctTraining, form: () => trainForm(desk, place) };
    const stands = [trainRecord(desk, place), ...receipt];
    return stepFrame(desk, place, ...correctable(desk, place, correction, ...stands));
  }
  if (!acknowledge.done) return stepFrame(desk, place, paragraph(words.trainLater, 'soft'));
  return stepFrame(desk, place, ...receipt, ...delayParts(desk, place), trainForm(desk, place));
}
