import type { Field } from '../../../frame/fields/field';
import { textField } from '../../../frame/fields/text-field';
import type { AnswerSubject } from '../../rules/answer';
import type { Draft } from '../steps/draft';
import type { StepPlace, UnitDesk } from '../unit-desk';

/** The field in which a parent says why it answers for a unit; none where the unit answers itself. */
export function subjectFields(
  { words }: UnitDesk,
  { key, unit }: StepPlace,
  draft: Draft,
): Field[] {
  if (unit.code === '') return [];
  const look = {
    id: `${key}-reason`,
    name: 'reason',
    label: words.reason,
    hint: words.reasonHint,
    need: words.required,
  };
  return [textField(look, { kind: 'text', value: draft.reason ?? '', required: true })];
}

/** Says whom an answer is about. */
export function subjectOf(
  { directive, unit }: StepPlace,
  [reason]: readonly Field[],
): AnswerSubject {
  return {
    directive: directive.id,
    version: directive.version,
    forUnit: unit.code,
    reason: reason ? reason.read().trim() : '',
  };
}
