import { createAnnouncer } from '../../frame/announcer';
import { button, disableButtons } from '../../frame/button';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { applyLanguage, readView } from '../../frame/view';
import { pageTest as en } from '../../words/en/pages/page-test';
import { pageTest as vi } from '../../words/vi/pages/page-test';
import type { PageTestCalls, PageTestView } from '../page-test-view';

function openPage(view: PageTestView): void {
  const words = applyLanguage(view.language, { vi, en }, ({ title }) => title);
  const main = element('main', {}, element('h1', {}, words.title));
  document.body.append(main);
  if (view.state === 'refused') main.append(paragraph(words.refused));
  else main.append(...testParts(view, words));
}

function testParts(
  { token, version, isOwners }: Extract<PageTestView, { state: 'test' }>,
  words: typeof vi,
): HTMLElement[] {
  const announcing = { announce: createAnnouncer() };
  const status = element('div');
  const confirmButton = button(words.press, 'main', async () => {
    const release = disableButtons([confirmButton], confirmButton, words.working);
    const outcome = await server<PageTestCalls>()
      .takePageTest(token)
      .catch(() => null);
    release();
    if (outcome?.state === 'seen') showNotice(announcing, status, 'good', words.seen);
    else showNotice(announcing, status, 'problem', outcome === null ? words.failed : words.refused);
  });
  return [
    notice('good', paragraph(words.opened), paragraph(words.version(version), 'soft')),
    ...(isOwners ? [] : [notice('problem', paragraph(words.notOwners))]),
    paragraph(words.ask),
    element('p', { class: 'acts' }, confirmButton),
    status,
  ];
}

openPage(readView<PageTestView>());
