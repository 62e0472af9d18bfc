import { element } from '../frame/element';
import { notice, paragraph } from '../frame/notice';
import { directiveSection } from './directive-section';
import type { UnitDesk } from './unit-desk';
import type { UnitWords } from './unit-words';

/** Builds the page of a link that holds: who asks, each dispatch, whom to call, what not to enter. */
export function openParts(desk: UnitDesk): HTMLElement[] {
  const { view, words } = desk;
  const header = element(
    'header',
    { class: 'top' },
    paragraph(view.office.officeName, 'office'),
    element('h1', {}, view.unitName),
    paragraph(words.intro, 'soft'),
  );
  const sections = view.directives.map((directive) => directiveSection(desk, directive));
  const main = element(
    'main',
    {},
    view.directives.length === 0
      ? notice('plain', paragraph(words.nothingOpen))
      : paragraph(words.deadlinesBy(view.office.officeName), 'soft'),
    ...sections,
  );
  return [header, main, footer(desk)];
}

/** Builds the one page of every link that does not hold, whatever the reason. */
export function refusedParts(words: UnitWords): HTMLElement[] {
  return [
    element(
      'main',
      { class: 'refused' },
      element('h1', {}, words.refusedTitle),
      paragraph(words.refused),
      paragraph(words.notices[1] ?? '', 'soft'),
    ),
  ];
}

function footer({ view, words }: UnitDesk): HTMLElement {
  const { officer, phone, replyTo, officeName } = view.office;
  const who = [officer, officeName].filter((text) => text !== '').join(', ');
  const way = { target: '_top', rel: 'noreferrer noopener' };
  const call = element('a', { ...way, href: `tel:${phone.replace(/[^\d+]/g, '')}` }, phone);
  const write = element('a', { ...way, href: `mailto:${replyTo}` }, replyTo);
  return element(
    'footer',
    { class: 'bottom' },
    element('h2', {}, words.contactTitle),
    paragraph(who),
    phone === '' ? null : element('p', {}, `${words.phone}: `, call),
    replyTo === '' ? null : element('p', {}, `${words.mailbox}: `, write),
    element('h2', {}, words.noticeTitle),
    element('ul', {}, ...words.notices.map((text) => element('li', {}, text))),
  );
}
