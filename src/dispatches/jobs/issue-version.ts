import type { Day } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { choiceOf, field, optionsOf } from '../../forms/field-view';
import { given, mend, mendAny, missingFields } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem, FormView } from '../../forms/form-view';
import { format } from '../../texts/format';
import { exemptionReason } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import type { Rows } from '../../workbook/cells/read-rows';
import type { RowOf } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { dispatchOf, type Office, readOffice, rowsOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { ASKED_AGAIN, isAnswered } from '../rules/complete-row';
import { lettersToAll, obligationsTold } from '../rules/letters-to-all';
import { stampOf } from './change-obligation';
import { daysOffHint } from './dated-form';
import { dayFieldProblems, trainFirstProblem } from './dispatch-problems';
import { changedMeanwhile, seenDispatches } from './seen-before';
import { trackingCopies } from './tracking-copies';

const DEADLINES = ['acknowledgeBy', 'trainBy'];

/** Builds the form of Bản mới của văn bản: each dispatch says how many answers a material version makes outdated; only that one asks for deadlines. */
export function versionForm(ports: Ports): FormView {
  const words = ports.words();
  const labels = words.forms.issueVersion;
  const { title, intro, minor, material } = labels;
  const { acknowledgeBy, trainBy, trainFirst } = words.forms.addDispatch;
  const office = readOffice(ports);
  const hint = daysOffHint(office.daysOff, ports.clock.today(), words);
  const counts = countsIn(office);
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
    language: ports.language(),
    title,
    intro,
    fields: [
      choiceOf('dispatch', words.forms.recordAnswer.dispatch, options),
      choiceOf('kind', labels.kind, optionsOf({ minor, material })),
      field('changes', labels.changes, 'longText', { required: true, hint: labels.changesHint }),
      field('acknowledgeBy', acknowledgeBy, 'day', { required: true, when }),
      field('trainBy', trainBy, 'day', { required: true, hint, when }),
      field('trainFirst', trainFirst, 'check', { onceAsked: true, when }),
      field('sure', labels.sure, 'check', { when }),
    ],
    submit: 'issueVersion',
    submitLabel: words.forms.save,
    seen: seenDispatches(dispatches, words),
  };
}

/**
 * Takes a new version of a dispatch. A minor one keeps the answers; a material one raises the version and asks every
 * unit again. The dispatch is written first: rows that a broken run leaves are asked again by the next tick.
 */
export function issueVersion(ports: Ports, answers: FormAnswers): FormOutcome {
  return withLock(ports, () => {
    const words = ports.words();
    const { says } = words;
    const material = answers.kind === 'material';
    const required = ['dispatch', 'kind', 'changes', ...(material ? DEADLINES : [])];
    const problems = missingFields(answers, required, words);
    const office = readOffice(ports);
    const { tracking, dispatchRows: dispatches } = office;
    const found = dispatches.rows.find(({ row }) => row.id === answers.dispatch);
    if (!found) return mend([{ field: 'dispatch', message: says.required }]);
    const dispatch = dispatchOf(found.row);
    const { id, number, version: before } = dispatch;
    const counts = countsIn(office)(dispatch);
    const today = ports.clock.today();
    const sure = format(says.versionOutdates, counts);
    if (material) problems.push(...askingProblems(answers, { today, sure }, words));
    const changes = given(answers, 'changes');
    const refusal =
      mendAny(problems) ?? changedMeanwhile(found.row, answers, { writes: { changes }, words });
    if (refusal) return refusal;
    const now = { changes, changedOn: today };
    const isRaised = wasRaised(found.row, now, rowsOf(tracking));
    const asks = askedBy(answers, before, isRaised);
    markDue(ports);
    changeRows(ports, dispatchesTab, dispatches, new Map([[found.at, { ...asks, ...now }]]));
    if (material) askAgain(ports, tracking, id);
    const message = format(says[material ? 'versionMaterial' : 'versionMinor'], {
      number,
      version: asks.version,
      ...counts,
    });
    const detail = `${message} ${changes}`;
    writeLog(ports, words, [{ event: 'versionIssued', dispatch: id, detail }]);
    return { done: true, message };
  });
}

/** Asks every unit again that has answered a dispatch: its row shows so at once. */
function askAgain(ports: Ports, tracking: Rows<typeof trackingTab>, dispatch: string): void {
  const again = { ...ASKED_AGAIN, ...stampOf(ports, ports.words()) };
  const outdated = tracking.rows.filter(({ row }) => row.dispatch === dispatch && isAnswered(row));
  changeRows(ports, trackingTab, tracking, new Map(outdated.map(({ at }) => [at, again])));
  const asked = readOffice(ports);
  changeRows(ports, trackingTab, asked.tracking, trackingCopies(asked, ports.clock.today()));
}

function askedBy(answers: FormAnswers, version: number, isRaised: boolean) {
  if (answers.kind !== 'material') return { version };
  return { version: isRaised ? version : version + 1, ...deadlinesOf(answers) };
}

/**
 * Tells whether this version was raised today already, by a run that did not end or a form that was sent twice: the
 * dispatch says the same changes, and rows answered before it wait to be asked again or were asked today.
 */
function wasRaised(
  { id, version, changes, changedOn }: RowOf<typeof dispatchesTab>,
  now: { readonly changes: string; readonly changedOn: Day },
  rows: readonly RowOf<typeof trackingTab>[],
): boolean {
  if (changes !== now.changes || changedOn !== now.changedOn) return false;
  return rows.some(
    (row) =>
      row.dispatch === id &&
      row.answeredVersion !== null &&
      row.answeredVersion < Number(version) &&
      (isAnswered(row) || `${row.changedAt}`.startsWith(now.changedOn)),
  );
}

/** Who is asked anew gets days anew, none of which has passed; what becomes of answers is confirmed. */
function askingProblems(
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
  return parseDay(given(answers, name)) ?? '';
}

/**
 * Counts what a new version of a dispatch makes outdated, and the letters on it: who had none before gets a notice like
 * everyone's first, which may go by itself.
 */
function countsIn({ tracking, units, letters }: Office) {
  const told = obligationsTold(letters);
  return ({ id, firstNotice }: Pick<RowOf<typeof dispatchesTab>, 'id' | 'firstNotice'>) => {
    const own = rowsOf(tracking).filter(({ dispatch }) => dispatch === id);
    const answered = own.filter(isAnswered);
    return {
      answered: answered.length,
      reported: answered.filter(({ train }) => train !== 'notStarted').length,
      letters: lettersToAll(
        own,
        units,
        (row, unit) =>
          (firstNotice === 'paper' || told.has(row.key)) && exemptionReason(row, unit) === null,
      ),
    };
  };
}
