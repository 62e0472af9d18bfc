import { button } from '../../../frame/button';
import { element } from '../../../frame/element';
import { radioRow } from '../../../frame/fields/radio-row';
import { suggestField } from '../../../frame/fields/suggest-field';
import { paragraph } from '../../../frame/notice';
import type { Unit } from '../../../records/unit';
import { unambiguousNames } from '../../../units/rules/unambiguous-names';
import type { PlannedAnswer } from '../../rules/plan-answers';
import type { ImportDialogState } from '../dialog-state';

/** Nobody would read more candidates for a name. */
const MAX_CANDIDATES = 4;

/** Most lines of an unheard name that get a field. */
const MAX_SEARCHED = 20;

/** Lines whose name is unheard and that get a field in which the user looks for the unit. */
export function searchedLines(plan: readonly PlannedAnswer[]): readonly PlannedAnswer[] {
  return plan.filter(({ isUnheard }) => isUnheard).slice(0, MAX_SEARCHED);
}

/**
 * Lets the user choose the unit of each line whose name may mean several, and look for that of an unheard name.
 * `null` if there is no such line. `again` redraws the step.
 */
export function unitChoices(
  { dialog, draft, words }: ImportDialogState,
  units: readonly Unit[],
  plan: readonly PlannedAnswer[],
  { onChange, again }: { readonly onChange: () => void; readonly again: () => void },
): HTMLElement | null {
  const { answers } = words;
  const questions = plan.flatMap(({ line, name, candidates }) => {
    if (candidates.length === 0) return [];
    const shown = candidates.slice(0, MAX_CANDIDATES);
    const nameOf = unambiguousNames(shown);
    const choice = (label: string, at: number, code: string | null) =>
      radioRow({
        id: `unit-${line}-${at}`,
        name: `unit-${line}`,
        label,
        ticked: (draft.answerUnits.get(line) ?? null) === code,
        choose: () => {
          if (code === null) draft.answerUnits.delete(line);
          else draft.answerUnits.set(line, code);
          onChange();
        },
      });
    return [
      element(
        'fieldset',
        { class: 'field' },
        element('legend', { class: 'label' }, words.preview.at(dialog.count(line), `“${name}”`)),
        ...shown.map((unit, at) => choice(nameOf(unit), at, unit.code)),
        choice(answers.noUnit, MAX_CANDIDATES, null),
      ),
    ];
  });
  const singles = plan.flatMap(({ line, candidates: [unit, ...others] }) =>
    unit && others.length === 0 && !draft.answerUnits.has(line) ? [[line, unit.code] as const] : [],
  );
  const takeSingles = button(answers.takeSingles(dialog.count(singles.length)), 'second', () => {
    for (const [line, code] of singles) draft.answerUnits.set(line, code);
    again();
  });
  const options = units
    .filter(({ state }) => state !== 'ended')
    .map(({ code, name }) => ({ value: code, label: name }));
  const searches = searchedLines(plan).map(({ line, name }) => {
    const label = words.preview.at(dialog.count(line), `“${name}”`);
    const fieldProps = { id: `unit-${line}`, name: `unit-${line}`, label, hint: '', need: '' };
    const field = suggestField(fieldProps, options, draft.answerUnits.get(line) ?? '');
    field.element.addEventListener('change', () => {
      const code = field.read();
      const isKnown = options.some(({ value }) => value === code);
      field.showProblem(isKnown || code === '' ? '' : answers.unitUnknown);
      if (isKnown) draft.answerUnits.set(line, code);
      else draft.answerUnits.delete(line);
      onChange();
    });
    return field.element;
  });
  if (questions.length + searches.length === 0) return null;
  return element(
    'section',
    { class: 'question' },
    element('h2', {}, answers.whichUnit),
    paragraph(answers.whichUnitHint, 'hint'),
    singles.length > 1 ? takeSingles : null,
    ...questions,
    ...searches,
  );
}
