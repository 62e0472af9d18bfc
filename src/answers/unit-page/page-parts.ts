import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { dispatchNumber } from '../../records/dispatch-number';
import type { OfficeContact, UnitPageView } from '../rules/page-view';
import type { OpenView, UnitPage, UnitWords } from './page-state';
import { contactPart } from './requests/contact-part';
import { noticePart } from './steps/step-frame';
import { subordinateSums, subordinatesPart } from './subordinates';
import { countPart, linkedDonePart, listParts, workList } from './work-list';

export function openParts(unitPage: UnitPage): HTMLElement[] {
  const { view, words } = unitPage;
  const list = workList(unitPage);
  const header = element(
    'header',
    { class: 'top' },
    paragraph(view.office.officeName, 'office'),
    element('h1', {}, view.unitName),
    view.successorOf === ''
      ? null
      : notice('plain', paragraph(words.successor(view.successorOf, view.unitName))),
    countPart(unitPage, list),
    linkedDonePart(unitPage, list),
    subordinateSums(unitPage),
  );
  const main = element(
    'main',
    {},
    noticePart(unitPage, 'page'),
    ...listParts(unitPage, list),
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
      ...(office ? contactParts(words, office, '') : [paragraph(words.unknownOffice)]),
      paragraph(words.notices[1] ?? '', 'soft'),
    ),
  ];
}

function footer({ words, view }: UnitPage): HTMLElement {
  const [first] = view.dispatches;
  const document = first ? dispatchNumber(first) : '';
  return element(
    'footer',
    { class: 'bottom' },
    element('h2', {}, words.contactTitle),
    ...contactParts(words, view.office, words.mailSubject(document, view.unitCode)),
    element('h2', {}, words.noticeTitle),
    element('ul', {}, ...words.notices.map((text) => element('li', {}, text))),
  );
}

/** `subject` is that of a mail to the office; `''` for none. */
function contactParts(words: UnitWords, office: OfficeContact, subject: string): HTMLElement[] {
  const { officer, phone, replyTo, officeName } = office;
  const who = [officer, officeName].filter((text) => text !== '').join(', ');
  const way = { target: '_top', rel: 'noreferrer noopener' };
  const call = element('a', { ...way, href: `tel:${phone.replace(/[^\d+]/g, '')}` }, phone);
  const query = subject === '' ? '' : `?subject=${encodeURIComponent(subject)}`;
  const write = element('a', { ...way, href: `mailto:${replyTo}${query}` }, replyTo);
  return [
    paragraph(who),
    ...(phone === '' ? [] : [element('p', {}, `${words.phone}: `, call)]),
    ...(replyTo === '' ? [] : [element('p', {}, `${words.mailbox}: `, write)]),
  ];
}
