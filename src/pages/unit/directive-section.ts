import { formatDay } from '../../core/day';
import type { PageDirective } from '../../core/unit-page';
import { element } from '../frame/element';
import { paragraph } from '../frame/notice';
import { safeLink } from '../frame/safe-link';
import { acknowledgeStep } from './acknowledge-step';
import { trainStep } from './train-step';
import { stepPlace, type UnitDesk } from './unit-desk';

/** Builds the section of one dispatch: what it is, and the two steps. */
export function directiveSection(desk: UnitDesk, directive: PageDirective): HTMLElement {
  const { words, view } = desk;
  const { type, number, issuedOn, issuingBody, subject, link } = directive;
  const id = `${directive.id}-heading`.replace(/\s/g, '_');
  return element(
    'section',
    { class: 'directive', 'aria-labelledby': id },
    element('h2', { id }, words.numbered(type, number)),
    paragraph(words.issued(formatDay(issuedOn), issuingBody), 'soft'),
    paragraph(words.about(subject), 'about'),
    link === '' ? null : element('p', {}, safeLink(link, words.openText), ` ${words.opensBeside}`),
    acknowledgeStep(desk, stepPlace(directive, 'acknowledge', view.today)),
    trainStep(desk, stepPlace(directive, 'train', view.today)),
  );
}
