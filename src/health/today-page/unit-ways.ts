import { actPlace } from '../../forms/page/act-place';
import { button } from '../../frame/button';
import { copyText } from '../../frame/copy-text';
import { copyBox } from '../../frame/dialog/copy-box';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { safeLink } from '../../frame/safe-link';
import { server } from '../../frame/server';
import { tellIn } from '../../frame/tell-in';
import type { LettersCalls } from '../../letters/letters-calls';
import type { UnitFile } from '../today/today-view';
import { entryButton } from './entry-button';
import type { TodayDesk } from './today-desk';

/** Builds the ways to a unit: its link, a message for Zalo, its latest letter once more. */
export function unitWays(desk: TodayDesk, file: UnitFile): HTMLElement {
  const { today: words } = desk.words;
  const { unit, link } = file;
  const said = element('div', { class: 'said' });
  const place = element('div');
  const message = button(words.message, 'second', async () => {
    const run = () => server<LettersCalls>().unitMessage(unit.code);
    const composed = await runAct(desk, { buttons: [message], pressed: message, said, run });
    if (composed === null) return;
    const { messageOf, copyMessage } = words;
    const box = { id: 'message', label: messageOf(unit.name), hint: '', press: copyMessage };
    fill(place, [copyBox({ ...desk, words }, { ...box, text: composed.message })]);
    place.scrollIntoView({ block: 'nearest' });
  });
  const chosen = { unit: unit.code };
  return element(
    'div',
    {},
    element('h4', {}, words.link),
    link === '' ? paragraph(words.noLink) : element('p', {}, safeLink(link, words.openLink)),
    element(
      'p',
      { class: 'acts' },
      link === '' ? null : copyLink(desk, link, said),
      message,
      link === ''
        ? null
        : entryButton(desk, { label: words.otherLink, entry: 'openUnitLink', chosen, said }),
    ),
    said,
    place,
    letterAgain(desk, file),
  );
}

/** Builds the button that copies a unit's link; where the browser forbids that, the link stands there, selected. */
function copyLink(desk: TodayDesk, link: string, said: HTMLElement): HTMLButtonElement {
  const { today: words } = desk.words;
  return button(words.copyLink, 'second', async () => {
    if (await copyText(link)) tellIn(desk, said, 'good', words.copied);
    else {
      const { lastElementChild } = tellIn(desk, said, 'warning', words.copyByHand, link);
      if (lastElementChild) getSelection()?.selectAllChildren(lastElementChild);
    }
  });
}

/** Sends the latest letter that went once more; there is none where none went. */
function letterAgain(desk: TodayDesk, { letters, unit }: UnitFile): HTMLElement | null {
  const { today: words } = desk.words;
  const last = [...letters.rows]
    .reverse()
    .find(({ kind, state }) => kind !== 'escalation' && state === 'sent');
  if (!last) return null;
  return actPlace(desk, [
    {
      label: words.again,
      name: `${words.again}: ${unit.name}`,
      asks: { sentence: words.againAsk, yes: words.again },
      run: () => server<LettersCalls>().sendLettersAgain([last.id]),
    },
  ]);
}
