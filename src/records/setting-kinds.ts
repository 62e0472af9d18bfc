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

/** Layout rules that a report follows: of the Party (`party`) or of the State (`state`). */
export type ReportLayout = 'party' | 'state';

/** Keys of the dropdown words that settings use, by vocabulary. */
interface SettingChoices {
  yesNo: 'yes' | 'no';
  reportLayout: ReportLayout;
  periodKind: PeriodKind;
  letterKind: LetterKind;
}

export type SettingVocabulary = keyof SettingChoices;

/** Returns the key of a dropdown word in either language; `null` if the word is unknown. */
export type KeyOfWord = <Name extends SettingVocabulary>(
  vocabulary: Name,
  word: string,
) => SettingChoices[Name] | null;

/** Input for a setting in Thiết lập ban đầu. */
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
  /** Vocabulary of the words in the text. */
  readonly vocabulary?: SettingVocabulary;
  /** True if the cell in Cài đặt has a dropdown with the vocabulary. */
  readonly dropdown?: true;
  /** `text` if not given. */
  readonly control?: SettingControl;
}

/** A text that letters and the page repeat, and that is stored in a script property with others. */
const asTyped = (text: string): string | null => (text.length <= MAX_NAME ? text : null);

/** True if a setting of this kind takes any text, but not one so long. */
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
export const oneTo99: SettingKind<number> = {
  read: (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : null),
};
export const months: SettingKind<number> = {
  read: (text) => (/^\d{1,3}$/.test(text) ? Number(text) : null),
};
export const hour: SettingKind<number> = { read: parseHour, control: 'hour' };
/** Numbers of working days from 1 to 60. */
export const workingDays: SettingKind<readonly number[]> = {
  read: (text) => numbers(text, (days) => days >= 1 && days <= 60),
};
/** ISO weekdays, from 1 (Monday) to 7. In the text they run as in Vietnamese, from 2 to 8. */
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
export const reportLayout: SettingKind<ReportLayout> = {
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
export const fileVersion: SettingKind<FileVersion> = { read: parseFileVersion };
