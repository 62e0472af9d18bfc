import { button } from '../../frame/button';
import { copyText } from '../../frame/copy-text';
import { element, fill } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import type { SummaryDesk } from './summary-desk';

/** Builds the five lines for a briefing (giao ban), with the button that copies them. */
export function briefing({ words }: SummaryDesk, lines: readonly string[]): HTMLElement {
  const list = element(
    'ol',
    { class: 'briefing' },
    ...lines.map((line) => element('li', {}, line)),
  );
  const said = element('div', { role: 'status' });
  const copy = button(words.copy, 'second', async () => {
    const copied = await copyText(lines.map((line, at) => `${at + 1}. ${line}`).join('\n'));
    if (!copied) getSelection()?.selectAllChildren(list);
    const sentence = copied ? words.copied : words.copyByHand;
    fill(said, [notice(copied ? 'good' : 'warning', paragraph(sentence))]);
  });
  return element('section', { class: 'part' }, list, element('p', { class: 'acts' }, copy), said);
}
