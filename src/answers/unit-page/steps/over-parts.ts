import { formatDay } from '../../../calendar/day';
import { stagesIn } from '../../../dispatches/rules/obligation-status';
import { notice, paragraph } from '../../../frame/notice';
import type { PageDispatch } from '../../rules/page-view';
import {
  type StepPlace,
  type StepUnit,
  stageName,
  stepKey,
  stepPlace,
  type UnitPage,
} from '../page-state';
import { acknowledgeForm } from './acknowledge-step';
import { draftOf } from './draft';
import { printButton, recordedParts } from './receipt';
import { reportForm } from './report-form';
import { noticePart } from './step-frame';

export function overParts(
  unitPage: UnitPage,
  dispatch: PageDispatch,
  unit: StepUnit,
): (HTMLElement | null)[] {
  const { words } = unitPage;
  const { agenda } = words;
  const { closedOn, acknowledge, answers } = dispatch;
  const stages = stagesIn(dispatch);
  const { seen } = answers;
  const isAnswered = acknowledge?.done || seen.complete + seen.delay !== '';
  const missing = stages
    .filter(([, { done }]) => !done)
    .map(([stage]) => stageName(words, stage, dispatch));
  return [
    ...stages.map(([stage]) => noticePart(unitPage, stepKey(dispatch.id, stage, unit))),
    notice('plain', paragraph(agenda.overOn(closedOn === null ? '' : formatDay(closedOn)))),
    missing.length === 0 ? null : paragraph(agenda.overMissing(missing.join('; '))),
    ...stages.map((stage) =>
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
  const form = (place.stage === 'complete' ? reportForm : acknowledgeForm)(unitPage, place);
  for (const part of form.querySelectorAll('.notice, button')) part.remove();
  return notice('warning', paragraph(unitPage.words.agenda.unsent), form);
}
