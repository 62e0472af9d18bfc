import { button } from '../../frame/button';
import { copyBox } from '../../frame/dialog/copy-box';
import { openDialog } from '../../frame/dialog/dialog-desk';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { closeDialog } from '../../frame/server';
import { readView } from '../../frame/view';
import type { TellView } from '../rules/tell-view';
import { otherUnit } from './other-unit';
import { TELL_WORDS, type TellDesk } from './tell-desk';
import { unitCard } from './unit-card';

/** Opens the dialog in which units are reminded by telephone or message. */
function openTell(view: TellView): void {
  const desk = openDialog(view.language, TELL_WORDS, (words) => words.tell.title);
  const { tell: words, close } = desk.words;
  desk.show(
    element('h1', { class: 'spoken' }, words.title),
    paragraph(words.intro, 'soft'),
    unreachableUnits(desk, view),
    otherUnit(desk, view.units),
    chatLists(desk, view),
    element('p', { class: 'acts' }, button(close, 'quiet', closeDialog)),
  );
}

function unreachableUnits(desk: TellDesk, { unreachable }: TellView): HTMLElement {
  const { tell: words } = desk.words;
  if (unreachable.length === 0) return paragraph(words.allReachable);
  const cards = unreachable.map((unit) => element('li', {}, unitCard(desk, unit)));
  return element(
    'section',
    {},
    element('h2', {}, words.unreachable(desk.count(unreachable.length))),
    element('ul', { class: 'rows' }, ...cards),
  );
}

function chatLists(desk: TellDesk, { lists }: TellView): HTMLElement | null {
  if (lists.length === 0) return null;
  const { tell: words } = desk.words;
  const boxes = lists.map(({ document, text }, at) =>
    copyBox(
      { ...desk, words },
      {
        id: `list-${at}`,
        label: words.list(document),
        hint: words.listHint,
        text,
        press: words.copyList,
      },
    ),
  );
  return element('section', {}, element('h2', {}, words.lists), ...boxes);
}

openTell(readView<TellView>());
