import { formatDay } from '../../../calendar/day';
import { notice, paragraph } from '../../../frame/notice';
import { STAGES } from '../../../records/obligation';
import type { PageDirective } from '../../rules/page-view';
import { type StepUnit, stepKey, type UnitDesk } from '../unit-desk';
import { printButton, recordedParts } from './receipt';
import { noticePart } from './step-frame';

/** Builds what is shown of a dispatch that is over: what the unit answered, and its receipt; nothing can be sent. */
export function overParts(
  desk: UnitDesk,
  directive: PageDirective,
  unit: StepUnit,
): (HTMLElement | null)[] {
  const { agenda } = desk.words;
  const { closedOn, acknowledge, answers } = directive;
  const isAnswered = acknowledge.done || answers.train !== 'notStarted';
  return [
    ...STAGES.map((stage) => noticePart(desk, stepKey(directive.id, stage, unit))),
    notice('plain', paragraph(agenda.overOn(closedOn === null ? '' : formatDay(closedOn)))),
    ...(isAnswered
      ? [...recordedParts(desk, directive), printButton(desk, directive, unit)]
      : [paragraph(agenda.overUnanswered)]),
  ];
}
