import { element } from '../../../frame/element';
import { radioRow } from '../../../frame/fields/radio-row';
import { paragraph } from '../../../frame/notice';
import { unambiguousNames } from '../../../units/rules/unambiguous-names';
import type { PlannedAnswer } from '../../rules/plan-answers';
import type { ImportDialogState } from '../dialog-state';

/** Nobody would read more candidates for a name. */
const MAX_CANDIDATES = 4;

/** Lets the user choose the unit of each line whose name may mean several. `null` if there is no such line. */
export function unitChoices(
  { dialog, draft, words }: ImportDialogState,
  plan: readonly PlannedAnswer[],
  onChange: () => void,
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
  if (questions.length === 0) return null;
  return element(
    'section',
    { class: 'question' },
    element('h2', {}, answers.whichUnit),
    paragraph(answers.whichUnitHint, 'hint'),
    ...questions,
  );
}
