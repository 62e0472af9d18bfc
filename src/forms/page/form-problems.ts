import { isDay } from '../../calendar/day';
import { parseHour } from '../../calendar/hour';
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

/** Says what is wrong with a text that was typed into a field; '' where nothing is. */
type Check = (text: string, words: DialogWords, field: Field) => string;

const CHECKS: Partial<Record<Field['kind'], Check>> = {
  unit: unitsMessage,
  units: unitsMessage,
  day: (text, { form }) => (isDay(text) ? '' : form.dayFirst),
  position: (text, { form }) => (isPosition(text) ? '' : form.noPosition(text)),
  phone: (text, { form }) => (isPhone(text) ? '' : form.noPhone(text)),
  mailbox: mailboxMessage,
  mailboxes: mailboxesMessage,
  count: (text, { form }) => (wholeNumber(text) === null ? form.countOnly : ''),
  hour: (text, { form }) => (parseHour(text) === null ? form.noHour(text) : ''),
};

function messageFor(field: Field, answer: string, words: DialogWords): string {
  const text = answer.trim();
  if (text === '') return field.required ? words.form.fillIn(field.label) : '';
  return CHECKS[field.kind]?.(text, words, field) ?? '';
}

function unitsMessage(text: string, words: DialogWords, { options }: Field): string {
  const faults = splitList(text).map((one) => whichUnit(one, options, words));
  return faults.find((fault) => fault !== '') ?? '';
}

/** A position is said in words: a number or a mailbox alone is nobody's. */
function isPosition(text: string): boolean {
  return /^[^@]*\p{L}[^@]*$/u.test(text);
}

/** A number of at least seven digits, whatever stands around them, or one of the short numbers of hotlines. */
function isPhone(text: string): boolean {
  return text.replace(/\D/g, '').length >= 7 || /^1\d{2,3}$/.test(text);
}

function mailboxesMessage(text: string, words: DialogWords): string {
  const [first] = copyAddressesOf(text).faulty;
  return first === undefined ? '' : mailboxMessage(first, words);
}

function mailboxMessage(text: string, { form }: DialogWords): string {
  const fault = mailboxFault(text);
  return fault === null ? '' : form.mailboxFaults[fault](text);
}
