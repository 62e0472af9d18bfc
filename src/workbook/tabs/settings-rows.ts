import type { KeyOfWord } from '../../records/setting-kinds';
import {
  SETTING_KEYS,
  type SettingDeclaration,
  type SettingKey,
  type Settings,
  type SettingValues,
  settingDeclaration,
} from '../../records/settings';
import { ownValue } from '../../texts/own-value';
import { splitList } from '../../texts/split-list';
import type { Vocabulary } from '../../words/vocabulary';
import type { Words } from '../../words/words';
import { readChoice } from '../cells/read-choice';
import { type SettingRow, settingRow } from './setting-names';

export function settingVocabularies(
  rows: readonly { readonly at: number; readonly row: SettingRow }[],
  words: Words,
): Map<number, Vocabulary> {
  return new Map(
    SETTING_KEYS.flatMap((key): [number, Vocabulary][] => {
      const { dropdown, vocabulary } = settingDeclaration(key).kind;
      const at = dropdown && settingRow(rows, key, words)?.at;
      return at && vocabulary ? [[at, vocabulary]] : [];
    }),
  );
}

export function isValidSetting(key: SettingKey, text: string, words: Words): boolean {
  return settingDeclaration(key).kind.read(text, keyOfWord(words)) !== null;
}

export function initialSettingRows(words: Words): SettingRow[] {
  return SETTING_KEYS.map((key) => ({
    name: words.settings[key],
    value: initialText(settingDeclaration(key), words),
    meaning: words.meanings[key],
  }));
}

/** A missing or invalid setting gets its default; `faults` has the texts of the invalid ones. */
export function settingsOf(
  rows: readonly { readonly row: SettingRow }[],
  words: Words,
): {
  settings: Settings;
  faults: readonly { key: SettingKey; value: string }[];
} {
  const faults: { key: SettingKey; value: string }[] = [];
  const keyOf = keyOfWord(words);
  const settingOf = (key: SettingKey): unknown => {
    const { initial, kind } = settingDeclaration(key);
    const text = settingRow(rows, key, words)?.row.value.trim() ?? initial;
    const value = kind.read(text, keyOf);
    if (value !== null) return value;
    faults.push({ key, value: text });
    return kind.read(initial, keyOf);
  };
  const {
    tiersBefore: before,
    tiersAfter: after,
    escalateToParent: toParent,
    escalationMailbox: mailbox,
    periodKind,
    cutOffs,
    ...plain
  } = Object.fromEntries(SETTING_KEYS.map((key) => [key, settingOf(key)])) as SettingValues;
  const tiers = { before, after };
  return {
    settings: {
      ...plain,
      tiers,
      escalation: { toParent, mailbox },
      periods: { kind: periodKind, cutOffs },
    },
    faults,
  };
}

export function initialText({ kind, initial }: SettingDeclaration, { choices }: Words): string {
  if (!kind.vocabulary) return initial;
  const labels: Readonly<Record<string, string>> = choices[kind.vocabulary];
  return splitList(initial)
    .map((key) => labels[key])
    .join('; ');
}

/** Finds a key itself too, because initial texts consist of keys. */
function keyOfWord(words: Words): KeyOfWord {
  return (vocabulary, word) =>
    words.allNames.some(({ choices }) => ownValue<string>(choices[vocabulary], word) !== undefined)
      ? (word as ReturnType<typeof readChoice<typeof vocabulary>>)
      : readChoice(word, vocabulary, words);
}
