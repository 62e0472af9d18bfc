import { deadlineStatusOn } from '../../calendar/deadline';
import { fieldText } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem } from '../../forms/form-view';
import { type Dispatch, isOver } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import type { Unit } from '../../records/unit';
import { digestOf } from '../../texts/digest';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
import { splitList } from '../../texts/split-list';
import { unitFinder } from '../../units/rules/unit-index';
import type { Words } from '../../words/words';
import { planThenWrite, type WritePlan } from '../../workbook/plan-then-write';
import type { OfficePorts, Ports } from '../../workbook/ports';
import { lastRowsOf, matchingRows } from '../../workbook/reading/find-rows';
import {
  cellProblemSentences,
  type Office,
  readOffice,
  rowsOf,
} from '../../workbook/reading/office';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { trackingRow } from '../../workbook/reading/tracking-row';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { changeByKey } from '../../workbook/writing/change-by-key';
import { makeRoom } from '../../workbook/writing/make-room';
import { planAgain } from '../../workbook/writing/plan-due';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import type { RecipientsPreview } from '../recipients-view';
import {
  changedUnits,
  NO_CHANGE,
  planRecipients,
  type RecipientRow,
  type RecipientsOrder,
  type RecipientsPlan,
} from '../rules/plan-recipients';
import { recipientLetters } from '../rules/recipient-letters';
import { addInSections, addPart, type RowsLeft } from './add-in-sections';
import { stampOf } from './change-obligation';
import { recipientSentences } from './recipient-sentences';
import { currentStatusCells } from './tracking-copies';

export function previewRecipients(ports: OfficePorts, answers: FormAnswers): RecipientsPreview {
  const change = plannedChange(ports, answers);
  if (!change.ok) return change;
  const { plan, sentences } = change;
  const { added, removed } = changedUnits(plan);
  return {
    ok: true,
    sentences,
    added: added.length,
    removed: removed.length,
    seen: digestOfPlan(plan),
  };
}

/**
 * Changes the recipients of a dispatch. Changed rows and the dispatch's own row are written first: if the run is
 * then interrupted, Tình trạng hệ thống names the recipients without a row. Many new rows are written in several
 * locked sections, so that other runs get the lock in between.
 */
export function changeRecipients(ports: Ports, answers: FormAnswers): FormOutcome {
  const begun = planThenWrite(ports, () => plannedBeginning(ports, answers));
  if ('done' in begun) return begun;
  const { dispatch, cells } = begun;
  if (Object.keys(cells).length > 0)
    withLock(ports, () => {
      const row = matchingRows(ports, dispatchesTab, 'id', [dispatch.id]);
      changeByKey(ports, dispatchesTab, row, { [dispatch.id]: cells });
    });
  return addInSections(ports, () => addMissing(ports, begun));
}

/** Makes the missing rows of dispatches. */
export function addMissingRows(ports: Ports, dispatchIds: readonly string[]): FormOutcome {
  const outcomes = dispatchIds.map((dispatch) => changeRecipients(ports, { dispatch }));
  const failed = outcomes.find(({ done }) => !done);
  if (failed) return failed;
  const messages = outcomes.flatMap((outcome) => (outcome.done ? [outcome.message] : []));
  return { done: true, message: messages.join(' ') };
}

interface BegunChange {
  readonly dispatch: Dispatch;
  /** New cells of its row in Văn bản; none if it stays as it is. */
  readonly cells: Partial<RecipientsPlan['cells']>;
  readonly added: readonly RecipientRow[];
  readonly removed: readonly RecipientRow[];
  readonly message: string;
}

function plannedBeginning(
  ports: Ports,
  answers: FormAnswers,
): WritePlan<FormOutcome | BegunChange> {
  const change = plannedChange(ports, answers);
  if (!change.ok) return { ok: false, outcome: { done: false, problems: change.problems } };
  const { office, dispatch, plan, sentences } = change;
  const { words, tracking, dispatchRows } = office;
  if (answers.seen !== undefined && answers.seen !== digestOfPlan(plan)) {
    const problems = [{ field: '', message: words.recipients.changedMeanwhile }];
    return { ok: false, outcome: { done: false, problems } };
  }
  const statusCells = currentStatusCells(ports, dispatch);
  const stamp = stampOf(ports, words);
  const byKey = indexBy(rowsOf(tracking), 'key');
  const changes = plan.rows.flatMap(({ before, after, unit }) => {
    const row = before && byKey.get(before.key);
    if (!row) return [];
    const { asked, role, exemptBecause } = after;
    const cells = { asked, role, exemptBecause };
    return [[row.key, { ...cells, ...stamp, ...statusCells({ ...row, ...cells }, unit) }] as const];
  });
  const keys = plan.rows.map(({ after }) => after.key);
  const cells = isCellChanged(dispatch, plan) ? plan.cells : {};
  const number = dispatchNumber(dispatch);
  const done = format(words.recipients.done, { number });
  const { removed } = changedUnits(plan);
  const added = plan.rows.filter(({ before }) => before === null);
  return {
    ok: true,
    write: () => {
      const dispatches = rowsAgain(ports, dispatchesTab, dispatchRows, [dispatch.id]);
      const rows = dispatches && rowsAgain(ports, trackingTab, tracking, keys);
      if (!rows) return null;
      markSummaryDue(ports);
      planAgain(ports.scriptProperties);
      makeRoom(ports, trackingTab, tracking, added.length);
      changeByKey(ports, trackingTab, rows, Object.fromEntries(changes));
      return { dispatch, cells, added, removed, message: [done, ...sentences].join(' ') };
    },
  };
}

/** Runs one locked section. Logs the change once all rows exist. */
function addMissing(
  ports: Ports,
  { dispatch, added, removed, message }: BegunChange,
): FormOutcome | RowsLeft {
  const words = ports.words();
  const { rows } = ports.reader.scan(trackingTab, ['key']);
  const known = new Set(rows.map(({ texts: [key] }) => key));
  const missing = added
    .filter(({ after }) => !known.has(after.key))
    .map(({ after, unit }) => trackingRow(after, dispatch, unit));
  markSummaryDue(ports);
  if (missing.length > 0) {
    const part = addPart(ports, lastRowsOf(ports, trackingTab), missing);
    if (part.left.length > 0) return part;
  }
  const event = 'recipientsChanged' as const;
  writeLog(ports, words, [
    { event, dispatch: dispatch.id, detail: message },
    ...removed.map(({ unit, after }) => ({
      event,
      dispatch: dispatch.id,
      unit: unit.code,
      detail: `${words.status.removed} · ${after.exemptBecause}`,
    })),
  ]);
  return { done: true, message };
}

type PlannedChange =
  | {
      readonly ok: true;
      readonly office: Office;
      readonly dispatch: Dispatch;
      readonly plan: RecipientsPlan;
      readonly sentences: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

/** Throws a user-facing Error if a row of Theo dõi is unreadable or its key was typed over. */
function plannedChange(ports: OfficePorts, answers: FormAnswers): PlannedChange {
  const office = readOffice(ports);
  const { words, units, tracking } = office;
  const today = ports.clock.today();
  const unreadable = tracking.problems.filter(({ stopsRow, isLonely }) => stopsRow && !isLonely);
  const [fault] = [...office.typedOver, ...cellProblemSentences(words, { problems: unreadable })];
  if (fault !== undefined) throw new Error(fault);
  const dispatch = office.dispatches.find(({ id }) => id === answers.dispatch);
  if (!dispatch || isOver(dispatch))
    return { ok: false, problems: [{ field: 'dispatch', message: words.says.required }] };
  const unitNamed = unitFinder(units, today);
  const read = readOrder(answers, units, unitNamed, words);
  if ('problems' in read) return { ok: false, problems: read.problems };
  const obligations = rowsOf(tracking).filter(({ dispatchId }) => dispatchId === dispatch.id);
  const own = unitNamed(office.settings.officeName);
  const plan = planRecipients({
    ...{ dispatch, units, obligations, today, order: read.order },
    exemptionOf: (unit) => (unit === own ? words.says.ownOffice : ''),
  });
  const problem = planProblem(dispatch, plan, words);
  if (problem) return { ok: false, problems: [problem] };
  const letters = recipientLetters(plan.rows, {
    dispatch,
    letters: office.letters,
    deadlineStatus: deadlineStatusOn(office.plan.deadlines, today),
  });
  const sentences = recipientSentences({ dispatch, plan, letters, office });
  return { ok: true, office, dispatch, plan, sentences };
}

function planProblem(
  dispatch: Dispatch,
  plan: RecipientsPlan,
  { recipients }: Words,
): FormProblem | null {
  if (plan.leavesNone) return { field: '', message: recipients.leavesNone };
  const isNothing = plan.rows.length === 0 && !isCellChanged(dispatch, plan);
  return isNothing ? { field: '', message: recipients.nothing } : null;
}

function isCellChanged(dispatch: Dispatch, { cells }: RecipientsPlan): boolean {
  const { recipientBlocks, informUnits } = dispatch;
  return JSON.stringify(cells) !== JSON.stringify({ recipientBlocks, informUnits });
}

function digestOfPlan({ cells, rows }: RecipientsPlan): string {
  const after = rows.map((row) => [row.after.key, row.after.asked, row.after.role]);
  return digestOf(JSON.stringify([cells, after]));
}

/** Answers about single units, and about blocks. */
const UNIT_FIELDS = ['addUnits', 'removeUnits'] as const;
const BLOCK_FIELDS = ['addBlocks', 'removeBlocks'] as const;

function readOrder(
  answers: FormAnswers,
  units: readonly Unit[],
  find: (text: string) => Unit | undefined,
  words: Words,
): { readonly order: RecipientsOrder } | { readonly problems: readonly FormProblem[] } {
  const { says, recipients } = words;
  const texts = (field: string) => splitList(fieldText(answers, field));
  const reason = fieldText(answers, 'reason');
  const [addUnits = [], removeUnits = []] = UNIT_FIELDS.map((field) =>
    texts(field).flatMap((text) => find(text) ?? []),
  );
  const [addBlocks = [], removeBlocks = []] = BLOCK_FIELDS.map(texts);
  const blocks = new Set(units.map(({ block }) => block));
  const twice = [
    ...addUnits.filter((unit) => removeUnits.includes(unit)).map(({ name }) => name),
    ...addBlocks.filter((block) => removeBlocks.includes(block)),
  ];
  const needsReason = removeUnits.length + removeBlocks.length > 0 && reason === '';
  const problems: FormProblem[] = [
    ...UNIT_FIELDS.flatMap((field) =>
      texts(field)
        .filter((text) => !find(text))
        .map((text) => ({ field, message: format(says.unitNotFound, { text }) })),
    ),
    ...[...addBlocks, ...removeBlocks]
      .filter((block) => !blocks.has(block))
      .map((block) => ({ field: '', message: format(says.blockUnknown, { block }) })),
    ...twice.map((name) => ({ field: '', message: format(recipients.both, { name }) })),
    ...(needsReason ? [{ field: 'reason', message: recipients.reasonMissing }] : []),
  ];
  if (problems.length > 0) return { problems };
  return { order: { ...NO_CHANGE, addBlocks, addUnits, removeBlocks, removeUnits, reason } };
}
