import { TEXT_LIMITS } from '../../core/answer';
import { checkField, choicesField } from '../frame/choice-fields';
import type { Field } from '../frame/field';
import { dayNote, type TextTyping, textField } from '../frame/text-field';
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
  const text = (name: string, label: string, hint: string, typing: Typing) =>
    textField(
      { id: `${key}-${name}`, name, label, hint, need: typing.need ?? '' },
      { ...typing, value: draft[name] ?? '', required: false },
    );
  const count = { kind: 'count' } as const;
  const note = dayNote(words.dayChosen);
  const day = { kind: 'day', min: directive.issuedOn, max: today, note } as const;
  const need = words.optional;
  const limit = TEXT_LIMITS.difficulties ?? 0;
  return {
    ...choiceFields(desk, key, draft),
    heldOn: text('heldOn', words.heldOn, words.heldOnHint, day),
    sessions: text('sessions', words.sessions, '', count),
    eligible: text('eligible', words.eligible, words.eligibleHint, count),
    attended: text('attended', words.attended, '', count),
    implementingDocument: text(
      'implementingDocument',
      words.implementingDocument,
      words.implementingDocumentHint,
      { kind: 'text', need },
    ),
    difficulties: text('difficulties', words.difficulties, words.difficultiesHint, {
      kind: 'longText',
      need,
      note: (typed) => words.charactersLeft(limit - typed.length),
    }),
  };
}

type Typing = Omit<TextTyping, 'value' | 'required'> & { readonly need?: string };

function choiceFields(
  { words }: UnitDesk,
  key: string,
  draft: Draft,
): Pick<TrainFields, 'forms' | 'moreIsRight'> {
  const look = (name: string, label: string, hint: string) => ({
    id: `${key}-${name}`,
    name,
    label,
    hint,
    need: '',
  });
  const options = FORMS_IN_ORDER.map((value) => ({ value, label: words.forms[value] }));
  const chosen = (draft.forms ?? '').split('; ');
  return {
    forms: choicesField(look('forms', words.formsLabel, words.formsHint), options, chosen),
    moreIsRight: checkField(
      look('moreIsRight', words.moreIsRight, ''),
      draft.moreIsRight === 'yes',
    ),
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
