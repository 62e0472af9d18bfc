import { contactText } from '../answers/jobs/office-contact';
import { textProblems } from '../forms/check-texts';
import { fieldText, invalidForm, missingFields } from '../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem } from '../forms/form-view';
import { mailOf } from '../letters/compose/mail-of';
import { paragraphsOf } from '../letters/document/letter-document';
import { buttonLink, formatRich } from '../letters/document/rich-text';
import { pageTestLink } from '../page-test/page-test';
import { pageAddress } from '../records/page-address';
import { isTooLong } from '../records/setting-kinds';
import { type SettingKey, settingDeclaration } from '../records/settings';
import { format } from '../texts/format';
import { MAX_NAME, shortened } from '../texts/text-fault';
import { linkObstacle } from '../units/jobs/unit-link';
import type { Words } from '../words/words';
import { readChoice } from '../workbook/cells/read-choice';
import type { ChangePorts, Ports } from '../workbook/ports';
import { type OfficeRules, readRules, readTab } from '../workbook/reading/office';
import { daysOffTab } from '../workbook/tabs/days-off-tab';
import { settingRow } from '../workbook/tabs/setting-names';
import { initialSettingRows, isValidSetting } from '../workbook/tabs/settings-rows';
import { settingsTab } from '../workbook/tabs/settings-tab';
import { withLock } from '../workbook/with-lock';
import { addRows } from '../workbook/writing/add-rows';
import { markSummaryDue } from '../workbook/writing/summary-due';
import { writeLog } from '../workbook/writing/write-log';
import { changeRows } from '../workbook/writing/write-rows';
import { type SetUpStep, setUpStepOf, withStepDone } from './rules/set-up-step';
import {
  isConsentDue,
  REQUIRED_SETTINGS,
  settingFields,
  settingKeysOf,
  unconfirmedDays,
} from './set-up-steps';

/**
 * Saves one step of Thiết lập ban đầu into Cài đặt or Ngày nghỉ: everything or nothing. The step `test` sends
 * the test letter.
 */
export function saveSetUp(
  ports: Ports,
  name: unknown,
  answers: FormAnswers,
  seen: FormAnswers = {},
): FormOutcome {
  if (name === 'test') return sendTestLetter(ports);
  const step = setUpStepOf(name);
  const words = ports.words();
  if (step === null) throw new Error(words.errors.notAllowed);
  return withLock(ports, () => {
    const keys = settingKeysOf(step, fieldText(answers, 'linkBase') !== '');
    const problems = problemsOf(keys, answers, words);
    if (problems.length > 0) return invalidForm(problems);
    const changed = changedElsewhere(readRules(ports), keys, { answers, seen });
    if (changed.length > 0) return { done: false, problems: changed, seen: '' };
    if (step === 'holidays') confirmDays(ports, answers);
    else saveSettings(ports, keys, answers);
    return markStepDone(ports, step, savedSentence(answers, words));
  });
}

function savedSentence(answers: FormAnswers, { setUp }: Words): string {
  const address = settingText(answers, 'linkBase');
  const isSame = address === fieldText(answers, 'linkBase');
  return isSame ? setUp.saved : format(setUp.addressMended, { address });
}

function markStepDone(ports: Ports, step: SetUpStep, message: string): FormOutcome {
  const steps = withStepDone(ports.scriptProperties.get('steps'), step);
  ports.scriptProperties.setAll(step === 'office' ? { steps, consent: '' } : { steps });
  markSummaryDue(ports);
  return { done: true, message };
}

function problemsOf(
  keys: readonly SettingKey[],
  answers: FormAnswers,
  words: Words,
): FormProblem[] {
  const typed = Object.fromEntries(keys.map((key) => [key, answers[key] ?? '']));
  const impossible = textProblems(typed, words);
  if (impossible.length > 0) return impossible;
  const unfit = keys.filter(
    (key) => key !== 'linkBase' && !isValidSetting(key, fieldText(answers, key), words),
  );
  const isNeeded = (key: SettingKey) => REQUIRED_SETTINGS.includes(key) || unfit.includes(key);
  const wrong = unfit.filter((key) => fieldText(answers, key) !== '');
  return [
    ...missingFields(answers, keys.filter(isNeeded), words),
    ...wrong.map((field) => ({
      field,
      message: isTooLong(settingDeclaration(field).kind, fieldText(answers, field))
        ? format(words.says.tooLong, { limit: MAX_NAME })
        : format(words.setUp.unfit, { value: shortened(fieldText(answers, field), MAX_NAME) }),
    })),
    ...(keys.includes('sendUntil') ? hourProblem(answers, words) : []),
    ...(keys.includes('linkBase') ? linkProblem(answers, words) : []),
  ];
}

/**
 * Problems for settings that were changed elsewhere since the step was opened, so that they are not
 * overwritten.
 */
function changedElsewhere(
  rules: OfficeRules,
  keys: readonly SettingKey[],
  { answers, seen }: { readonly answers: FormAnswers; readonly seen: FormAnswers },
): FormProblem[] {
  const fieldOf = settingFields(rules);
  return keys.flatMap((key) => {
    const { value } = fieldOf(key);
    const isChanged =
      seen[key] !== undefined && seen[key] !== value && fieldText(answers, key) !== value;
    const message = format(rules.words.setUp.changedElsewhere, { value: value || '–' });
    return isChanged ? [{ field: key, message }] : [];
  });
}

function hourProblem(answers: FormAnswers, { setUp }: Words): FormProblem[] {
  const [from, until] = [
    Number(fieldText(answers, 'sendFrom')),
    Number(fieldText(answers, 'sendUntil')),
  ];
  return from < until ? [] : [{ field: 'sendUntil', message: setUp.hoursReversed }];
}

/**
 * Problem of the page's address: it must be one that everyone can open. It may be empty only if the office
 * chooses letters without links.
 */
function linkProblem(answers: FormAnswers, words: Words): FormProblem[] {
  const linkBase = fieldText(answers, 'linkBase');
  const choice = readChoice(fieldText(answers, 'lettersWithoutLink'), 'yesNo', words);
  const lettersWithoutLink = choice === 'yes';
  const obstacle = linkObstacle({ linkBase, lettersWithoutLink }, words);
  const fault = obstacle && linkBase === '' ? words.setUp.addressMissing : obstacle;
  return fault === null ? [] : [{ field: 'linkBase', message: fault }];
}

function saveSettings(ports: ChangePorts, keys: readonly SettingKey[], answers: FormAnswers): void {
  const words = ports.words();
  const read = readTab(ports, settingsTab, words);
  const settings = keys.map((key) => ({ key, found: settingRow(read.rows, key, words) }));
  const changes = settings.flatMap(({ key, found }) => {
    const value = settingText(answers, key);
    return found && found.row.value !== value ? [[found.at, { value }] as const] : [];
  });
  changeRows(ports, settingsTab, read, new Map(changes));
  const missing = settings.filter(({ found }) => !found).map(({ key }) => key);
  const rows = initialSettingRows(words)
    .map((row) => ({ row, key: missing.find((key) => words.settings[key] === row.name) }))
    .flatMap(({ row, key }) => (key ? [{ ...row, value: settingText(answers, key) }] : []));
  addRows(ports, settingsTab, read, rows);
  const names = settings.map(({ key }) => words.settings[key]).join('; ');
  const agreed = keys.includes('officeName') && isConsentDue(ports) ? [words.setUp.agreed] : [];
  writeLog(
    ports,
    words,
    [...agreed, names].map((detail) => ({ event: 'setUp', detail })),
  );
  ports.scriptProperties.set('contact', contactText(readRules(ports).settings));
}

function settingText(answers: FormAnswers, key: SettingKey): string {
  const text = fieldText(answers, key);
  return key === 'linkBase' ? pageAddress(text) : text;
}

function confirmDays(ports: ChangePorts, answers: FormAnswers): void {
  const rules = readRules(ports);
  const offered = unconfirmedDays(rules, ports.clock.today()).map(({ day }) => day);
  const read = readTab(ports, daysOffTab, rules.words);
  const confirmed = read.rows.filter(
    ({ row: { day } }) => offered.includes(day) && fieldText(answers, day) === 'yes',
  );
  const changes = confirmed.map(({ at }) => [at, { confirmed: 'yes' }] as const);
  changeRows(ports, daysOffTab, read, new Map(changes));
}

function sendTestLetter(ports: Ports): FormOutcome {
  const { words, settings } = readRules(ports);
  if (settings.officeName === '')
    return invalidForm([{ field: '', message: words.setUp.officeFirst }]);
  const fault = linkObstacle(settings, words);
  if (fault !== null) return invalidForm([{ field: '', message: fault }]);
  const to = ports.account.effective();
  const link = pageTestLink(ports, settings);
  const page = { address: link, label: words.setUp.openTest };
  const { officeName, replyTo } = settings;
  const { letterSubject, letterBody, letterBodyWithoutLink } = words.setUp;
  const body = formatRich(link === '' ? letterBodyWithoutLink : letterBody, {
    office: officeName,
    link: buttonLink({ ...page, note: '' }, false),
  });
  const document = {
    language: ports.language(),
    preheader: '',
    copyHint: words.letters.copyHint,
    paragraphs: paragraphsOf(body),
  };
  const subject = format(letterSubject, { office: officeName });
  ports.mailer.send(mailOf({ to, copies: '', subject, document, replyTo, senderName: officeName }));
  return { done: true, message: format(words.says.testSent, { address: to }), link: page };
}
