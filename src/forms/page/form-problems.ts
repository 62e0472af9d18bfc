import { isDay } from '../../calendar/day';
import type { DialogWords } from '../../frame/dialog/dialog-words';
import { whichUnit } from '../../frame/fields/which-unit';
import { copyAddressesOf } from '../../records/email-address';
import { wholeNumber } from '../../texts/number-text';
import { splitList } from '../../texts/split-list';
import type { Field, FormAnswers, FormProblem, FormView } from '../form-view';
import { mailboxFault } from './mailbox-fault';

/** Checks what can be checked before the server is asked: what is missing, and days and numbers. */
export function formProblems(
  { fields }: Pick<FormView, 'fields'>,
  answers: FormAnswers,
  words: DialogWords,
): FormProblem[] {
  return fields.flatMap((field) => {
    const message = messageFor(field, answers[field.name] ?? '', words);
    return message === '' ? [] : { field: field.name, message };
  });
}

function messageFor(field: Field, answer: string, words: DialogWords): string {
  const { kind, label, required } = field;
  if (answer.trim() === '') return required ? words.form.fillIn(label) : '';
  if (kind === 'unit' || kind === 'units') return unitsMessage(field, answer, words);
  if (kind === 'day' && !isDay(answer)) return words.form.dayFirst;
  if (kind === 'phone') return isPhone(answer) ? '' : words.form.noPhone(answer.trim());
  if (kind === 'mailbox') return mailboxMessage(answer.trim(), words);
  if (kind === 'mailboxes') return mailboxesMessage(answer, words);
  return kind === 'count' && wholeNumber(answer) === null ? words.form.countOnly : '';
}

function unitsMessage({ options }: Field, answer: string, words: DialogWords): string {
  const faults = splitList(answer).map((text) => whichUnit(text, options, words));
  return faults.find((fault) => fault !== '') ?? '';
}

/** A number of at least seven digits, whatever stands around them, or one of the short numbers of hotlines. */
function isPhone(text: string): boolean {
  return text.replace(/\D/g, '').length >= 7 || /^1\d{2,3}$/.test(text.trim());
}

function mailboxesMessage(text: string, words: DialogWords): string {
  const [first] = copyAddressesOf(text).faulty;
  return first === undefined ? '' : mailboxMessage(first, words);
}

function mailboxMessage(text: string, { form }: DialogWords): string {
  const fault = mailboxFault(text);
  return fault === null ? '' : form.mailboxFaults[fault](text);
}
