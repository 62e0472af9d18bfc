import type { Day } from '../calendar/day';
import { parseHour } from '../calendar/hour';
import { parseDay } from '../calendar/parse-day';
import { allOf } from '../texts/all-of';
import { splitList } from '../texts/split-list';
import { MAX_NAME, MAX_TEXT } from '../texts/text-fault';
import { isWebAddress } from '../texts/web-address';
import { copyAddressesOf, isMailbox } from './email-address';
import { type FileVersion, parseFileVersion } from './file-version';
import type { LetterKind } from './letter-kind';
import { pageAddress } from './page-address';
import type { PeriodKind } from './reporting-period';

/** Layout rules that a report follows: those of the Party or of the State. */
export type ReportLayout = 'party' | 'state';

/** Layout in Cài đặt; `byName` follows the name of the office. */
export type LayoutChoice = ReportLayout | 'byName';

interface SettingChoices {
  yesNo: 'yes' | 'no';
  reportLayout: LayoutChoice;
  periodKind: PeriodKind;
  letterKind: LetterKind;
}

export type SettingVocabulary = keyof SettingChoices;

/** Returns the key of a dropdown word in either language; `null` if the word is unknown. */
export type KeyOfWord = <Name extends SettingVocabulary>(
  vocabulary: Name,
  word: string,
) => SettingChoices[Name] | null;

export type SettingControl =
  | 'text'
  | 'hour'
  | 'position'
  | 'phone'
  | 'mailbox'
  | 'mailboxes'
  | 'yesNo'
  | 'letterKinds'
  | 'weekdays';

export interface SettingKind<Value> {
  /** Parses the text in Cài đặt; `null` if it cannot be used. */
  readonly read: (text: string, keyOf: KeyOfWord) => Value | null;
  readonly vocabulary?: SettingVocabulary;
  readonly dropdown?: true;
  /** `text` if not given. */
  readonly control?: SettingControl;
}

/**
 * Limited to `MAX_NAME` characters, because letters repeat the text and a script property stores it with
 * others.
 */
const asTyped = (text: string): string | null => (text.length <= MAX_NAME ? text : null);

/** True if a setting of this kind takes any text of up to `MAX_NAME` characters, and `text` is longer. */
export function isTooLong({ read }: SettingKind<unknown>, text: string): boolean {
  return read === asTyped && text.length > MAX_NAME;
}

export const plainText: SettingKind<string> = { read: asTyped };
export const position: SettingKind<string> = { read: asTyped, control: 'position' };
export const phoneNumber: SettingKind<string> = { read: asTyped, control: 'phone' };
export const mailbox: SettingKind<string> = {
  read: (text) => (text === '' || isMailbox(text) ? text : null),
  control: 'mailbox',
};
export const mailboxes: SettingKind<readonly string[]> = {
  read: (text) => {
    const { usable, faulty } = copyAddressesOf(text);
    return faulty.length === 0 ? usable : null;
  },
  control: 'mailboxes',
};
export const pageLink: SettingKind<string> = {
  read: (text) =>
    text === '' || (isWebAddress(text) && text.length <= MAX_TEXT) ? pageAddress(text) : null,
};
export const count: SettingKind<number> = {
  read: (text) => (/^\d{1,5}$/.test(text) ? Number(text) : null),
};
/** Empty counts as 0, which switches off what the number is about. */
export const upTo99: SettingKind<number> = {
  read: (text) => (/^\d{0,2}$/.test(text) ? Number(text) : null),
};
export const months: SettingKind<number> = {
  read: (text) => (/^\d{1,3}$/.test(text) ? Number(text) : null),
};
export const hour: SettingKind<number> = { read: parseHour, control: 'hour' };
export const workingDays: SettingKind<readonly number[]> = {
  read: (text) => numbers(text, (days) => days >= 1 && days <= 60),
};
/** ISO weekdays, from 1 (Monday) to 7. The text numbers them as in Vietnamese, from 2 to 8. */
export const weekdays: SettingKind<readonly number[]> = {
  read: (text) => {
    const days = numbers(text, (day) => day >= 2 && day <= 8);
    return days === null || days.length === 0 ? null : days.map((day) => day - 1);
  },
  control: 'weekdays',
};
export const dates: SettingKind<readonly Day[]> = {
  read: (text) => allOf(splitList(text).map(parseDay)),
};
export const yesNo: SettingKind<boolean> = {
  read: (text, keyOf) => {
    const answer = keyOf('yesNo', text);
    return answer === null ? null : answer === 'yes';
  },
  vocabulary: 'yesNo',
  dropdown: true,
  control: 'yesNo',
};
export const reportLayout: SettingKind<LayoutChoice> = {
  read: (text, keyOf) => keyOf('reportLayout', text),
  vocabulary: 'reportLayout',
  dropdown: true,
};
export const periodKind: SettingKind<PeriodKind> = {
  read: (text, keyOf) => keyOf('periodKind', text),
  vocabulary: 'periodKind',
  dropdown: true,
};
export const letterKinds: SettingKind<readonly LetterKind[]> = {
  read: (text, keyOf) => allOf(splitList(text).map((part) => keyOf('letterKind', part))),
  vocabulary: 'letterKind',
  control: 'letterKinds',
};

function numbers(text: string, fits: (value: number) => boolean): number[] | null {
  const parts = text.split(/[,;\s]+/).filter((part) => part !== '');
  const values = parts.map(Number);
  return values.every((value) => Number.isInteger(value) && fits(value)) ? values : null;
}

/** Written by the add-on only. */
export const fileVersion: SettingKind<FileVersion | ''> = {
  read: (text) => (text === '' ? '' : parseFileVersion(text)),
};
