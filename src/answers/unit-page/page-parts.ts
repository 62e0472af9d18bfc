import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import type { OfficeContact, UnitPageView } from '../rules/page-view';
import type { OpenView, UnitPage, UnitWords } from './page-state';
import { noticePart } from './steps/step-frame';
import { subordinateSums, subordinatesPart } from './subordinates';
import { countPart, listParts, workList } from './work-list';

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
    subordinateSums(unitPage),
  );
  const main = element(
    'main',
    {},
    noticePart(unitPage, 'page'),
    ...listParts(unitPage, list),
    subordinatesPart(unitPage),
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
