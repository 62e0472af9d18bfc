import { createAnnouncer } from '../../frame/announcer';
import { button, holdButtons } from '../../frame/button';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { readView, speak } from '../../frame/view';
import { pageTest as en } from '../../words/en/pages/set-up-dialog';
import { pageTest as vi } from '../../words/vi/pages/set-up-dialog';
import type { PageTestCalls, PageTestView } from '../page-test-view';

/** Opens the page on which an office sees that its page opens on a telephone, and has it noted by a button. */
function openPageTest(view: PageTestView): void {
  const words = speak(view.language, { vi, en }, ({ title }) => title);
  const main = element('main', {}, element('h1', {}, words.title));
  document.body.append(main);
  if (view.state === 'refused') main.append(paragraph(words.refused));
  else main.append(...testParts(view, words));
}

function testParts(
  { token, version, isOwners }: Extract<PageTestView, { state: 'test' }>,
  words: typeof vi,
): HTMLElement[] {
  const desk = { announce: createAnnouncer() };
  const said = element('div');
  const press = button(words.press, 'main', async () => {
    const free = holdButtons([press], press, words.working);
    const outcome = await server<PageTestCalls>()
      .takePageTest(token)
      .catch(() => null);
    free();
    if (outcome?.state === 'seen') showNotice(desk, said, 'good', words.seen);
    else showNotice(desk, said, 'problem', outcome === null ? words.failed : words.refused);
  });
  return [
    notice('good', paragraph(words.opened), paragraph(words.version(version), 'soft')),
    ...(isOwners ? [] : [notice('problem', paragraph(words.notOwners))]),
    paragraph(words.ask),
    element('p', { class: 'acts' }, press),
    said,
  ];
}

openPageTest(readView<PageTestView>());
