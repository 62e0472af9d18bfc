import { toDay } from '../../calendar/day';
import type { FormAnswers, FormProblem } from '../../forms/form-view';
import type { Unit } from '../../records/unit';
import { cleanText, cleanTyped } from '../../texts/clean-text';
import { format } from '../../texts/format';
import { MAX_NAME, MAX_TEXT, shortened, textFault } from '../../texts/text-fault';
import { isVisible } from '../../texts/visible-text';
import { unitFinder } from '../../units/rules/unit-index';
import type { UnitAct, UnitChange } from '../rules/unit-act';
import type { UnitsView } from '../rules/units-view';
import type { UnitChangesDialog } from './unit-changes-dialog';

/** Returns problems if a field has a text that names no unit or cannot be stored. */
export function readChange(
  act: UnitAct,
  answers: FormAnswers,
  { view, texts }: Pick<UnitChangesDialog, 'view' | 'texts'>,
): UnitChange | FormProblem[] {
  const units = namedUnits(answers.units, view);
  const heir = namedUnits(answers.heir, view);
  const problems = [
    ...unknownUnits('units', units.unknown, texts),
    ...unknownUnits('heir', heir.unknown, texts),
    ...unfitTexts(answers, texts),
  ];
  if (problems.length > 0) return problems;
  const typed = act === 'split' ? entries(answers.names) : [answers.names ?? ''];
  const names = typed.map((name) => (isVisible(name) ? cleanText(name) : name.trim()));
  return {
    act,
    units: units.found,
    heir: heir.found[0] ?? null,
    names: names.filter((name) => name !== ''),
    block: cleanTyped(answers.block ?? '').trim(),
    email: (answers.email ?? '').trim(),
    ends: answers.ends === 'yes',
    on: toDay(answers.on ?? ''),
  };
}

/** Checks block and legal basis. Names are checked with the change. */
function unfitTexts(
  answers: FormAnswers,
  { changeUnits }: UnitChangesDialog['texts'],
): FormProblem[] {
  const limits = { block: MAX_NAME, basis: MAX_TEXT };
  return Object.entries(limits).flatMap(([field, limit]) => {
    const text = answers[field] ?? '';
    const fault = textFault(text, limit);
    const value = shortened(text, MAX_NAME);
    return fault ? [{ field, message: format(changeUnits.faults[fault], { value }) }] : [];
  });
}

/** Finds units by code or name. Texts that name no unit, or several, are in `unknown`. */
export function namedUnits(
  text: string | undefined,
  { units, today }: UnitsView,
): { found: Unit[]; unknown: string[] } {
  const find = unitFinder(units, today);
  const named = entries(text).map((entry) => ({ entry, unit: find(entry) }));
  return {
    found: [...new Set(named.flatMap(({ unit }) => unit ?? []))],
    unknown: named.flatMap(({ entry, unit }) => (unit ? [] : [entry])),
  };
}

export function unknownUnits(
  field: string,
  unknown: readonly string[],
  { changeUnits }: UnitChangesDialog['texts'],
): FormProblem[] {
  if (unknown.length === 0) return [];
  return [{ field, message: format(changeUnits.unitUnknown, { text: unknown.join('; ') }) }];
}

function entries(text = ''): string[] {
  return text
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
