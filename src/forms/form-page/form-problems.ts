import { isDay } from '../../calendar/day';
import { parseHour } from '../../calendar/hour';
import type { Dialog } from '../../frame/dialog/dialog';
import { ambiguousUnitMessage } from '../../frame/fields/ambiguous-unit';
import { copyAddressesOf, isMailbox } from '../../records/email-address';
import { typedNumber, wholeNumber } from '../../texts/number-text';
import { splitList } from '../../texts/split-list';
import { formFaults as en } from '../../words/en/pages/dialogs/form-faults';
import { formFaults as vi } from '../../words/vi/pages/dialogs/form-faults';
import type { FormAnswers, FormField, FormProblem, FormView } from '../form-view';

type CheckWords = Dialog['words'] & { readonly faults: typeof vi };

/** Checks that need no server. Returns `[]` if there is no problem. */
export function formProblems(
  { fields }: Pick<FormView, 'fields'>,
  answers: FormAnswers,
  { language, words: shared }: Pick<Dialog, 'language' | 'words'>,
): FormProblem[] {
  const words = { ...shared, faults: { vi, en }[language] };
  return fields.flatMap((field) => {
    const message = messageFor(field, answers[field.name] ?? '', words);
    return message === '' ? [] : { field: field.name, message };
  });
}

/** Returns an error, or '' if the text is valid. */
type Check = (text: string, words: CheckWords, field: FormField) => string;

const CHECKS: Partial<Record<FormField['kind'], Check>> = {
  unit: unitsMessage,
  units: unitsMessage,
  day: (text, { faults }) => (isDay(text) ? '' : faults.dayFirst),
  position: (text, { faults }) => (isPosition(text) ? '' : faults.noPosition(text)),
  phone: (text, { faults }) => (isPhone(text) ? '' : faults.noPhone(text)),
  mailbox: mailboxMessage,
  mailboxes: mailboxesMessage,
  count: (text, { faults }) => (wholeNumber(text) === null ? faults.countOnly : ''),
  number: (text, { faults }) => (typedNumber(text) === null ? faults.numberOnly : ''),
  hour: (text, { faults }) => (parseHour(text) === null ? faults.noHour(text) : ''),
};

function messageFor(field: FormField, answer: string, words: CheckWords): string {
  const text = answer.trim();
  if (text === '') return field.required ? missingMessage(field, words) : '';
  return CHECKS[field.kind]?.(text, words, field) ?? '';
}

function missingMessage({ kind, label, missing }: FormField, { faults }: CheckWords): string {
  if (missing !== undefined) return missing;
  return kind === 'check' || kind === 'choices' ? faults.tick(label) : faults.fillIn(label);
}

function unitsMessage(text: string, words: CheckWords, { options }: FormField): string {
  const messages = splitList(text).map((one) => ambiguousUnitMessage(one, options, words));
  return messages.find((fault) => fault !== '') ?? '';
}

/** True if the text may be a job title: it contains a letter and no "@". */
function isPosition(text: string): boolean {
  return /^[^@]*\p{L}[^@]*$/u.test(text);
}

/** True for at least seven digits, ignoring other characters, or a short hotline number (1xx, 1xxx). */
function isPhone(text: string): boolean {
  return text.replace(/\D/g, '').length >= 7 || /^1\d{2,3}$/.test(text);
}

function mailboxesMessage(text: string, words: CheckWords): string {
  const [first] = copyAddressesOf(text).faulty;
  return first === undefined ? '' : mailboxMessage(first, words);
}

function mailboxMessage(text: string, { faults }: CheckWords): string {
  const fault = mailboxFault(text);
  return fault === null ? '' : faults.mailboxFaults[fault](text);
}

type MailboxFault = 'noAt' | 'noDot' | 'blank' | 'several' | 'marks' | 'other';

/** Returns why the text is not a single mailbox, or `null` if it is one. */
export function mailboxFault(text: string): MailboxFault | null {
  if (isMailbox(text)) return null;
  const parts = text.split('@');
  if (parts.length > 2 || /[,;]/.test(text)) return 'several';
  if (/\s/.test(text)) return 'blank';
  if (parts.length === 1) return 'noAt';
  if (/[^\x20-\x7e]/.test(text)) return 'marks';
  return parts[1]?.includes('.') ? 'other' : 'noDot';
}
