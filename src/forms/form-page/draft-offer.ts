import { button, buttonRow } from '../../frame/button';
import type { Dialog } from '../../frame/dialog/dialog';
import { notice, paragraph } from '../../frame/notice';
import type { OpenForm } from './field-form';
import type { FormDraft } from './form-draft';

export function draftOffer(
  { words, announce }: Dialog,
  { fields, arranged, body }: OpenForm,
  { left, drop }: FormDraft,
): HTMLElement | null {
  if (!left) return null;
  const sentence = words.form.left(timeOf(left.at));
  const place = notice(
    'plain',
    paragraph(sentence),
    buttonRow(
      button(words.form.fillAgain, 'second', () => {
        place.remove();
        for (const field of fields) {
          const value = left.answers[field.name];
          if (value !== undefined && value !== field.read()) field.write(value);
          if (value) arranged.reveal(field.name);
        }
        body.dispatchEvent(new Event('input'));
        fields[0]?.focus();
      }),
      button(words.form.discard, 'quiet', () => {
        place.remove();
        drop();
        fields[0]?.focus();
      }),
    ),
  );
  announce(sentence);
  return place;
}

/** Local time and date: `hh:mm, dd/mm/yyyy`. */
function timeOf(at: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const moment = new Date(at);
  const day = `${two(moment.getDate())}/${two(moment.getMonth() + 1)}/${moment.getFullYear()}`;
  return `${two(moment.getHours())}:${two(moment.getMinutes())}, ${day}`;
}
