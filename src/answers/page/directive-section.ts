import { formatDay } from '../../calendar/day';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { safeLink } from '../../frame/safe-link';
import { isOver } from '../../records/directive';
import type { PageDirective } from '../rules/page-view';
import { acknowledgeStep } from './steps/acknowledge-step';
import { overParts } from './steps/over-parts';
import { trainStep } from './steps/train-step';
import { type StepUnit, stepKey, stepPlace, type UnitDesk } from './unit-desk';

/** The unit whose page it is. */
export const OWN_UNIT: StepUnit = { code: '', name: '', kind: '', titleId: '' };

/** Names the heading of a dispatch's section. */
export function headingId({ id }: Pick<PageDirective, 'id'>, unit: StepUnit = OWN_UNIT): string {
  return `${stepKey(id, 'acknowledge', unit)}-heading`;
}

/** Builds the section of one dispatch: what it is, what changed in it, and the two steps; of one that is over, what was answered. */
export function directiveSection(
  desk: UnitDesk,
  directive: PageDirective,
  unit: StepUnit,
): HTMLElement {
  const { words, view } = desk;
  const { type, number, issuedOn, issuingBody, subject, link, changes, changedOn } = directive;
  const acknowledge = stepPlace(directive, 'acknowledge', unit, view.today);
  const id = headingId(directive, unit);
  const changed = words.changesOn(changedOn === null ? '' : formatDay(changedOn));
  return element(
    'section',
    { class: 'directive', 'aria-labelledby': [id, unit.titleId].join(' ').trim() },
    element('h2', { id, tabindex: '-1' }, words.numbered(type, number)),
    paragraph(words.issued(formatDay(issuedOn), issuingBody), 'soft'),
    paragraph(words.about(subject), 'about'),
    link === '' ? null : element('p', {}, safeLink(link, words.openText), ` ${words.opensBeside}`),
    changes === '' ? null : notice('warning', paragraph(changed), paragraph(changes)),
    ...(isOver(directive)
      ? overParts(desk, directive, unit)
      : [
          acknowledgeStep(desk, acknowledge),
          trainStep(desk, stepPlace(directive, 'train', unit, view.today)),
        ]),
  );
}
