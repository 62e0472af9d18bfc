import { type Day, formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { answerDetail } from '../../dispatches/jobs/answer-detail';
import { openAmong, whichUnit } from '../../dispatches/jobs/find-obligation';
import { rowDigest } from '../../dispatches/jobs/seen-before';
import { findTrackedRows, trackedWrite } from '../../dispatches/jobs/tracked-rows';
import { textProblems } from '../../forms/check-texts';
import { fieldText, invalidForm, invalidFormIfAny, missingFields } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem } from '../../forms/form-view';
import type { Dispatch } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import type { Obligation, ObligationChange } from '../../records/obligation';
import { roundsIn, valuesUnder } from '../../records/reported-value';
import type { RequestedFigure } from '../../records/requested-figure';
import { TRAINING } from '../../records/training-figures';
import { digestOf } from '../../texts/digest';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
import { formatCount } from '../../texts/number-text';
import { exemptionReason } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import { headerNames } from '../../workbook/cells/tab';
import { planThenWrite } from '../../workbook/plan-then-write';
import type { LockPorts, Ports } from '../../workbook/ports';
import { dispatchOf, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { openWorkOf, readOpenTracking } from '../../workbook/reading/open-work';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { withLock } from '../../workbook/with-lock';
import { writeLog } from '../../workbook/writing/write-log';
import { returnChange } from '../rules/answer-change';
import { TEXT_LIMITS } from '../rules/answer-kinds';
import {
  type DrawnResults,
  isSelfReported,
  type ListedResult,
  MAX_DRAWN,
  markedStage,
  type ResultMark,
  type ResultMarks,
  type ResultsView,
  resultState,
} from '../rules/results-view';

/** Lists the results of the dispatch at the cursor, or of the one with most results to compare. */
export function resultsView(ports: Ports): ResultsView {
  return readResults(ports, '');
}

/** Leaves out units whose answer counts in no total. Throws if no dispatch is open. */
export function readResults(ports: Ports, dispatchId: string): ResultsView {
  const words = ports.words();
  const dispatchRows = rowsOf(readTab(ports, dispatchesTab, words));
  const open = openAmong(dispatchRows, words).map(dispatchOf);
  const unitRows = rowsOf(readTab(ports, unitsTab, words));
  const units = indexBy(unitRows.map(unitOf), 'code');
  const byId: ReadonlyMap<string, Dispatch> = indexBy(open, 'id');
  const answered = rowsOf(
    readOpenTracking(ports, openWorkOf(dispatchRows, ports.clock.today())),
  ).flatMap((row) => {
    const dispatch = byId.get(row.dispatchId);
    const unit = units.get(row.unitCode);
    const state = dispatch ? resultState(row, dispatch) : null;
    if (!dispatch || !unit || !state || exemptionReason(row, unit) !== null) return [];
    return [{ row, dispatch, unit, state }];
  });
  const uncompared = ({ id }: Dispatch) =>
    answered.filter(({ dispatch, state }) => dispatch.id === id && state === 'uncompared').length;
  const dispatches = open.map((dispatch) => ({
    id: dispatch.id,
    label: `${dispatchNumber(dispatch)}: ${dispatch.subject}`,
    uncompared: uncompared(dispatch),
  }));
  const [most] = [...dispatches].sort((a, b) => b.uncompared - a.uncompared);
  const wanted = dispatchId || whichUnit(ports, words, unitRows).selected || '';
  const chosen = byId.has(wanted) ? wanted : (most?.id ?? '');
  return {
    language: ports.language(),
    today: ports.clock.today(),
    dispatches,
    dispatch: chosen,
    results: answered
      .filter(({ dispatch }) => dispatch.id === chosen)
      .map(
        ({ row, dispatch, unit, state }): ListedResult => ({
          ...{ key: row.key, unit: unit.name, state, seen: rowDigest(row) },
          answer: answerText(row, dispatch, words),
          document: documentText(row),
          channel: state === 'receipt' ? row.channel : row.completeChannel,
          before: earlierText(row, words),
        }),
      ),
  };
}

function answerText(row: Obligation, dispatch: Dispatch, words: Words): string {
  const headers = headerNames(trackingTab, words);
  const rounds = roundsIn(row.reportedValues);
  const counts = ({ label }: RequestedFigure) => valuesUnder(row.reportedValues, label).length;
  /** Numbers that add up to the total. `answerDetail` says them, so that a total of one is said already. */
  const counted = {
    sessions: counts(TRAINING.sessions),
    eligible: counts(TRAINING.eligible),
    attended: counts(TRAINING.attended),
  };
  const totals = (['sessions', 'eligible', 'attended'] as const).flatMap((key) => {
    const value = row[key];
    return value === null || counted[key] === 1
      ? []
      : [`${headers[key]}: ${formatCount(value, words.language)}`];
  });
  // Rounds have days of their own
  const held =
    row.heldOn === null || dispatch.task === 'report' || rounds.length > 0
      ? []
      : [`${headers.heldOn}: ${formatDay(row.heldOn)}`];
  const lines = [answerDetail(row, dispatch, words), [...held, ...totals].join(' · ')];
  return lines.filter((line) => line !== '').join('\n');
}

function documentText(row: Obligation): string {
  const [number, on] =
    row.reportNumber === ''
      ? [row.implementingDocument, row.documentOn]
      : [row.reportNumber, row.reportOn];
  return number === '' || on === null ? number : `${number}, ${formatDay(on)}`;
}

function earlierText(row: Obligation, words: Words): string {
  const headers = headerNames(trackingTab, words);
  if (row.checkedOn !== null)
    return `${headers.checkedOn}: ${formatDay(row.checkedOn)}; ${row.checked}`;
  if (row.returnedStage === null || row.returnedOn === null) return '';
  return `${headers.returnedOn}: ${formatDay(row.returnedOn)}; ${row.returnedBecause}`;
}

/**
 * Draws some of the results that units reported themselves and nobody has compared, and logs which. The order
 * follows from a signature of the minute, so that nobody can choose it and a repeated call draws the same.
 */
export function drawResults(ports: Ports, dispatchId: string, count: number): DrawnResults {
  const view = readResults(ports, dispatchId);
  const size = Math.min(Math.max(Math.trunc(count), 1), MAX_DRAWN);
  const all = view.results.filter((one) => one.state === 'uncompared' && isSelfReported(one));
  const seed = ports.signer.sign(`draw ${ports.clock.now()} ${view.dispatch}`);
  const drawn = all
    .map(({ key }) => ({ key, place: digestOf(seed + key) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, size);
  const keys = drawn.map(({ key }) => key);
  if (keys.length > 0)
    withLock(ports, () => {
      const codes = keys.map((key) => key.slice(key.indexOf('/') + 1)).join(', ');
      const detail = `${keys.length}/${all.length}: ${codes}`;
      writeLog(ports, ports.words(), [
        { event: 'resultsDrawn', dispatch: view.dispatch, unit: '', detail },
      ]);
    });
  return { view, keys, from: all.length };
}

/**
 * Records which results match their documents, and sends the others back. Rows that were changed since they
 * were shown stay as they are and are named in the message.
 */
export function markResults(ports: LockPorts, { fields, marks }: ResultMarks): FormOutcome {
  const words = ports.words();
  const today = ports.clock.today();
  const refusal = invalidFormIfAny(markProblems(fields, marks, { words, today }));
  if (refusal) return refusal;
  const checker: Checker = {
    position: fieldText(fields, 'position'),
    checkedOn: parseDay(fieldText(fields, 'checkedOn')) ?? today,
    today,
    words,
  };
  return planThenWrite<FormOutcome>(ports, () => {
    const byKey = indexBy(marks, 'key');
    const found = findTrackedRows(ports, byKey.keys(), words);
    const rows = found.rows.flatMap((one) => {
      const { row, dispatch } = one;
      const mark = byKey.get(row.key);
      if (!mark || mark.seen !== rowDigest(row)) return [];
      const marked = markRow(row, { mark, dispatch }, checker);
      return marked ? [{ ...one, ...marked }] : [];
    });
    const done = new Set(rows.map(({ row }) => row.key));
    const left = found.tracking.rows.filter(({ row }) => !done.has(row.key));
    const lost = marks.length - done.size - left.length;
    const names = left.map(({ row }) => row.unitName).join(', ');
    const count = (kind: ResultMark['kind']) => rows.filter((one) => one.kind === kind).length;
    const counts = { matching: count('matches'), returned: count('returned') };
    const message = [
      rows.length > 0 ? format(words.says.resultsMarked, counts) : '',
      counts.returned > 0 ? words.says.resultsReturned : '',
      names === '' ? '' : format(words.says.resultsChanged, { units: names }),
      lost > 0 ? format(words.says.resultsGone, { count: lost }) : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
    if (rows.length === 0) return { ok: false, outcome: invalidForm([{ field: '', message }]) };
    const changes = rows.map((one) => {
      const event =
        one.kind === 'matches' ? ('answerChecked' as const) : ('answerReturned' as const);
      return { ...one, log: [{ event, detail: one.detail }] };
    });
    const outcome = { done: true, message } as const;
    return trackedWrite(ports, found, { changes, isNews: counts.returned > 0, words, outcome });
  });
}

interface Checker {
  readonly position: string;
  readonly checkedOn: Day;
  readonly today: Day;
  readonly words: Words;
}

interface MarkedRow {
  readonly kind: ResultMark['kind'];
  readonly change: ObligationChange;
  readonly detail: string;
}

/** `null` if there is no answer to mark, or only a receipt to compare. */
function markRow(
  row: Obligation,
  { mark, dispatch }: { readonly mark: ResultMark; readonly dispatch: Dispatch },
  { position, checkedOn, today, words }: Checker,
): MarkedRow | null {
  const state = resultState(row, dispatch);
  const { kind } = mark;
  if (state === null || (kind === 'matches' && state === 'receipt')) return null;
  const text = fieldText({ text: mark.text }, 'text');
  if (kind === 'matches') {
    const checked = `${position}; ${text}`;
    const detail = `${formatDay(checkedOn)}: ${checked}`;
    return { kind, change: { checkedOn, checked }, detail };
  }
  const stage = markedStage(state);
  const detail = `${words.choices.stage[stage]}: ${text}`;
  return { kind, change: returnChange(stage, text, today), detail };
}

/** The position and the day are needed only for results that match. */
function markProblems(
  fields: FormAnswers,
  marks: readonly ResultMark[],
  { words, today }: { readonly words: Words; readonly today: Day },
): FormProblem[] {
  const { says, answerFaults } = words;
  const checkedOn = parseDay(fieldText(fields, 'checkedOn'));
  const compares = marks.some(({ kind }) => kind === 'matches');
  const texts = Object.fromEntries(marks.map(({ key, text }) => [key, text]));
  const returned = marks.filter(({ kind }) => kind === 'returned');
  const tooLong = returned.filter(
    ({ text }) => fieldText({ text }, 'text').length > (TEXT_LIMITS.reason ?? 0),
  );
  return [
    ...(compares ? missingFields(fields, ['position'], words) : []),
    ...(compares && checkedOn === null ? [{ field: 'checkedOn', message: says.notDay }] : []),
    ...(compares && checkedOn !== null && checkedOn > today
      ? [{ field: 'checkedOn', message: answerFaults.inFuture }]
      : []),
    ...textProblems({ ...fields, ...texts }, words),
    ...missingFields(texts, Object.keys(texts), words),
    ...tooLong.map(({ key }) => ({ field: key, message: answerFaults.tooLong })),
  ];
}
