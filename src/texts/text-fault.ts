import { isVisible } from './visible-text';

/**
 * Maximum number of characters of a cell in Google Sheets.
 * @see https://support.google.com/drive/answer/37603
 */
export const MAX_CELL = 50_000;

/** Most characters of a text that a person types into a field. */
export const MAX_TEXT = 2_000;

/** Most characters of a list of names. */
export const MAX_LIST = 30_000;

/** Most characters of a name, position or telephone number that letters and the unit's page repeat. */
export const MAX_NAME = 300;

/**
 * Most characters of a mail's subject.
 * @see https://developers.google.com/apps-script/reference/mail/mail-app#sendEmail(Object)
 */
export const MAX_SUBJECT = 250;

const TEXT_FAULTS = ['invisible', 'formulaError', 'tooLong'] as const;

export type TextFault = (typeof TEXT_FAULTS)[number];

export function isTextFault(fault: string): fault is TextFault {
  return TEXT_FAULTS.some((one) => one === fault);
}

export function textFault(text: string, limit = MAX_TEXT): TextFault | null {
  if (text.trim() === '') return null;
  if (!isVisible(text)) return 'invisible';
  if (isFormulaError(text.trim())) return 'formulaError';
  return text.length > limit ? 'tooLong' : null;
}

/**
 * True for the name of a formula's error. `getValues` returns such a name for the error itself, so a typed one
 * could not be told apart from it.
 */
export function isFormulaError(text: string): boolean {
  return /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/.test(text);
}

export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
