import { actPlace } from '../../forms/page/act-place';
import { button } from '../../frame/button';
import { copyText } from '../../frame/copy-text';
import { runAct } from '../../frame/dialog/run-act';
import { type Child, element, fill } from '../../frame/element';
import { textField } from '../../frame/fields/text-field';
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
    fill(place, messageBox(desk, unit.name, composed.message));
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
      link === '' ? null : copyButton(desk, words.copyLink, said, () => link),
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

/** Shows a message, which may be changed before it is copied. */
function messageBox(desk: TodayDesk, unit: string, message: string): Child[] {
  const { today: words } = desk.words;
  const said = element('div', { class: 'said' });
  const field = textField(
    { id: 'message', name: 'message', label: words.messageOf(unit), hint: '', need: '' },
    { kind: 'longText', value: message, required: false },
  );
  field.element.querySelector('textarea')?.setAttribute('rows', '8');
  const copy = copyButton(desk, words.copyMessage, said, () => field.read());
  return [field.element, element('p', { class: 'acts' }, copy), said];
}

function copyButton(
  desk: TodayDesk,
  label: string,
  said: HTMLElement,
  text: () => string,
): HTMLButtonElement {
  const { today: words } = desk.words;
  return button(label, 'second', async () => {
    if (await copyText(text())) tellIn(desk, said, 'good', words.copied);
    else tellIn(desk, said, 'warning', words.copyByHand, text());
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
