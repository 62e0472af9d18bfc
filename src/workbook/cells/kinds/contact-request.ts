import { formatMoment } from '../../../calendar/moment';
import type { ContactRequest } from '../../../records/unit';
import { oneLine } from '../../../texts/fill-template';
import type { Words } from '../../../words/words';
import { columnsOf } from '../column';
import { readChoice } from '../read-choice';
import { parseMoment } from './moment';

export const contactRequest = columnsOf<ContactRequest | null>(
  { read: parseContactRequest, write: formatContactRequest, fault: 'notOwn', format: 'text' },
  null,
);

const NEXT_PART = ' | ';

/** For example `Đề nghị | 05/11/2026 08:21 | Văn thư | moi@example.org | 0912 345 678`. */
export function formatContactRequest(
  request: ContactRequest | null,
  { choices }: Pick<Words, 'choices'>,
): string {
  if (request === null) return '';
  const { state, at } = request;
  const parts =
    state === 'open' ? [request.position, request.email, request.phone] : [request.because];
  return [choices.contactRequest[state], formatMoment(at), ...parts.map(plain)].join(NEXT_PART);
}

/** Reads both languages. */
export function parseContactRequest(text: string, words: Words): ContactRequest | null {
  const [name = '', moment = '', ...rest] = text.split('|').map((part) => part.trim());
  const state = readChoice(name, 'contactRequest', words);
  const at = parseMoment(moment);
  if (state === null || at === null) return null;
  if (state === 'refused') return { state, because: rest.join(NEXT_PART), at };
  const [position = '', email = '', phone = '', ...more] = rest;
  return more.length > 0 ? null : { state, position, email, phone, at };
}

/** Without the sign that separates the parts. */
function plain(text: string): string {
  return oneLine(text.replace(/\|/g, '/'));
}
