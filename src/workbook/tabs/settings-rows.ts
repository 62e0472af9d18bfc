import type { Day } from '../../calendar/day';
import { parseHour } from '../../calendar/hour';
import { parseDay } from '../../calendar/parse-day';
import { copyAddressesOf, isMailbox } from '../../records/email-address';
import { FIRST_VERSION, formatFileVersion, parseFileVersion } from '../../records/file-version';
import type { LetterKind } from '../../records/letter-kind';
import type { PeriodKind } from '../../records/reporting-period';
import type { ReportLayout, Settings } from '../../records/settings';
import { allOf } from '../../texts/all-of';
import { splitList } from '../../texts/split-list';
import type { Vocabularies, Vocabulary } from '../../words/vocabulary';
import type { Words } from '../../words/words';
import { readChoice } from '../cells/read-choice';
import { pageAddress } from './page-address';
import { type SettingKey, type SettingRow, settingRow } from './setting-names';

/** Parses a setting's text; `null` if it cannot be used. */
type Reader<Value> = (text: string, words: Words) => Value | null;

const asText: Reader<string> = (text) => text;
const asMailbox: Reader<string> = (text) => (text === '' || isMailbox(text) ? text : null);
const asMailboxes: Reader<string[]> = (text) => {
  const { usable, faulty } = copyAddressesOf(text);
  return faulty.length === 0 ? usable : null;
};
const asLink: Reader<string> = (text) =>
  text === '' || /^https?:\/\/\S+$/.test(text) ? pageAddress(text) : null;
const asYes: Reader<boolean> = (text, words) => {
  const answer = choiceKey('yesNo', text, words);
  return answer === null ? null : answer === 'yes';
};
const asCount: Reader<number> = (text) => (/^\d{1,5}$/.test(text) ? Number(text) : null);
const asAnswerDays: Reader<number> = (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : null);
const asMonths: Reader<number> = (text) => (/^\d{1,3}$/.test(text) ? Number(text) : null);
const asDays: Reader<number[]> = (text) => numbers(text, (days) => days >= 1 && days <= 60);
/** Vietnamese weekdays run from 2 (Monday) to 8 (Sunday), ISO weekdays from 1 to 7. */
const asWeekdays: Reader<number[]> = (text) => {
  const days = numbers(text, (day) => day >= 2 && day <= 8);
  return days === null || days.length === 0 ? null : days.map((day) => day - 1);
};
const asDates: Reader<Day[]> = (text) => allOf(splitList(text).map(parseDay));
const asKinds: Reader<LetterKind[]> = (text, words) =>
  allOf(splitList(text).map((part) => choiceKey('letterKind', part, words)));

const asLayout: Reader<ReportLayout> = (text, words) => choiceKey('reportLayout', text, words);
const asPeriodKind: Reader<PeriodKind> = (text, words) => choiceKey('periodKind', text, words);

/** Default and parser of each setting. */
const READERS = {
  officeName: { initial: '', read: asText },
  officer: { initial: '', read: asText },
  phone: { initial: '', read: asText },
  replyTo: { initial: '', read: asMailbox },
  linkBase: { initial: '', read: asLink },
  lettersWithoutLink: { initial: 'no', read: asYes },
  sendFrom: { initial: '8', read: parseHour },
  sendUntil: { initial: '17', read: parseHour },
  workingWeekdays: { initial: '2, 3, 4, 5, 6', read: asWeekdays },
  rollDeadlines: { initial: 'yes', read: asYes },
  dueSoonDays: { initial: '3', read: asCount },
  tiersBefore: { initial: '3, 1', read: asDays },
  tiersAfter: { initial: '1, 3, 5, 10', read: asDays },
  cap: { initial: '6', read: asCount },
  answerDays: { initial: '3', read: asAnswerDays },
  expectDays: { initial: '10', read: asCount },
  escalateToParent: { initial: 'no', read: asYes },
  escalationMailbox: { initial: '', read: asMailbox },
  summaryDispatch: { initial: '', read: asText },
  periodKind: { initial: 'none', read: asPeriodKind },
  cutOffs: { initial: '', read: asDates },
  leaderMailboxes: { initial: '', read: asMailboxes },
  staffMailboxes: { initial: '', read: asMailboxes },
  reportLayout: { initial: 'party', read: asLayout },
  superior: { initial: '', read: asText },
  reportPlace: { initial: '', read: asText },
  reportSymbol: { initial: '', read: asText },
  receipts: { initial: 'no', read: asYes },
  calendarFiles: { initial: 'no', read: asYes },
  needsApproval: { initial: 'followUp; escalation; leadership', read: asKinds },
  dailyCap: { initial: '300', read: asCount },
  quotaReserve: { initial: '5', read: asCount },
  contactMonths: { initial: '12', read: asMonths },
  fileVersion: { initial: formatFileVersion(FIRST_VERSION), read: parseFileVersion },
} satisfies { [Key in SettingKey]: { initial: string; read: Reader<unknown> } };

type Values = { [Key in SettingKey]: NonNullable<ReturnType<(typeof READERS)[Key]['read']>> };

/**
 * Vocabularies of the settings with a dropdown. A setting has the dropdown in whose vocabulary its default
 * occurs.
 */
const CHOSEN = ['yesNo', 'reportLayout', 'periodKind'] as const;

/** Row numbers of the settings with a dropdown, and their vocabularies. */
export function settingVocabularies(
  rows: readonly { readonly at: number; readonly row: SettingRow }[],
  words: Words,
): Map<number, Vocabulary> {
  return new Map(
    (Object.keys(READERS) as SettingKey[]).flatMap((key): [number, Vocabulary][] => {
      const at = settingRow(rows, key, words)?.at;
      const vocabulary = CHOSEN.find((one) => READERS[key].initial in words.choices[one]);
      return at && vocabulary ? [[at, vocabulary]] : [];
    }),
  );
}

/** True if the text is valid for the setting. */
export function isValidSetting(key: SettingKey, text: string, words: Words): boolean {
  return READERS[key].read(text, words) !== null;
}

/** Rows that set-up writes into an empty Cài đặt. */
export function initialSettingRows(words: Words): SettingRow[] {
  return (Object.keys(READERS) as SettingKey[]).map((key) => ({
    name: words.settings[key],
    value: inWords(READERS[key].initial, words),
    meaning: words.meanings[key],
  }));
}

/**
 * Parses the settings. A missing or invalid setting gets its default; invalid settings are listed in `faults`
 * with the text found.
 */
export function settingsOf(
  rows: readonly { readonly row: SettingRow }[],
  words: Words,
): {
  settings: Settings;
  faults: readonly { key: SettingKey; value: string }[];
} {
  const faults: { key: SettingKey; value: string }[] = [];
  const settingOf = <Key extends SettingKey>(key: Key): Values[Key] => {
    const text = settingRow(rows, key, words)?.row.value.trim() ?? READERS[key].initial;
    const value = READERS[key].read(text, words);
    if (value !== null) return value as Values[Key];
    faults.push({ key, value: text });
    return READERS[key].read(READERS[key].initial, words) as Values[Key];
  };
  const {
    tiersBefore: before,
    tiersAfter: after,
    cap,
    escalateToParent: toParent,
    escalationMailbox: mailbox,
    periodKind: kind,
    cutOffs,
    ...plain
  } = Object.fromEntries(
    (Object.keys(READERS) as SettingKey[]).map((key) => [key, settingOf(key)]),
  ) as Values;
  const tiers = { before, after, cap };
  return {
    settings: { ...plain, tiers, escalation: { toParent, mailbox }, periods: { kind, cutOffs } },
    faults,
  };
}

function inWords(initial: string, words: Words): string {
  const { yesNo, letterKind, periodKind, reportLayout } = words.choices;
  const labels: Readonly<Record<string, string>> = {
    ...yesNo,
    ...letterKind,
    ...periodKind,
    ...reportLayout,
  };
  return initial
    .split('; ')
    .map((part) => labels[part] ?? part)
    .join('; ');
}

function choiceKey<Name extends 'yesNo' | 'letterKind' | 'periodKind' | 'reportLayout'>(
  vocabulary: Name,
  text: string,
  words: Words,
): Vocabularies[Name] | null {
  if (words.allNames.some(({ choices }) => text in choices[vocabulary])) {
    return text as Vocabularies[Name];
  }
  return readChoice(text, vocabulary, words);
}

function numbers(text: string, fits: (value: number) => boolean): number[] | null {
  const parts = text.split(/[,;\s]+/).filter((part) => part !== '');
  const values = parts.map(Number);
  return values.every((value) => Number.isInteger(value) && fits(value)) ? values : null;
}
