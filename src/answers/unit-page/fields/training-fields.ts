import { checkField } from '../../../frame/fields/choice-fields';
import type { Field } from '../../../frame/fields/field';
import { dayNote, textField } from '../../../frame/fields/text-field';
import { AUDIENCES } from '../../../records/audience';
import { TEXT_LIMITS } from '../../rules/answer-kinds';
import { type AnswerSuggestions, answerSuggestions } from '../../rules/answer-suggestions';
import { exceedsEligible } from '../../rules/kinds/training';
import type { PageDispatch } from '../../rules/page-view';
import {
  NO_HEADS,
  type TypedEntry,
  type TypedHeads,
  typedEntry,
  typedHeads,
} from '../../rules/typed-answer';
import type { UsualTraining } from '../../rules/usual-training';
import { ownSuggestions, type StepPlace, type UnitPage } from '../page-state';
import { type Draft, draftOf } from '../steps/draft';
import { type AudienceFields, audienceFields } from './audience-fields';
import { type EntriesBlock, entriesBlock, isBlankEntry } from './entries-block';
import { subjectFields } from './subject-fields';
import { formsOf } from './training-forms';

export interface TrainingFields {
  readonly subject: readonly Field[];
  readonly eligible: AudienceFields;
  readonly entries: EntriesBlock;
  readonly moreIsRight: Field;
  readonly implementingDocument: Field;
  readonly documentOn: Field;
  readonly difficulties: Field;
  readonly isSuggested: boolean;
}

/** Fields of a training report, filled from the draft, or else the recorded report, or else the suggestions. */
export function trainingFields(
  unitPage: UnitPage,
  place: StepPlace,
  changed: () => void,
): TrainingFields {
  const { words } = unitPage;
  const { key, dispatch } = place;
  const suggestions = lastAnswers(unitPage, place);
  const reported = recordedDraft(dispatch);
  const isSuggested = isEmpty(reported) && !isEmpty(suggestedDraft(suggestions));
  const draft = draftOf(unitPage, key) ?? (isSuggested ? suggestedDraft(suggestions) : reported);
  const labels = (name: string, label: string, hint: string, need = '') => ({
    id: `${key}-${name}`,
    name,
    label,
    hint,
    need,
  });
  const { optional } = words;
  const given = (name: string) => ({ value: draft[name] ?? '', required: false });
  const limit = TEXT_LIMITS.difficulties ?? 0;
  return {
    subject: subjectFields(unitPage, place, draft),
    eligible: eligibleFields(unitPage, place, draft),
    entries: entriesBlock(
      unitPage,
      place,
      { first: entriesIn(draft), form: suggestions.form },
      changed,
    ),
    moreIsRight: checkField(
      labels('moreIsRight', words.moreIsRight, ''),
      draft.moreIsRight === 'yes',
    ),
    implementingDocument: textField(
      labels('implementingDocument', words.implementingDocument, words.documentHint, optional),
      { kind: 'text', ...given('implementingDocument') },
    ),
    documentOn: textField(labels('documentOn', words.documentOn, '', optional), {
      kind: 'day',
      min: dispatch.issuedOn,
      max: place.today,
      note: dayNote(words.dayChosen),
      ...given('documentOn'),
    }),
    difficulties: textField(
      labels('difficulties', words.difficulties, words.difficultiesHint, optional),
      {
        kind: 'longText',
        note: (typed) => words.charactersLeft(limit - typed.length),
        ...given('difficulties'),
      },
    ),
    isSuggested,
  };
}

function eligibleFields(
  unitPage: UnitPage,
  { key, unit }: StepPlace,
  draft: Draft,
): AudienceFields {
  const { words } = unitPage;
  const labels = {
    id: `${key}-eligible`,
    name: 'eligible',
    label: words.eligible,
    hint: words.eligibleHint,
    audiences: words.audiences,
    more: words.otherAudiences,
  };
  const fields = audienceFields(labels, headsIn(draft, 'eligible'));
  fields.limitTo(usualOf(unitPage, unit).audiences);
  return fields;
}

function usualOf({ view, subordinates }: UnitPage, { code }: StepPlace['unit']): UsualTraining {
  return (code === '' ? view : (subordinates.opened ?? view)).usual;
}

export function allTrainingFields(fields: TrainingFields): Field[] {
  const { subject, eligible, entries, moreIsRight } = fields;
  const { implementingDocument, documentOn, difficulties } = fields;
  return [
    ...subject,
    ...eligible.fields,
    ...entries.fields(),
    moreIsRight,
    implementingDocument,
    documentOn,
    difficulties,
  ];
}

/** Returns the recorded report as a draft, with typed rounds added. Recorded values replace typed ones. */
export function mergeTypedRounds(unitPage: UnitPage, place: StepPlace): Draft {
  const { key, dispatch } = place;
  const [typed, recorded] = [draftOf(unitPage, key) ?? {}, recordedDraft(dispatch)];
  const first = entriesIn(recorded);
  const known = new Set(first.map((entry) => JSON.stringify(entry)));
  const { form } = lastAnswers(unitPage, place);
  const rounds = entriesIn(typed).filter(
    (entry) => !known.has(JSON.stringify(entry)) && !isBlankEntry(entry, form),
  );
  const filled = Object.entries(recorded).filter(([, text]) => text !== '');
  return { ...typed, ...Object.fromEntries(filled), ...roundPaths([...first, ...rounds]) };
}

/** Suggestions from the unit's last answers. Without any, the training form is the usual one of such units. */
function lastAnswers(unitPage: UnitPage, { unit }: StepPlace): AnswerSuggestions {
  const last = unit.code === '' ? ownSuggestions(unitPage) : answerSuggestions([]);
  return { ...last, form: last.form || usualOf(unitPage, unit).form };
}

function suggestedDraft({ eligibleBy }: AnswerSuggestions): Draft {
  return pathsOf('eligible', typedHeads(eligibleBy));
}

function isEmpty(draft: Draft): boolean {
  return Object.entries(draft).every(([name, text]) => text === '' || name === 'entries');
}

/** Texts by path, such as `entries.0.heldOn`. */
function recordedDraft({ answers }: PageDispatch): Draft {
  const { eligibleBy, implementingDocument, documentOn, difficulties } = answers;
  const eligible = typedHeads(eligibleBy);
  const entries = answers.entries.length > 0 ? answers.entries.map(typedEntry) : totalsOf(answers);
  return {
    ...pathsOf('eligible', eligible),
    ...roundPaths(entries),
    moreIsRight: exceedsEligible({ eligible, entries }) ? 'yes' : '',
    implementingDocument,
    documentOn: documentOn ?? '',
    difficulties,
  };
}

/** Converts totals recorded by the office into one round without head counts; none if nothing was held. */
function totalsOf({ forms, heldOn, sessions }: PageDispatch['answers']): TypedEntry[] {
  if (heldOn === null && sessions === null) return [];
  const [form = ''] = formsOf(forms).known;
  return [{ form, heldOn: heldOn ?? '', sessions: String(sessions ?? ''), attended: NO_HEADS }];
}

function roundPaths(entries: readonly TypedEntry[]): Draft {
  const paths: Draft = Object.assign({}, ...entries.map((entry, at) => entryPaths(entry, at)));
  return { ...paths, entries: String(entries.length) };
}

function entryPaths({ attended, ...texts }: TypedEntry, at: number): Draft {
  return { ...pathsOf(`entries.${at}`, texts), ...pathsOf(`entries.${at}.attended`, attended) };
}

function pathsOf(path: string, texts: Readonly<Record<string, string>>): Draft {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${path}.${name}`, text]));
}

function entriesIn(draft: Draft): TypedEntry[] {
  return Array.from({ length: Number(draft.entries ?? '0') }, (_, at) => ({
    form: draft[`entries.${at}.form`] ?? '',
    heldOn: draft[`entries.${at}.heldOn`] ?? '',
    sessions: draft[`entries.${at}.sessions`] ?? '',
    attended: headsIn(draft, `entries.${at}.attended`),
  }));
}

function headsIn(draft: Draft, path: string): TypedHeads {
  const texts = AUDIENCES.map((audience) => [audience, draft[`${path}.${audience}`] ?? '']);
  return Object.fromEntries(texts) as TypedHeads;
}
