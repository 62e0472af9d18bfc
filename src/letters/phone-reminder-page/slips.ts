import { correction, generate } from 'lean-qr';
import { toSvg } from 'lean-qr/extras/svg';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { Slip } from '../rules/phone-reminder-view';
import type { PhoneReminderDialog } from './phone-reminder-words';

/** Slips for paper envelopes, several on a page of A4, in black and white. */
export function slipSheet(dialog: PhoneReminderDialog, slips: readonly Slip[]): HTMLElement {
  return element('div', { class: 'slips' }, ...slips.map((slip) => slipOf(dialog, slip)));
}

function slipOf({ words }: PhoneReminderDialog, { unit, office, open, link, contact }: Slip) {
  const code = generate(link, { minCorrectionLevel: correction.M });
  const svg = toSvg(code, document, { on: 'black', off: 'white', pad: 0 });
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', words.tell.slipCode(unit));
  return element(
    'article',
    { class: 'slip' },
    element(
      'div',
      {},
      paragraph(office, 'office'),
      element('h2', {}, unit),
      ...open.map((line) => paragraph(line)),
      contact === '' ? null : paragraph(words.tell.slipContact(contact)),
    ),
    element(
      'div',
      { class: 'code' },
      svg,
      paragraph(words.tell.slipUse),
      paragraph(words.tell.slipInside, 'inside'),
    ),
  );
}
