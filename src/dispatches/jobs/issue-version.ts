import { type Day, NO_DAY } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { choiceOf, field, optionsOf } from '../../forms/field-view';
import { formDialog } from '../../forms/form-dialog';
import { fieldText, invalidForm, invalidFormIfAny, missingFields } from '../../forms/form-fields';
import type { FormAnswers, FormContent, FormOutcome, FormProblem } from '../../forms/form-view';
import type { DispatchId } from '../../records/dispatch';
import { format } from '../../texts/format';
import { exemptionReason } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import type { Rows } from '../../workbook/cells/read-rows';
import type { RowOf } from '../../workbook/cells/tab';
import type { ChangePorts, LockPorts, OfficePorts } from '../../workbook/ports';
import { dispatchOf, type Office, readOffice, rowsOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { isAnswered, RESET_ANSWERS } from '../rules/complete-row';
import { countLetters, notifiedObligations } from '../rules/notified-obligations';
import { stampOf } from './change-obligation';
import { daysOffHint } from './dated-form';
import { dayFieldProblems, trainFirstProblem } from './dispatch-problems';
import { changedMeanwhile, seenDispatches } from './seen-before';
import { trackingCopies } from './tracking-copies';

const DEADLINES = ['acknowledgeBy', 'trainBy'];

/**
 * Each option shows how many answers a material version makes outdated. Throws a user-facing Error if no
 * dispatch is open or paused.
 */
export function versionForm(ports: OfficePorts): FormContent {
  const words = ports.words();
  const labels = words.forms.issueVersion;
  const { intro, minor, material } = labels;
  const { acknowledgeBy, trainBy, trainFirst } = words.forms.addDispatch;
  const office = readOffice(ports);
  const hint = daysOffHint(office.daysOff, ports.clock.today(), words);
  const counts = outdatedCounts(office);
  const dispatches = rowsOf(office.dispatchRows).filter(
    ({ state }) => state === 'open' || state === 'paused',
  );
  const options = dispatches.map((row) => ({
    value: row.id,
    label: format(labels.option, { number: row.number, ...counts(row) }),
  }));
  if (options.length === 0) throw new Error(words.errors.noOpenDispatch);
  const when = { name: 'kind', is: ['material'] };
  return {
    intro,
    fields: [
      choiceOf('dispatch', words.forms.recordAnswer.dispatch, options),
      choiceOf('kind', labels.kind, optionsOf({ minor, material })),
      field('changes', labels.changes, 'longText', { required: true, hint: labels.changesHint }),
      field('acknowledgeBy', acknowledgeBy, 'day', { required: true, when }),
      field('trainBy', trainBy, 'day', { required: true, hint, when }),
      field('trainFirst', trainFirst, 'check', { hiddenUntilProblem: true, when }),
      field('sure', labels.sure, 'check', { when }),
    ],
    submitLabel: words.forms.save,
    seen: seenDispatches(dispatches, words),
  };
}

/**
 * A minor version keeps version number, deadlines and answers. A material version writes the dispatch before it
 * resets the answers: if the run is interrupted in between, the next scheduled run resets them.
 */
export function issueVersion(ports: LockPorts, answers: FormAnswers): FormOutcome {
  return withLock(ports, () => {
    const words = ports.words();
    const { says } = words;
    const material = answers.kind === 'material';
    const required = ['dispatch', 'kind', 'changes', ...(material ? DEADLINES : [])];
    const problems = missingFields(answers, required, words);
    const office = readOffice(ports);
    const { tracking, dispatchRows: dispatches } = office;
    const found = dispatches.rows.find(({ row }) => row.id === answers.dispatch);
    if (!found) return invalidForm([{ field: 'dispatch', message: says.required }]);
    const dispatch = dispatchOf(found.row);
    const { id, number, version: before } = dispatch;
    const counts = outdatedCounts(office)(dispatch);
    const today = ports.clock.today();
    const sure = format(says.versionOutdates, counts);
    if (material) problems.push(...materialProblems(answers, { today, sure }, words));
    const changes = fieldText(answers, 'changes');
    const refusal =
      invalidFormIfAny(problems) ??
      changedMeanwhile(found.row, answers, { writes: { changes }, words });
    if (refusal) return refusal;
    const change = { changes, changedOn: today };
    const isRaised = wasRaised(found.row, change, rowsOf(tracking));
    const versionChange = versionFields(answers, before, isRaised);
    markSummaryDue(ports);
    changeRows(
      ports,
      dispatchesTab,
      dispatches,
      new Map([[found.at, { ...versionChange, ...change }]]),
    );
    if (material) resetAnswers(ports, tracking, id);
    const message = format(says[material ? 'versionMaterial' : 'versionMinor'], {
      number,
      version: versionChange.version,
      ...counts,
    });
    const detail = `${message} ${changes}`;
    writeLog(ports, words, [{ event: 'versionIssued', dispatch: id, detail }]);
    return { done: true, message };
  });
}

function resetAnswers(
  ports: ChangePorts,
  tracking: Rows<typeof trackingTab>,
  dispatchId: DispatchId,
): void {
  const reset = { ...RESET_ANSWERS, ...stampOf(ports, ports.words()) };
  const outdated = tracking.rows.filter(
    ({ row }) => row.dispatchId === dispatchId && isAnswered(row),
  );
  changeRows(ports, trackingTab, tracking, new Map(outdated.map(({ at }) => [at, reset])));
  const office = readOffice(ports);
  changeRows(ports, trackingTab, office.tracking, trackingCopies(office, ports.clock.today()));
}

function versionFields(answers: FormAnswers, version: number, isRaised: boolean) {
  if (answers.kind !== 'material') return { version };
  return { version: isRaised ? version : version + 1, ...deadlinesOf(answers) };
}

/**
 * True if this version was already raised today, by an interrupted run or a form sent twice. The changes are
 * the same, and a row answered before is not reset yet or was changed today.
 */
function wasRaised(
  { id, version, changes, changedOn }: RowOf<typeof dispatchesTab>,
  now: { readonly changes: string; readonly changedOn: Day },
  rows: readonly RowOf<typeof trackingTab>[],
): boolean {
  if (changes !== now.changes || changedOn !== now.changedOn) return false;
  return rows.some(
    (row) =>
      row.dispatchId === id &&
      row.answeredVersion !== null &&
      row.answeredVersion < Number(version) &&
      (isAnswered(row) || `${row.changedAt}`.startsWith(now.changedOn)),
  );
}

function materialProblems(
  answers: FormAnswers,
  { today, sure }: { readonly today: Day; readonly sure: string },
  words: Words,
): FormProblem[] {
  const passed = DEADLINES.filter((name) => (dayOf(answers, name) || today) < today);
  return [
    ...dayFieldProblems(answers, words),
    ...passed.map((field) => ({ field, message: words.says.deadlinePassed })),
    ...trainFirstProblem(deadlinesOf(answers), answers, words),
    ...(answers.sure === 'yes' ? [] : [{ field: 'sure', message: sure }]),
  ];
}

function deadlinesOf(answers: FormAnswers) {
  return { acknowledgeBy: dayOf(answers, 'acknowledgeBy'), trainBy: dayOf(answers, 'trainBy') };
}

function dayOf(answers: FormAnswers, name: string): Day {
  return parseDay(fieldText(answers, name)) ?? NO_DAY;
}

/**
 * Returns a function that counts what a material version causes. `letters` leaves out units without a letter so
 * far, unless the first notice was on paper: they get an ordinary first notice, which may need no approval.
 */
function outdatedCounts({ tracking, units, letters }: Office) {
  const notified = notifiedObligations(letters);
  return ({ id, firstNotice }: Pick<RowOf<typeof dispatchesTab>, 'id' | 'firstNotice'>) => {
    const own = rowsOf(tracking).filter(({ dispatchId }) => dispatchId === id);
    const answered = own.filter(isAnswered);
    return {
      answered: answered.length,
      reported: answered.filter(({ train }) => train !== 'notStarted').length,
      letters: countLetters(
        own,
        units,
        (row, unit) =>
          (firstNotice === 'paper' || notified.has(row.key)) && exemptionReason(row, unit) === null,
      ),
    };
  };
}

export const versionDialog = formDialog({
  entry: 'openVersion',
  title: ({ forms }) => forms.issueVersion.title,
  view: versionForm,
  submit: 'issueVersion',
  job: issueVersion,
});
