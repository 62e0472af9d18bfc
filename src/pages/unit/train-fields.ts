import { TEXT_LIMITS } from '../../core/answer';
import { checkField, choicesField } from '../frame/choice-fields';
import type { Field } from '../frame/field';
import { type TextTyping, textField } from '../frame/text-field';
import { type Draft, draftOf } from './draft';
import { FORMS_IN_ORDER, formsOf } from './training-forms';
import type { StepPlace, UnitDesk } from './unit-desk';

/** The fields of a training report, by their names in the answer. */
export interface TrainFields {
  readonly forms: Field;
  readonly heldOn: Field;
  readonly sessions: Field;
  readonly eligible: Field;
  readonly attended: Field;
  readonly moreIsRight: Field;
  readonly implementingDocument: Field;
  readonly difficulties: Field;
}

/** Builds the fields of a training report, filled with the draft or with what was reported before. */
export function trainFields(desk: UnitDesk, place: StepPlace): TrainFields {
  const { words } = desk;
  const { key, directive, today } = place;
  const draft = draftOf(desk, key) ?? reportedBefore(place);
  const look = (name: string, label: string, hint = '', need = '') => ({
    id: `${key}-${name}`,
    name,
    label,
    hint,
    need,
  });
  const text = (
    label: string,
    hint: string,
    name: string,
    typing: Omit<TextTyping, 'value' | 'required'>,
  ) =>
    textField(look(name, label, hint, typing.kind.endsWith('ext') ? words.optional : ''), {
      ...typing,
      value: draft[name] ?? '',
      required: false,
    });
  const options = FORMS_IN_ORDER.map((value) => ({ value, label: words.forms[value] }));
  const count = { kind: 'count' } as const;
  const left = { limit: TEXT_LIMITS.difficulties ?? 0, say: words.charactersLeft };
  return {
    forms: choicesField(
      look('forms', words.formsLabel, words.formsHint),
      options,
      (draft.forms ?? '').split('; '),
    ),
    heldOn: text(words.heldOn, words.heldOnHint, 'heldOn', {
      kind: 'day',
      min: directive.issuedOn,
      max: today,
    }),
    sessions: text(words.sessions, '', 'sessions', count),
    eligible: text(words.eligible, words.eligibleHint, 'eligible', count),
    attended: text(words.attended, '', 'attended', count),
    moreIsRight: checkField(look('moreIsRight', words.moreIsRight), draft.moreIsRight === 'yes'),
    implementingDocument: text(
      words.implementingDocument,
      words.implementingDocumentHint,
      'implementingDocument',
      { kind: 'text' },
    ),
    difficulties: text(words.difficulties, words.difficultiesHint, 'difficulties', {
      kind: 'longText',
      left,
    }),
  };
}

function reportedBefore({ directive }: StepPlace): Draft {
  const { heldOn, forms, sessions, eligible, attended, implementingDocument, difficulties } =
    directive.answers;
  const more = eligible !== null && attended !== null && attended > eligible;
  return {
    forms: formsOf(forms).known.join('; '),
    heldOn: heldOn ?? '',
    sessions: sessions === null ? '' : String(sessions),
    eligible: eligible === null ? '' : String(eligible),
    attended: attended === null ? '' : String(attended),
    moreIsRight: more ? 'yes' : '',
    implementingDocument,
    difficulties,
  };
}
