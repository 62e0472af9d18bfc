import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { formatCount } from '../../texts/number-text';
import type { AnswersCalls } from '../answers-calls';
import { isSettled } from '../rules/page-order';
import type { OfficeContact, UnitPageView } from '../rules/page-view';
import { agendaPart, countPart } from './agenda';
import { dispatchSection, headingId, OWN_UNIT } from './dispatch-section';
import { loadButton } from './load-button';
import type { OpenView, UnitPage, UnitWords } from './page-state';
import { contactPart } from './requests/contact-part';
import { noticePart } from './steps/step-frame';
import { subordinatesPart } from './subordinates';

export function openParts(unitPage: UnitPage): HTMLElement[] {
  const { view, words } = unitPage;
  const header = element(
    'header',
    { class: 'top' },
    paragraph(view.office.officeName, 'office'),
    element('h1', {}, view.unitName),
    view.successorOf === ''
      ? null
      : notice('plain', paragraph(words.successor(view.successorOf, view.unitName))),
    countPart(unitPage),
  );
  const main = element(
    'main',
    {},
    noticePart(unitPage, 'page'),
    ...view.dispatches.map((dispatch) => dispatchSection(unitPage, dispatch, OWN_UNIT)),
    furtherPart(unitPage),
    agendaPart(unitPage),
    subordinatesPart(unitPage),
    contactPart(unitPage),
  );
  return [header, main, footer(unitPage)];
}

export function refusedParts(
  words: UnitWords,
  { state, office }: Exclude<UnitPageView, OpenView>,
): HTMLElement[] {
  return [
    element(
      'main',
      { class: 'refused' },
      element('h1', {}, words.closed[state].title),
      paragraph(words.closed[state].text),
      ...(office ? contactParts(words, office) : [paragraph(words.unknownOffice)]),
      paragraph(words.notices[1] ?? '', 'soft'),
    ),
  ];
}

function footer({ words, view }: UnitPage): HTMLElement {
  return element(
    'footer',
    { class: 'bottom' },
    element('h2', {}, words.contactTitle),
    ...contactParts(words, view.office),
    element('h2', {}, words.noticeTitle),
    element('ul', {}, ...words.notices.map((text) => element('li', {}, text))),
  );
}

function contactParts(words: UnitWords, office: OfficeContact): HTMLElement[] {
  const { officer, phone, replyTo, officeName } = office;
  const who = [officer, officeName].filter((text) => text !== '').join(', ');
  const way = { target: '_top', rel: 'noreferrer noopener' };
  const call = element('a', { ...way, href: `tel:${phone.replace(/[^\d+]/g, '')}` }, phone);
  const write = element('a', { ...way, href: `mailto:${replyTo}` }, replyTo);
  return [
    paragraph(who),
    ...(phone === '' ? [] : [element('p', {}, `${words.phone}: `, call)]),
    ...(replyTo === '' ? [] : [element('p', {}, `${words.mailbox}: `, write)]),
  ];
}

function furtherPart(unitPage: UnitPage): HTMLElement | null {
  const { view, words, language } = unitPage;
  const { further, dispatches: shown } = view;
  if (further.length === 0) return null;
  const show = (next: UnitPageView): boolean => {
    if (next.state !== 'open') return false;
    const [first] = next.dispatches;
    const dispatches = [...view.dispatches, ...next.dispatches];
    const { before } = view;
    unitPage.show({ ...next, before, dispatches }, first ? headingId(first) : 'further');
    return true;
  };
  const ids = shown.map(({ id }) => id);
  const load = () => server<AnswersCalls>().listDispatches(view.token, ids);
  const count = formatCount(further.length, language);
  const isDone = further.every(isSettled);
  const label = isDone ? words.agenda.furtherDone(count) : words.further(count);
  return element(
    'p',
    { class: 'acts', id: 'further' },
    loadButton(unitPage, { label, load, show }),
  );
}
