import { type Day, formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { choiceOf, field, optionsOf } from '../../forms/field-view';
import { formDialog } from '../../forms/form-dialog';
import { fieldText, invalidForm, invalidFormIfAny, missingFields } from '../../forms/form-fields';
import type {
  FormAnswers,
  FormContent,
  FormField,
  FormOutcome,
  FormProblem,
} from '../../forms/form-view';
import type { AskedTerms } from '../../records/asked-copy';
import { DEADLINE_FIELD, type Dispatch, isAsked } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import type { Obligation, ObligationChange } from '../../records/obligation';
import { roundOf } from '../../records/round';
import { STAGES, type Stage } from '../../records/stage';
import { format } from '../../texts/format';
import { exemptionReason } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import type { RowOf } from '../../workbook/cells/tab';
import { planThenWrite, type WritePlan } from '../../workbook/plan-then-write';
import type { OfficePorts, Ports } from '../../workbook/ports';
import {
  dispatchOf,
  type Office,
  readOffice,
  readTab,
  rowsOf,
  termsCells,
} from '../../workbook/reading/office';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { changeByKey } from '../../workbook/writing/change-by-key';
import { planAgain } from '../../workbook/writing/plan-due';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { type Check, thenCheck } from '../../workbook/writing/until-settled';
import { writeLog } from '../../workbook/writing/write-log';
import { beginChange, changeRows } from '../../workbook/writing/write-rows';
import { askedAnswers, askedFields, hourFields } from '../rules/asked-fields';
import { isAnswered, RESET_ANSWERS } from '../rules/complete-row';
import { dispatchKey } from '../rules/dispatch-key';
import { countLetters, notifiedObligations } from '../rules/notified-obligations';
import { openStages } from '../rules/obligation-status';
import { askedProblems, readAsked } from './asked-terms';
import { stampOf } from './change-obligation';
import { daysOffHint } from './dated-form';
import { readDispatchOffice, rowsOfDispatch } from './dispatch-office';
import { completionFirstProblem, dayFieldProblems } from './dispatch-problems';
import { changedMeanwhile, seenDispatches } from './seen-before';
import { updateStatuses } from './tracking-copies';

/** `terms`: questions or deadlines change and answers are kept. `material`: units have to answer again. */
type VersionKind = 'minor' | 'terms' | 'material';

/** Sentence about the new version. Does not mention a stage that the dispatch does not ask. */
function doneSentence(kind: VersionKind, dispatch: Dispatch, { says }: Words) {
  if (kind === 'material')
    return asksBoth(dispatch) ? says.versionMaterial : says.versionMaterialOne;
  return kind === 'terms' ? says.versionTerms : says.versionMinor;
}

function asksBoth(dispatch: Dispatch): boolean {
  return STAGES.every((stage) => isAsked(dispatch, stage));
}

/**
 * Each option shows how many answers a material version makes outdated. Throws a user-facing Error if no
 * dispatch is open or paused.
 */
export function versionForm(ports: OfficePorts): FormContent {
  const words = ports.words();
  const labels = words.forms.issueVersion;
  const { intro, minor, terms, material } = labels;
  const asked = { ...words, labels: words.forms.addDispatch };
  const office = readOffice(ports);
  const hint = daysOffHint(office.daysOff, ports.clock.today(), words);
  const counts = versionCounts(office, 'material');
  const dispatches = rowsOf(office.dispatchRows).filter(
    ({ state }) => state === 'open' || state === 'paused',
  );
  const options = dispatches.map((row) => ({
    value: row.id,
    label: format<string>(labels.option[row.asks], {
      number: dispatchNumber(row),
      ...counts(dispatchOf(row)),
    }),
  }));
  if (options.length === 0) throw new Error(words.errors.noOpenDispatch);
  const when = { name: 'kind', is: ['terms', 'material'] };
  const rounds = dispatches.flatMap(({ id }) => (roundOf(id) ? [id] : []));
  const repeats = { name: 'dispatch', is: rounds };
  const fields = [...askedFields(asked, { hint, repeats }), ...hourFields(asked)];
  return {
    intro,
    fields: [
      choiceOf('dispatch', words.forms.recordAnswer.dispatch, options),
      choiceOf('kind', labels.kind, optionsOf({ minor, terms, material })),
      field('newNumber', labels.newNumber, 'text', { hint: labels.newNumberHint }),
      field('newIssuedOn', labels.newIssuedOn, 'day'),
      field('changes', labels.changes, 'longText', { required: true, hint: labels.changesHint }),
      ...followDispatch(fields, dispatches.map(dispatchOf), words).map((one) =>
        one.name === 'asks' ? { ...one, when } : one,
      ),
      field('sure', labels.sure, 'check', { when }),
    ],
    submitLabel: words.forms.save,
    seen: seenDispatches(dispatches, words),
  };
}

/** Makes the fields show what the chosen dispatch asks. Deadlines stay empty, because new ones are needed. */
function followDispatch(
  fields: readonly FormField[],
  dispatches: readonly Dispatch[],
  words: Words,
): FormField[] {
  const known = dispatches.map((dispatch) => [dispatch.id, askedAnswers(dispatch, words)] as const);
  return fields.map((one) => {
    const values = Object.fromEntries(
      known.flatMap(([id, { [one.name]: value }]) => (value === undefined ? [] : [[id, value]])),
    );
    const [first] = Object.values(values);
    return first === undefined
      ? one
      : { ...one, value: first, follows: { name: 'dispatch', values } };
  });
}

/** A minor version keeps version number, what is asked and answers. */
export function issueVersion(ports: Ports, answers: FormAnswers): FormOutcome {
  return planThenWrite(ports, () => plannedVersion(ports, answers));
}

function plannedVersion(ports: Ports, answers: FormAnswers): WritePlan<FormOutcome> {
  const words = ports.words();
  const kind = kindIn(answers);
  const problems = missingFields(answers, ['dispatch', 'kind', 'changes'], words);
  const dispatches = readTab(ports, dispatchesTab, words);
  const found = dispatches.rows.find(({ row }) => row.id === answers.dispatch);
  if (!found)
    return {
      ok: false,
      outcome: invalidForm([{ field: 'dispatch', message: words.says.required }]),
    };
  const dispatch = dispatchOf(found.row);
  const { id } = dispatch;
  const today = ports.clock.today();
  const office = readDispatchOffice(ports, id);
  const terms = kind === 'minor' ? dispatch : readAsked(answers, words);
  const counts = versionCounts(office, kind)({ ...dispatch, ...terms });
  const sure = sureText(kind, { dispatch, counts }, words);
  if (kind !== 'minor') problems.push(...termsProblems(answers, terms, { today, sure }, words));
  problems.push(...numberProblems(answers, { dispatch, others: rowsOf(dispatches) }, words));
  const changes = fieldText(answers, 'changes');
  const refused =
    invalidFormIfAny(problems) ??
    changedMeanwhile(found.row, answers, { writes: { changes }, words });
  if (refused) return { ok: false, outcome: refused };
  const cells = kind === 'minor' ? {} : termsCells(terms);
  const replaced = replacedCells(answers, dispatch, words);
  const change = { ...cells, ...replaced, changes, changedOn: today };
  const version = nextVersion(found.row, change, { kind, rows: rowsOf(office.tracking) });
  const after = { ...dispatch, ...terms, ...replaced, version };
  const number = dispatchNumber(after);
  const message = format(doneSentence(kind, dispatch, words), { number, version, ...counts });
  return {
    ok: true,
    write: () => {
      const now = rowsAgain(ports, dispatchesTab, dispatches, [id]);
      if (!now) return null;
      markSummaryDue(ports);
      planAgain(ports.scriptProperties);
      const write = (cells: Partial<typeof found.row>) =>
        changeByKey(ports, dispatchesTab, now, { [id]: cells });
      const writeDispatch = () => write({ ...change, version });
      // First, so that the earlier number is not lost if the run ends after the new one is written
      if (replaced) write({ replaces: replaced.replaces });
      const check = WRITES[kind](ports, { before: dispatch, after, writeDispatch });
      const line = {
        event: 'versionIssued' as const,
        dispatch: id,
        detail: `${message} ${changes}`,
      };
      thenCheck(() => writeLog(ports, words, [line]), check);
      if (replaced) renumberRows(ports, after);
      return { done: true, message };
    },
    afterwards: kind === 'minor' ? undefined : () => updateStatuses(ports, office, after),
  };
}

function kindIn({ kind }: FormAnswers): VersionKind {
  return kind === 'terms' || kind === 'material' ? kind : 'minor';
}

type NumberCells = Pick<Dispatch, 'number' | 'issuedOn' | 'replaces'>;

/** New number and day, and what they replace; `null` without a new number, or if the dispatch has it already. */
function replacedCells(answers: FormAnswers, dispatch: Dispatch, words: Words): NumberCells | null {
  const number = fieldText(answers, 'newNumber');
  const issuedOn = parseDay(fieldText(answers, 'newIssuedOn'));
  if (number === '' || issuedOn === null || number === dispatch.number) return null;
  const earlier = format(words.says.replacedDocument, {
    type: dispatch.type,
    number: dispatch.number,
    day: formatDay(dispatch.issuedOn),
  });
  const known = dispatch.replaces === '' ? [] : dispatch.replaces.split('; ');
  return { number, issuedOn, replaces: [...new Set([earlier, ...known])].join('; ') };
}

/** A new number needs its day, and must not be that of another dispatch. */
function numberProblems(
  answers: FormAnswers,
  { dispatch, others }: { dispatch: Dispatch; others: readonly RowOf<typeof dispatchesTab>[] },
  { says }: Words,
): FormProblem[] {
  const number = fieldText(answers, 'newNumber');
  const typedDay = fieldText(answers, 'newIssuedOn');
  const issuedOn = parseDay(typedDay);
  if (number === '' && typedDay === '') return [];
  if (number === '') return [{ field: 'newNumber', message: says.numberWithDay }];
  if (issuedOn === null) return [{ field: 'newIssuedOn', message: says.numberWithDay }];
  const key = dispatchKey({ ...dispatch, number, issuedOn });
  const isTaken = others.some((other) => other.id !== dispatch.id && dispatchKey(other) === key);
  if (!isTaken) return [];
  const message = format(says.dispatchTaken, { number, day: formatDay(issuedOn) });
  return [{ field: 'newNumber', message }];
}

/** Writes the number into the dispatch's rows of Theo dõi. */
function renumberRows(ports: Ports, { id, number }: Pick<Dispatch, 'id' | 'number'>): void {
  const own = rowsOfDispatch(ports, id);
  changeRows(ports, trackingTab, own, new Map(own.rows.map(({ at }) => [at, { number }])));
}

function sureText(
  kind: VersionKind,
  { dispatch, counts }: { dispatch: Dispatch; counts: VersionCounts },
  { says }: Words,
): string {
  if (kind === 'terms') return format(says.versionKeeps, { ...counts });
  return format(asksBoth(dispatch) ? says.versionOutdates : says.versionOutdatesOne, { ...counts });
}

interface VersionWrite {
  readonly before: Pick<Dispatch, 'asks'>;
  readonly after: Pick<Dispatch, 'id' | 'version' | 'asks'>;
  readonly writeDispatch: () => void;
}

const WRITES: Readonly<Record<VersionKind, (ports: Ports, write: VersionWrite) => Check>> = {
  minor: (_, { writeDispatch }) => {
    writeDispatch();
    return () => undefined;
  },
  /** Marks the answers as given for the new version first, so that no run resets them. */
  terms: (ports, write) => {
    changeAnswers(ports, write, { answeredVersion: write.after.version })();
    write.writeDispatch();
    return () => undefined;
  },
  /** Writes the dispatch first: if the run is interrupted, the next scheduled run resets the answers. */
  material: (ports, write) => {
    write.writeDispatch();
    return changeAnswers(ports, write, { ...RESET_ANSWERS, ...stampOf(ports, ports.words()) });
  },
};

/** Begins to change answered rows of the dispatch, and the dropdowns of stages newly asked or no longer asked. */
function changeAnswers(
  ports: Ports,
  { before, after }: VersionWrite,
  change: Partial<RowOf<typeof trackingTab>>,
): Check {
  const own = rowsOfDispatch(ports, after.id);
  const changes = own.rows.flatMap(({ at, row }) => {
    const answer = isAnswered(row) ? change : {};
    const all = { ...answer, ...dropdowns({ ...row, ...answer }, before, after) };
    return Object.keys(all).length === 0 ? [] : [[at, all] as const];
  });
  return beginChange(ports, trackingTab, own, new Map(changes));
}

/** Fills the dropdowns of newly asked stages. Empties those of stages no longer asked, unless answered. */
function dropdowns(
  row: RowOf<typeof trackingTab>,
  before: Pick<Dispatch, 'asks'>,
  after: Pick<Dispatch, 'asks'>,
): ObligationChange {
  const changed = STAGES.filter((stage) => isAsked(before, stage) !== isAsked(after, stage));
  return Object.fromEntries(
    changed.flatMap((stage): [Stage, unknown][] => {
      if (isAsked(after, stage)) return [[stage, row[stage]]];
      return row[stage] === RESET_ANSWERS[stage] ? [[stage, null]] : [];
    }),
  ) as ObligationChange;
}

/**
 * Next version number. Stays the same if an interrupted run or a form sent twice has raised it today: the
 * changes are the same and, for `material`, an earlier answer is not reset yet or was reset today.
 */
function nextVersion(
  row: RowOf<typeof dispatchesTab>,
  change: Partial<RowOf<typeof dispatchesTab>>,
  { kind, rows }: { kind: VersionKind; rows: readonly RowOf<typeof trackingTab>[] },
): number {
  const version = row.version ?? 1;
  if (kind === 'minor') return version;
  // A cell left empty (`null`) reads back as its default. The copy `asked` shows whether it changed
  const isSame = Object.entries(change).every(
    ([key, value]) => value === null || isSameCell(row[key as keyof typeof row], value),
  );
  const isReset = (one: RowOf<typeof trackingTab>) =>
    one.answeredVersion !== null &&
    one.answeredVersion < version &&
    (isAnswered(one) || `${one.changedAt}`.startsWith(`${row.changedOn}`));
  return isSame && (kind === 'terms' || rows.some(isReset)) ? version : version + 1;
}

function isSameCell(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function termsProblems(
  answers: FormAnswers,
  terms: AskedTerms,
  { today, sure }: { readonly today: Day; readonly sure: string },
  words: Words,
): FormProblem[] {
  const passed = Object.values(DEADLINE_FIELD).filter((name) => (terms[name] ?? today) < today);
  return [
    ...dayFieldProblems(answers, words),
    ...askedProblems(answers, words),
    ...passed.map((field) => ({ field, message: words.says.deadlinePassed })),
    ...completionFirstProblem(terms, answers, words),
    ...(answers.sure === 'yes' ? [] : [{ field: 'sure', message: sure }]),
  ];
}

type VersionCounts = Readonly<Record<'answered' | 'reported' | 'letters', number>>;

/**
 * Returns a function that counts what a new version causes. `letters` leaves out units without a letter so far,
 * unless the first notice was on paper: they get an ordinary first notice, which may need no approval. If
 * answers are kept, it also leaves out units that have nothing left to do.
 */
function versionCounts(
  { tracking, units, letters }: Pick<Office, 'tracking' | 'units' | 'letters'>,
  kind: VersionKind,
) {
  const notified = notifiedObligations(letters);
  return (dispatch: Pick<Dispatch, 'id' | 'firstNotice' | 'asks'>): VersionCounts => {
    const own = rowsOf(tracking).filter(({ dispatchId }) => dispatchId === dispatch.id);
    const answered = own.filter(isAnswered);
    const isTold = (row: Obligation) => dispatch.firstNotice === 'paper' || notified.has(row.key);
    const isOwing = (row: Obligation) => kind !== 'terms' || openStages(dispatch, row).length > 0;
    return {
      answered: answered.length,
      reported: answered.filter(({ complete }) => complete !== 'notStarted').length,
      letters: countLetters(
        own,
        units,
        (row, unit) => isTold(row) && isOwing(row) && exemptionReason(row, unit) === null,
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
