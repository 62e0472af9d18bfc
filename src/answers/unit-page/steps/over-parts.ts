import { formatDay } from '../../../calendar/day';
import { notice, paragraph } from '../../../frame/notice';
import { STAGES } from '../../../records/obligation';
import type { PageDispatch } from '../../rules/page-view';
import { seenOf } from '../../rules/seen-answer';
import { type StepPlace, type StepUnit, stepKey, stepPlace, type UnitPage } from '../page-state';
import { acknowledgeForm } from './acknowledge-step';
import { draftOf } from './draft';
import { printButton, recordedParts } from './receipt';
import { noticePart } from './step-frame';
import { trainForm } from './train-form';

export function overParts(
  unitPage: UnitPage,
  dispatch: PageDispatch,
  unit: StepUnit,
): (HTMLElement | null)[] {
  const { agenda } = unitPage.words;
  const { closedOn, acknowledge, answers } = dispatch;
  const isAnswered = acknowledge.done || seenOf('train', answers) + seenOf('delay', answers) !== '';
  const missing = STAGES.filter((stage) => !dispatch[stage].done).map((one) => agenda.stages[one]);
  return [
    ...STAGES.map((stage) => noticePart(unitPage, stepKey(dispatch.id, stage, unit))),
    notice('plain', paragraph(agenda.overOn(closedOn === null ? '' : formatDay(closedOn)))),
    missing.length === 0 ? null : paragraph(agenda.overMissing(missing.join('; '))),
    ...STAGES.map((stage) =>
      unsentPart(unitPage, stepPlace(dispatch, stage, unit, unitPage.view.today)),
    ),
    ...(isAnswered
      ? [...recordedParts(unitPage, dispatch), printButton(unitPage, dispatch, unit)]
      : []),
  ];
}

/** Shows a draft that can no longer be sent, so that the contact can copy it. */
function unsentPart(unitPage: UnitPage, place: StepPlace): HTMLElement | null {
  if (draftOf(unitPage, place.key) === null) return null;
  const form = (place.stage === 'train' ? trainForm : acknowledgeForm)(unitPage, place);
  for (const part of form.querySelectorAll('.notice, button')) part.remove();
  return notice('warning', paragraph(unitPage.words.agenda.unsent), form);
}
