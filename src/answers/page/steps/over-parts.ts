import { formatDay } from '../../../calendar/day';
import { notice, paragraph } from '../../../frame/notice';
import { STAGES } from '../../../records/obligation';
import type { PageDirective } from '../../rules/page-view';
import { seenOf } from '../../rules/seen-answer';
import { type StepPlace, type StepUnit, stepKey, stepPlace, type UnitDesk } from '../unit-desk';
import { acknowledgeForm } from './acknowledge-step';
import { draftOf } from './draft';
import { printButton, recordedParts } from './receipt';
import { noticePart } from './step-frame';
import { trainForm } from './train-form';

/** Builds what is shown of a dispatch that is over: what the unit answered, and its receipt; nothing can be sent. */
export function overParts(
  desk: UnitDesk,
  directive: PageDirective,
  unit: StepUnit,
): (HTMLElement | null)[] {
  const { agenda } = desk.words;
  const { closedOn, acknowledge, answers } = directive;
  const isAnswered = acknowledge.done || seenOf('train', answers) + seenOf('delay', answers) !== '';
  const missing = STAGES.filter((stage) => !directive[stage].done).map((one) => agenda.stages[one]);
  return [
    ...STAGES.map((stage) => noticePart(desk, stepKey(directive.id, stage, unit))),
    notice('plain', paragraph(agenda.overOn(closedOn === null ? '' : formatDay(closedOn)))),
    missing.length === 0 ? null : paragraph(agenda.overMissing(missing.join('; '))),
    ...STAGES.map((stage) => unsentPart(desk, stepPlace(directive, stage, unit, desk.view.today))),
    ...(isAnswered ? [...recordedParts(desk, directive), printButton(desk, directive, unit)] : []),
  ];
}

/** Shows what was typed and can be sent no more, to be told otherwise: its form, without a button. */
function unsentPart(desk: UnitDesk, place: StepPlace): HTMLElement | null {
  if (draftOf(desk, place.key) === null) return null;
  const form = (place.stage === 'train' ? trainForm : acknowledgeForm)(desk, place);
  for (const part of form.querySelectorAll('.notice, button')) part.remove();
  return notice('warning', paragraph(desk.words.agenda.unsent), form);
}
