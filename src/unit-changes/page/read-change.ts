import type { FormAnswers, FormProblem } from '../../forms/form-view';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { unitFinder } from '../../units/rules/unit-index';
import type { UnitAct, UnitChange } from '../rules/unit-act';
import type { UnitsView } from '../rules/units-view';
import type { UnitChangesDialog } from './changes-desk';

/** Reads what was filled in as a change of units; texts that name no unit come back as problems. */
export function readChange(
  act: UnitAct,
  answers: FormAnswers,
  { view, texts }: Pick<UnitChangesDialog, 'view' | 'texts'>,
): UnitChange | FormProblem[] {
  const units = unitsMeant(answers.units, view);
  const heir = unitsMeant(answers.heir, view);
  const problems = [
    ...unknownUnits('units', units.unknown, texts),
    ...unknownUnits('heir', heir.unknown, texts),
  ];
  if (problems.length > 0) return problems;
  const typed = act === 'split' ? entries(answers.names) : [answers.names ?? ''];
  const names = typed.map((name) => name.normalize('NFC').trim().replace(/\s+/g, ' '));
  return {
    act,
    units: units.found,
    heir: heir.found[0] ?? null,
    names: names.filter((name) => name !== ''),
    block: answers.block ?? '',
    email: (answers.email ?? '').trim(),
    ends: answers.ends === 'yes',
    on: answers.on ?? '',
  };
}

/** Finds the units that a field names, by code or name; texts that name none, or several, come back apart. */
export function unitsMeant(
  text: string | undefined,
  { units, today }: UnitsView,
): { found: Unit[]; unknown: string[] } {
  const find = unitFinder(units, today);
  const meant = entries(text).map((entry) => find(entry) ?? entry);
  return {
    found: [...new Set(meant.filter((one): one is Unit => typeof one !== 'string'))],
    unknown: meant.filter((one): one is string => typeof one === 'string'),
  };
}

/** Says of a field which of its texts name no unit. */
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
