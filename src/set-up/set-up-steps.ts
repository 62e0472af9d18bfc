import { type Day, formatDay } from '../calendar/day';
import { type DayOff, isFixedByLaw } from '../calendar/day-off';
import { freeMailboxLine } from '../health/free-mailbox-line';
import { SETTING_KEYS, type SettingKey, settingDeclaration } from '../records/settings';
import { format } from '../texts/format';
import type { Needs, Ports } from '../workbook/ports';
import { lastPageTest } from '../workbook/reading/last-page-test';
import { type OfficeRules, readRules } from '../workbook/reading/office';
import { settingRow } from '../workbook/tabs/setting-names';
import { SET_UP_STEPS, type SetUpStep, stepsDone } from './rules/set-up-step';
import type { SetUpStepView, SetUpView, StepField } from './set-up-view';

declare module '../workbook/property-store-port' {
  interface Properties {
    /** Finished steps of the set-up, separated by blanks. */
    steps: string;
    /** 'due' from the first set-up until the office accepts the security notice, then ''. */
    consent: string;
  }
}

/** Settings without which letters cannot be sent. */
export const REQUIRED_SETTINGS = SETTING_KEYS.filter(
  (key) => settingDeclaration(key).asked?.required,
);

/** Month from which next year's days off are asked for: Tết is announced in autumn. */
const NEXT_YEAR_FROM = 10;

export function settingKeysOf(step: SetUpStep, withPage: boolean): readonly SettingKey[] {
  const keys = SETTING_KEYS.filter((key) => settingDeclaration(key).asked?.step === step);
  const inOrder = [...keys].sort((a, b) => placeOf(a) - placeOf(b));
  return step === 'office' && withPage ? [...inOrder, 'linkBase'] : inOrder;
}

function placeOf(key: SettingKey): number {
  return settingDeclaration(key).asked?.place ?? 0;
}

export function isConsentDue({ scriptProperties }: Needs<'scriptProperties'>): boolean {
  return scriptProperties.get('consent') === 'due';
}

export function setUpView(ports: Ports): SetUpView {
  const rules = readRules(ports);
  const { words } = rules;
  const fieldOf = settingFields(rules);
  const unconfirmed = unconfirmedDays(rules, ports.clock.today());
  const stateOf = stepStates(ports, rules, unconfirmed);
  const asksPage = rules.settings.linkBase === '';
  const step = (name: SetUpStep): SetUpStepView => ({
    step: name,
    ...words.setUp.steps[name],
    ...stateOf(name),
    fields:
      name === 'holidays' ? dayFields(unconfirmed) : settingKeysOf(name, asksPage).map(fieldOf),
  });
  return {
    language: ports.language(),
    title: words.says.setUpTitle,
    repairs: [],
    intro: format(words.says.setUpDone, { owner: ports.scriptProperties.get('owner') ?? '' }),
    consentDue: isConsentDue(ports),
    steps: SET_UP_STEPS.map(step),
    making: null,
  };
}

/** Days off from today to the end of the year, from October also of the next, that nobody has confirmed. */
export function unconfirmedDays({ daysOff }: OfficeRules, today: Day): readonly DayOff[] {
  const year = Number(today.slice(0, 4));
  const last = Number(today.slice(5, 7)) >= NEXT_YEAR_FROM ? year + 1 : year;
  return daysOff.filter(
    ({ day, confirmed }) => confirmed === 'no' && day >= today && Number(day.slice(0, 4)) <= last,
  );
}

type StepState = Pick<SetUpStepView, 'done' | 'notes'>;

function stepStates(
  ports: Ports,
  rules: OfficeRules,
  unconfirmed: readonly DayOff[],
): (step: SetUpStep) => StepState {
  const { words, settings } = rules;
  const values: Partial<Record<SettingKey, unknown>> = settings;
  const done = stepsDone(ports.scriptProperties.get('steps'));
  const sender = freeMailboxLine(ports.scriptProperties.get('owner') ?? '', settings, words);
  const notes = sender ? [sender.text] : [];
  return (step) => {
    if (step === 'page') return pageState(ports, rules);
    if (step === 'office')
      return {
        done: !isConsentDue(ports) && REQUIRED_SETTINGS.every((key) => values[key] !== ''),
        notes,
      };
    const nothingLeft = step === 'holidays' && unconfirmed.length === 0;
    return { done: done.includes(step), notes: nothingLeft ? [words.setUp.daysConfirmed] : [] };
  };
}

/**
 * The page step is done once the page was seen at the current address, deployed by the owner; or if the office
 * chose letters without links.
 */
function pageState(ports: Ports, { words, settings }: OfficeRules): StepState {
  const { setUp } = words;
  const seen = lastPageTest(ports);
  const owner = ports.scriptProperties.get('owner') ?? '';
  const { linkBase, lettersWithoutLink } = settings;
  if (linkBase === '') return { done: lettersWithoutLink, notes: setUp.deploying };
  if (seen?.address !== linkBase) return { done: false, notes: setUp.pageUntried };
  if (seen.account === owner) return { done: true, notes: [format(setUp.pageSeen, seen)] };
  const ofAnother = format(setUp.pageOfAnother, { account: seen.account, owner });
  return { done: false, notes: [ofAnother, ...setUp.deploying] };
}

export function settingFields({ words, settingRows }: OfficeRules): (key: SettingKey) => StepField {
  return (key) => ({
    name: key,
    label: words.settings[key],
    control: settingDeclaration(key).kind.control ?? 'text',
    hint: words.meanings[key],
    value: settingRow(settingRows.rows, key, words)?.row.value ?? '',
    required: REQUIRED_SETTINGS.includes(key),
  });
}

/** Days fixed by law are ticked in advance; the others depend on a yearly announcement. */
function dayFields(days: readonly DayOff[]): StepField[] {
  return days.map((one) => ({
    name: one.day,
    label: `${formatDay(one.day)} · ${one.name}`,
    control: 'check',
    value: isFixedByLaw(one) ? 'yes' : '',
  }));
}
