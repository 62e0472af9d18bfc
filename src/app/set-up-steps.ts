import { formatDay } from '../core/day';
import type { DayOff } from '../core/day-off';
import type { Field } from '../core/dialog-view';
import { say } from '../core/say';
import { SET_UP_STEPS, type SetUpStep, stepsDone } from '../core/set-up-step';
import type { SetUpStepView, SetUpView } from '../core/set-up-view';
import { type SettingKey, settingRow } from '../sheets/settings-rows';
import { settingsTab } from '../sheets/settings-tab';
import type { Words } from '../words/words';
import { field, optionsOf } from './form-fields';
import { type OfficeRules, readRules, readTab } from './office';
import { pageSeen } from './page-test';
import type { Ports } from './ports';

/** The settings that each step asks for. */
export const STEP_SETTINGS: Readonly<Record<SetUpStep, readonly SettingKey[]>> = {
  office: ['officeName', 'officer', 'phone', 'replyTo'],
  hours: ['sendFrom', 'sendUntil', 'workingWeekdays'],
  holidays: [],
  page: ['linkBase', 'lettersWithoutLink'],
  leaders: ['leaderMailboxes', 'needsApproval', 'escalateToParent', 'escalationMailbox'],
  test: [],
};

/** Settings without which no letter can go out. */
export const NEEDED: readonly SettingKey[] = ['officeName'];

/** Month from which the next year's days off are asked for: Tết is announced in autumn. */
const NEXT_YEAR_FROM = 10;

/** Opens the steps in which an office says how it works, below what was put right just now. */
export function openSetUp(ports: Ports, repairs: readonly string[]): void {
  ports.people.open('set-up', ports.words().dialogs.setUpTitle, { ...setUpView(ports), repairs });
}

/** Builds the steps as they stand: what is filled in already, and what is done. */
export function setUpView(ports: Ports): SetUpView {
  const rules = readRules(ports);
  const { words } = rules;
  const fieldOf = settingFields(ports, words);
  const isDone = doneSteps(ports, rules);
  const step = (name: SetUpStep): SetUpStepView => ({
    step: name,
    ...words.setUp.steps[name],
    done: isDone(name),
    notes: notesOf(name, ports, rules),
    fields:
      name === 'holidays'
        ? dayFields(unconfirmedDays(rules, ports.clock.today()))
        : STEP_SETTINGS[name].map(fieldOf),
  });
  return {
    language: ports.language(),
    title: words.dialogs.setUpTitle,
    repairs: [],
    intro: say(words.dialogs.setUpDone, { owner: ports.memory.get('owner') ?? '' }),
    steps: SET_UP_STEPS.map(step),
  };
}

/** Gives the days off of the year, and from October of the next one, that nobody has compared with an announcement. */
export function unconfirmedDays({ daysOff }: OfficeRules, today: string): readonly DayOff[] {
  const year = Number(today.slice(0, 4));
  const last = Number(today.slice(5, 7)) >= NEXT_YEAR_FROM ? year + 1 : year;
  return daysOff.filter(
    ({ day, confirmed }) => confirmed === 'no' && day >= today && Number(day.slice(0, 4)) <= last,
  );
}

/** The page is done when it was seen to work at the address in use with the rights of who is in charge. */
function doneSteps(ports: Ports, { settings }: OfficeRules): (step: SetUpStep) => boolean {
  const done = stepsDone(ports.memory.get('steps'));
  const seen = pageSeen(ports);
  const { linkBase, lettersWithoutLink } = settings;
  const works = seen?.address === linkBase && seen.account === ports.memory.get('owner');
  return (step) => {
    if (step === 'page') return linkBase === '' ? lettersWithoutLink : works;
    if (step === 'office') return settings.officeName !== '';
    return done.includes(step);
  };
}

function notesOf(step: SetUpStep, ports: Ports, rules: OfficeRules): string[] {
  const { setUp } = rules.words;
  if (step === 'holidays' && unconfirmedDays(rules, ports.clock.today()).length === 0)
    return [setUp.daysConfirmed];
  if (step !== 'page') return [];
  const seen = pageSeen(ports);
  const owner = ports.memory.get('owner') ?? '';
  const { linkBase } = rules.settings;
  if (linkBase === '') return [...setUp.deploying];
  if (seen === null || seen.address !== linkBase) return [setUp.pageUntried];
  if (seen.account !== owner)
    return [say(setUp.pageOfAnother, { account: seen.account, owner }), ...setUp.deploying];
  return [say(setUp.pageSeen, seen)];
}

/** Makes the fields of settings, filled with the texts that stand in Cài đặt. */
function settingFields(ports: Ports, words: Words): (key: SettingKey) => Field {
  const { rows } = readTab(ports, settingsTab, words);
  const { yesNo, letterKind } = words.choices;
  const labelled = (labels: Readonly<Record<string, string>>) =>
    Object.values(labels).map((label) => ({ value: label, label }));
  return (key) => {
    const value = settingRow(rows, key)?.row.value ?? '';
    const rest = { required: NEEDED.includes(key), hint: words.meanings[key], value };
    const label = words.settings[key];
    switch (key) {
      case 'lettersWithoutLink':
      case 'escalateToParent':
        return field(key, label, 'choice', { ...rest, options: labelled(yesNo) });
      case 'needsApproval':
        return field(key, label, 'choices', { ...rest, options: labelled(letterKind) });
      case 'workingWeekdays':
        return field(key, label, 'choices', {
          ...rest,
          hint: '',
          value: value.split(/[,;\s]+/).join('; '),
          options: optionsOf(words.setUp.weekdays),
        });
      case 'sendFrom':
      case 'sendUntil':
        return field(key, label, 'count', rest);
      default:
        return field(key, label, 'text', rest);
    }
  };
}

function dayFields(days: readonly DayOff[]): Field[] {
  return days.map(({ day, name }) => field(day, `${formatDay(day)} · ${name}`, 'check'));
}
