import { formatDay } from '../../calendar/day';
import { stagesIn } from '../../dispatches/rules/obligation-status';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { safeLink } from '../../frame/safe-link';
import { isOver } from '../../records/dispatch';
import { splitAddresses } from '../../texts/web-address';
import type { ListedDispatch, PageDispatch } from '../rules/page-view';
import { dispatchName, type StepUnit, stepKey, stepPlace, type UnitPage } from './page-state';
import { passOnPart } from './pass-on-part';
import { acknowledgeStep } from './steps/acknowledge-step';
import { completionStep } from './steps/completion-step';
import { overParts } from './steps/over-parts';

const STEPS = { acknowledge: acknowledgeStep, complete: completionStep };

export const OWN_UNIT: StepUnit = { code: '', name: '', titleId: '' };

export function headingId({ id }: Pick<ListedDispatch, 'id'>, unit: StepUnit = OWN_UNIT): string {
  return `${stepKey(id, 'acknowledge', unit)}-heading`;
}

export function dispatchSection(
  unitPage: UnitPage,
  dispatch: PageDispatch,
  unit: StepUnit,
): HTMLElement {
  const id = headingId(dispatch, unit);
  return element(
    'section',
    { class: 'dispatch', 'aria-labelledby': [id, unit.titleId].join(' ').trim() },
    element('h2', { id, tabindex: '-1' }, dispatchName(unitPage.words, dispatch)),
    ...dispatchParts(unitPage, dispatch, unit),
  );
}

/** Characters that fit into three lines on a telephone with a large font. */
const SHORT_ABOUT = 85;

/** Subject and links to the document. A long subject is cut to two lines until it is pressed. */
function aboutParts({ words }: UnitPage, { subject, link }: PageDispatch): HTMLElement[] {
  const about = words.about(subject);
  const links = splitAddresses(link).flatMap((address, at, { length }) => {
    const label = length === 1 ? words.openText : `${words.openText} (${at + 1})`;
    const beside = element('span', { class: 'spoken' }, words.opensBeside);
    return [safeLink(address, label), beside, ' '];
  });
  if (about.length <= SHORT_ABOUT)
    return [element('p', { class: 'about' }, about.replace(/\.?$/, '. '), ...links)];
  return [
    element('details', { class: 'about' }, element('summary', {}, about)),
    ...(links.length === 0 ? [] : [element('p', {}, ...links)]),
  ];
}

/** The steps come before everything else about the document, so that the action is on the first screen. */
export function dispatchParts(
  unitPage: UnitPage,
  dispatch: PageDispatch,
  unit: StepUnit,
): (HTMLElement | null)[] {
  const { words, view } = unitPage;
  const { urgency, issuedOn, replaces, issuingBody, changes, changedOn } = dispatch;
  const changed = words.changesOn(changedOn === null ? '' : formatDay(changedOn));
  return [
    urgency === 'normal'
      ? null
      : element('p', {}, element('span', { class: 'chip urgent' }, words.urgency[urgency])),
    ...aboutParts(unitPage, dispatch),
    changes === '' ? null : notice('warning', paragraph(changed), paragraph(changes)),
    ...(isOver(dispatch)
      ? overParts(unitPage, dispatch, unit)
      : stagesIn(dispatch).map((stage) =>
          STEPS[stage[0]](unitPage, stepPlace(dispatch, stage, unit, view.today)),
        )),
    paragraph(words.issued(formatDay(issuedOn), issuingBody), 'issued soft'),
    replaces === '' ? null : paragraph(words.replaces(replaces), 'soft'),
    unit.code === '' && !isOver(dispatch) ? passOnPart(unitPage, dispatch) : null,
  ];
}
