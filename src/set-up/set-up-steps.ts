import { formatDay } from '../calendar/day';
import { freeSender } from '../health/free-sender';
import { type DayOff, isComputed } from '../records/day-off';
import { format } from '../texts/format';
import type { Ports } from '../workbook/ports';
import { type OfficeRules, readRules } from '../workbook/reading/office';
import { pageSeen } from '../workbook/reading/page-seen';
import { type SettingKey, settingRow } from '../workbook/tabs/setting-names';
import { comparedTemplates, offeredTemplates, wereOffered } from './offered-templates';
import { SET_UP_STEPS, type SetUpStep, stepsDone } from './set-up-step';
import type { AskedField, SetUpStepView, SetUpView } from './set-up-view';

/** The settings that each step asks for. */
const STEP_SETTINGS: Readonly<Record<SetUpStep, readonly SettingKey[]>> = {
  office: ['officeName', 'officer', 'phone', 'replyTo'],
  hours: ['sendFrom', 'sendUntil', 'workingWeekdays'],
  holidays: [],
  page: ['linkBase', 'lettersWithoutLink'],
  templates: [],
  leaders: ['leaderMailboxes', 'needsApproval', 'escalateToParent', 'escalationMailbox'],
};

/** Settings without which no letter of the templates that set-up brings can be made. */
export const NEEDED = ['officeName', 'officer', 'phone'] as const;

/** Month from which the next year's days off are asked for: Tết is announced in autumn. */
const NEXT_YEAR_FROM = 10;

/** Gives the settings that a step asks for: that of the office takes the page's address along, where there is none or one is given. */
export function keysOf(step: SetUpStep, withPage: boolean): readonly SettingKey[] {
  const keys = STEP_SETTINGS[step];
  return step === 'office' && withPage ? [...keys, 'linkBase'] : keys;
}

/** Tells whether nobody has agreed to the security notice yet. */
export function isConsentDue({ scriptProperties: memory }: Ports): boolean {
  return memory.get('consent') === 'due';
}

/** Opens the steps in which an office says how it works, below what was put right just now. */
export function openSetUp(ports: Ports, repairs: readonly string[]): void {
  ports.people.open('set-up', ports.words().says.setUpTitle, { ...setUpView(ports), repairs });
}

/** Builds the steps as they stand: what is filled in already, and what is done. */
export function setUpView(ports: Ports): SetUpView {
  const rules = readRules(ports);
  const { words } = rules;
  const fieldOf = settingFields(rules);
  const unconfirmed = unconfirmedDays(rules, ports.clock.today());
  const standingOf = stepStandings(ports, rules, unconfirmed);
  const offered = offeredTemplates(ports, words);
  const asksPage = rules.settings.linkBase === '';
  const step = (name: SetUpStep): SetUpStepView => ({
    step: name,
    compared: name === 'templates' ? comparedTemplates(offered, words) : [],
    ...words.setUp.steps[name],
    ...standingOf(name),
    fields: name === 'holidays' ? dayFields(unconfirmed) : keysOf(name, asksPage).map(fieldOf),
  });
  return {
    language: ports.language(),
    title: words.says.setUpTitle,
    repairs: [],
    intro: format(words.says.setUpDone, { owner: ports.scriptProperties.get('owner') ?? '' }),
    consentDue: isConsentDue(ports),
    steps: SET_UP_STEPS.filter((name) => name !== 'templates' || offered.length > 0).map(step),
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

/** How a step stands: whether it is done, and what is to be known before it is filled in. */
type StepStanding = Pick<SetUpStepView, 'done' | 'notes'>;

function stepStandings(
  ports: Ports,
  rules: OfficeRules,
  unconfirmed: readonly DayOff[],
): (step: SetUpStep) => StepStanding {
  const { words, settings } = rules;
  const done = stepsDone(ports.scriptProperties.get('steps'));
  const sender = freeSender(ports.scriptProperties.get('owner') ?? '', settings, words);
  const notes = sender ? [sender.text] : [];
  return (step) => {
    if (step === 'page') return pageStanding(ports, rules);
    if (step === 'templates') return { done: wereOffered(ports, words), notes: [] };
    if (step === 'office')
      return {
        done: !isConsentDue(ports) && NEEDED.every((key) => settings[key] !== ''),
        notes,
      };
    const nothingLeft = step === 'holidays' && unconfirmed.length === 0;
    return { done: done.includes(step), notes: nothingLeft ? [words.setUp.daysConfirmed] : [] };
  };
}

/** The page is done when it was seen to work at the address in use with the rights of who is in charge. */
function pageStanding(ports: Ports, { words, settings }: OfficeRules): StepStanding {
  const { setUp } = words;
  const seen = pageSeen(ports);
  const owner = ports.scriptProperties.get('owner') ?? '';
  const { linkBase, lettersWithoutLink } = settings;
  if (linkBase === '') return { done: lettersWithoutLink, notes: setUp.deploying };
  if (seen?.address !== linkBase) return { done: false, notes: setUp.pageUntried };
  if (seen.account === owner) return { done: true, notes: [format(setUp.pageSeen, seen)] };
  const ofAnother = format(setUp.pageOfAnother, { account: seen.account, owner });
  return { done: false, notes: [ofAnother, ...setUp.deploying] };
}

/** Asks for settings, with the texts that stand in Cài đặt. */
export function settingFields({
  words,
  settingRows,
}: OfficeRules): (key: SettingKey) => AskedField {
  return (key) => ({
    name: key,
    label: words.settings[key],
    hint: words.meanings[key],
    value: settingRow(settingRows.rows, key, words)?.row.value ?? '',
    required: NEEDED.some((one) => one === key),
  });
}

/** Days that were computed come ticked; the others wait for an announcement. */
function dayFields(days: readonly DayOff[]): AskedField[] {
  return days.map((one) => ({
    name: one.day,
    label: `${formatDay(one.day)} · ${one.name}`,
    value: isComputed(one) ? 'yes' : '',
  }));
}
