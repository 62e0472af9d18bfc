import type { Field } from '../../../frame/fields/field';
import { textField } from '../../../frame/fields/text-field';
import type { AnswerSubject } from '../../rules/answer';
import type { StepPlace, UnitPage } from '../page-state';
import { basisOf, type Draft } from '../steps/draft';

export function subjectFields(
  { words }: UnitPage,
  { key, unit }: StepPlace,
  draft: Draft,
): Field[] {
  const replaces = draft.replaces === 'yes';
  if (unit.code === '' && !replaces) return [];
  const labels = {
    id: `${key}-reason`,
    name: 'reason',
    label: replaces ? words.met.reason : words.reason,
    hint: replaces ? words.met.reasonHint : words.reasonHint,
    need: words.required,
  };
  return [textField(labels, { kind: 'text', value: draft.reason ?? '', required: true })];
}

export function subjectOf(
  unitPage: UnitPage,
  place: StepPlace,
  [reason]: readonly Field[],
): AnswerSubject {
  const { dispatch, unit } = place;
  const { seen, replaces } = basisOf(unitPage, place);
  return {
    dispatch: dispatch.id,
    version: dispatch.version,
    forUnit: unit.code,
    reason: reason ? reason.read().trim() : '',
    seen,
    replaces: replaces === 'yes',
  };
}
