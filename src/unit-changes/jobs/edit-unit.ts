import { invalidForm, invalidFormIfAny, missingFields } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem } from '../../forms/form-view';
import { isMailbox, isMailboxes } from '../../records/email-address';
import { UNIT_DEFAULTS, type Unit } from '../../records/unit';
import { cleanText } from '../../texts/clean-text';
import { format } from '../../texts/format';
import { returnedEmailOf } from '../../units/rules/returned-email';
import { unitCodeGenerator } from '../../units/rules/unit-code';
import { otherNameAdder } from '../../units/rules/unit-names';
import type { Words } from '../../words/words';
import { headerNames } from '../../workbook/cells/tab';
import { planThenWrite, type WritePlan } from '../../workbook/plan-then-write';
import type { LockPorts } from '../../workbook/ports';
import { readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { hasOnlyIds, idsOf, rowsAgain } from '../../workbook/reading/rows-again';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { addRows } from '../../workbook/writing/add-rows';
import { changeByKey } from '../../workbook/writing/change-by-key';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { EDITED_FIELDS, type EditedField } from '../rules/edited-fields';
import { nameProblems } from '../rules/unit-change-problems';
import { NOT_IMPORTED, notImported } from './tracking-changes';

/**
 * Corrects a unit's name, contact and mailboxes. `unit` is its code, and `seen` has the values that the form showed, as
 * JSON: a cell that somebody else has changed since is not overwritten. The misspelt name stays among the other names,
 * so that lists and tabs that have it still find the unit. Renaming by a decision is a change of its own.
 */
export function editUnit(ports: LockPorts, answers: FormAnswers): FormOutcome {
  return planThenWrite(ports, () => plannedEdit(ports, answers));
}

function plannedEdit(ports: LockPorts, answers: FormAnswers): WritePlan<FormOutcome> {
  const words = ports.words();
  const read = readTab(ports, unitsTab, words);
  const units = rowsOf(read).map(unitOf);
  const unit = units.find(({ code }) => code === answers.unit);
  if (!unit)
    return { ok: false, outcome: invalidForm([{ field: '', message: words.today.noUnitRow }]) };
  const seen: FormAnswers = JSON.parse(answers.seen ?? '{}');
  const typed = EDITED_FIELDS.map((field) => [field, cleanText(answers[field] ?? '')] as const);
  const changed = typed.filter(([field, text]) => text !== cleanText(seen[field] ?? ''));
  const due = changed.filter(([field, text]) => text !== unit[field]);
  const headers = headerNames(unitsTab, words);
  const overwritten = due.filter(([field]) => unit[field].trim() !== (seen[field] ?? '').trim());
  const refused = invalidFormIfAny([
    ...overwritten.map(([field]) => ({
      field,
      message: format(words.says.cellChangedElsewhere, { value: unit[field] }),
    })),
    ...fieldProblems(Object.fromEntries(due), { unit, units, words }),
  ]);
  if (refused) return { ok: false, outcome: refused };
  if (due.length === 0)
    return { ok: false, outcome: { done: true, message: words.says.nothingChanged } };
  const change: Partial<Unit> = { ...Object.fromEntries(due), ...following(due, unit, units) };
  const columns = due.map(([field]) => headers[field]).join(', ');
  const name = change.name ?? unit.name;
  const renamed = name === unit.name ? '' : ` (${unit.name} → ${name})`;
  const detail = `${columns}${renamed}`;
  return {
    ok: true,
    write: () => {
      const now = rowsAgain(ports, unitsTab, read, [unit.code]);
      if (!now) return null;
      markSummaryDue(ports);
      const line = { event: 'unitChanged' as const, unit: unit.code, detail };
      changeByKey(ports, unitsTab, now, notImported({ [unit.code]: change }), [line]);
      return { done: true, message: format(words.says.unitEdited, { unit: name, columns }) };
    },
  };
}

/** Adds a unit. Dispatches under way do not ask it before it is added to their recipients. */
export function addUnit(ports: LockPorts, answers: FormAnswers): FormOutcome {
  return planThenWrite(ports, () => plannedAddition(ports, answers));
}

function plannedAddition(ports: LockPorts, answers: FormAnswers): WritePlan<FormOutcome> {
  const words = ports.words();
  const read = readTab(ports, unitsTab, words);
  const units = rowsOf(read).map(unitOf);
  const text = (field: string) => cleanText(answers[field] ?? '');
  const nextCode = unitCodeGenerator(units.map(({ code }) => code));
  const unit: Unit = {
    ...UNIT_DEFAULTS,
    code: nextCode(),
    name: text('newName'),
    block: text('newBlock'),
    position: text('newPosition'),
    phone: text('newPhone'),
    email: text('newEmail'),
  };
  const { name, email } = unit;
  const problems = fieldProblems({ name, email }, { unit, units, words });
  const refused = invalidFormIfAny(
    problems.map(({ field, message }) => ({ field: NEW_FIELDS.get(field) ?? '', message })),
  );
  if (refused) return { ok: false, outcome: refused };
  const detail = format(words.says.unitAdded, { unit: name, code: unit.code });
  return {
    ok: true,
    write: () => {
      if (!hasOnlyIds(ports, unitsTab, idsOf(unitsTab, read))) return null;
      markSummaryDue(ports);
      addRows(ports, unitsTab, read, [{ ...unit, ...NOT_IMPORTED }]);
      writeLog(ports, words, [{ event: 'unitChanged', unit: unit.code, detail }]);
      return { done: true, message: `${detail} ${words.says.unitAddedNext}` };
    },
  };
}

/** Fields of the form for a new unit, whose names differ from those of the form beside it. */
const NEW_FIELDS: ReadonlyMap<string, string> = new Map([
  ['name', 'newName'],
  ['email', 'newEmail'],
]);

interface EditedUnit {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly words: Words;
}

function fieldProblems(
  texts: Partial<Record<EditedField, string>>,
  { unit, units, words }: EditedUnit,
): FormProblem[] {
  const { faults } = words.unitChanges.changeUnits;
  const { name, ccEmail = '' } = texts;
  const problem = (field: EditedField, sentence: string, value: string) => ({
    field,
    message: format(sentence, { value }),
  });
  const others = units.filter(({ code }) => code !== unit.code);
  const inBlock = { names: [name ?? ''], units: [], block: unit.block };
  return [
    ...(name === '' ? missingFields({}, ['name'], words) : []),
    ...(name ? nameProblems({ act: 'split', ends: false, ...inBlock }, others) : []).map(
      ({ fault, value }) => problem('name', faults[fault], value),
    ),
    ...(['email', 'leaderEmail'] as const).flatMap((field) => {
      const text = texts[field] ?? '';
      return text === '' || isMailbox(text) ? [] : [problem(field, faults.noMailbox, text)];
    }),
    ...(isMailboxes(ccEmail) ? [] : [problem('ccEmail', faults.noMailbox, ccEmail)]),
  ];
}

/** A new mailbox is no returned one. */
function following(
  due: readonly (readonly [EditedField, string])[],
  unit: Unit,
  units: readonly Unit[],
): Partial<Unit> {
  const others = units.filter(({ code }) => code !== unit.code);
  const has = (name: EditedField) => due.some(([field]) => field === name);
  return {
    ...(has('email') || has('leaderEmail') || has('ccEmail')
      ? { returnedEmail: returnedEmailOf({ ...unit, ...Object.fromEntries(due) }) }
      : {}),
    ...(has('name') ? { formerNames: otherNameAdder(others)(unit, [unit.name]) } : {}),
  };
}
