import { createAnnouncer } from '../../frame/announcer';
import { button, disableButtons } from '../../frame/button';
import { element, fill } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { applyLanguage, readView } from '../../frame/view';
import { formatCount } from '../../texts/number-text';
import type { PhoneApprovalCalls } from '../letters-calls';
import type { OpenApprovalView, PhoneApprovalView } from '../rules/phone-approval-view';
import {
  type ApprovalPage,
  type PageNotice,
  PHONE_APPROVAL_WORDS,
  type PhoneApprovalWords,
} from './approval-state';
import { approveBar } from './approve-bar';
import { letterCard } from './letter-card';

function openApproval(view: PhoneApprovalView): void {
  const words = applyLanguage(view.language, PHONE_APPROVAL_WORDS, ({ title, closed }) =>
    view.state === 'open' ? title : closed[view.state].title,
  );
  const body = element('div', { class: 'page' });
  document.body.append(body);
  if (view.state !== 'open') {
    fill(body, [closedPart(words, view)]);
    return;
  }
  const announce = createAnnouncer();
  const opened = new Map<string, string>();
  const held = new Set<string>();
  const show = (next: OpenApprovalView, told: PageNotice | null) => {
    const count = (value: number) => formatCount(value, next.language);
    fill(body, pageParts({ words, view: next, opened, held, announce, count, show }, told));
    if (!told) return;
    announce(told.sentences.join(' '));
    const box = body.querySelector<HTMLElement>('.notice');
    box?.focus();
    box?.scrollIntoView({ block: 'nearest' });
  };
  show(view, null);
}

function pageParts(page: ApprovalPage, told: PageNotice | null): (HTMLElement | null)[] {
  const { words, view, count } = page;
  const { letters, waiting, notComposed } = view;
  const bar = approveBar(page);
  const cards = letters.map((letter) => letterCard(page, letter, bar.update));
  const openAll = button(words.openAll(count(cards.length)), 'second', () => {
    for (const card of cards) card.open = true;
  });
  return [
    element(
      'header',
      {},
      paragraph(view.officeName, 'office'),
      element('h1', {}, words.title),
      told && notice(told.tone, ...told.sentences.map((sentence) => paragraph(sentence))),
      paragraph(waiting === 0 ? words.none : words.waiting(count(waiting), view.asOf), 'count'),
      letters.length === 0 ? null : paragraph(words.intro),
      notComposed.length === 0
        ? null
        : notice('warning', paragraph(words.notComposed(count(notComposed.length)))),
      paragraph(words.until(view.until), 'soft'),
    ),
    element(
      'main',
      { 'aria-label': words.list },
      cards.length > 1 ? element('p', { class: 'acts' }, openAll) : null,
      ...cards,
      morePart(page),
      letters.length === 0 ? null : bar.element,
    ),
  ];
}

/** Button that loads further letters, if there are any. */
function morePart(page: ApprovalPage): HTMLElement | null {
  const { words, view, count } = page;
  if (view.more === 0) return null;
  const place = element('div', { class: 'status' });
  const listed = [...view.letters.map(({ id }) => id), ...view.notComposed];
  const load = button(words.more(count(view.more)), 'second', async () => {
    const release = disableButtons([load], load, words.working);
    const next = await server<PhoneApprovalCalls>()
      .listAwaiting(view.token, listed)
      .catch(() => null);
    release();
    if (next?.state !== 'open') showNotice(page, place, 'problem', words.notLoaded);
    else
      page.show(
        {
          ...next,
          letters: [...view.letters, ...next.letters],
          notComposed: [...view.notComposed, ...next.notComposed],
        },
        null,
      );
  });
  return element('div', {}, element('p', { class: 'acts' }, load), place);
}

function closedPart(
  words: PhoneApprovalWords,
  { state, office }: Exclude<PhoneApprovalView, OpenApprovalView>,
): HTMLElement {
  const { title, text } = words.closed[state];
  const contact = office
    ? [
        [office.officer, office.officeName].filter((one) => one !== '').join(', '),
        office.phone && `${words.phone}: ${office.phone}`,
        office.replyTo,
      ]
    : [];
  return element(
    'main',
    { class: 'closed' },
    element('h1', {}, title),
    paragraph(text),
    ...contact.filter((line) => line !== '').map((line) => paragraph(line)),
  );
}

openApproval(readView<PhoneApprovalView>());
