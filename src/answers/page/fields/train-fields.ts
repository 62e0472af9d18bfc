import { checkField } from '../../../frame/fields/choice-fields';
import type { Field } from '../../../frame/fields/field';
import { dayNote, textField } from '../../../frame/fields/text-field';
import { AUDIENCES } from '../../../records/audience';
import { TEXT_LIMITS, type TypedEntry, type TypedHeads } from '../../rules/answer';
import { exceedsEligible } from '../../rules/answer-problems';
import type { PageDirective } from '../../rules/page-view';
import { BLANK_ENTRY, NO_HEADS, typedEntry, typedHeads } from '../../rules/typed-answer';
import { type Draft, draftOf } from '../steps/draft';
import type { StepPlace, UnitDesk } from '../unit-desk';
import { type AudienceFields, audienceFields } from './audience-fields';
import { type EntriesBlock, entriesBlock } from './entries-block';
import { subjectFields } from './subject-fields';
import { formsOf } from './training-forms';

/** The fields of a training report. */
export interface TrainFields {
  readonly subject: readonly Field[];
  readonly eligible: AudienceFields;
  readonly entries: EntriesBlock;
  readonly moreIsRight: Field;
  readonly implementingDocument: Field;
  readonly documentOn: Field;
  readonly difficulties: Field;
}

/** Builds the fields of a training report, filled with the draft or with what was reported before. */
export function trainFields(desk: UnitDesk, place: StepPlace, changed: () => void): TrainFields {
  const { words } = desk;
  const { key, directive } = place;
  const draft = draftOf(desk, key) ?? reportedBefore(directive);
  const look = (name: string, label: string, hint: string, need = '') => ({
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
    subject: subjectFields(desk, place, draft),
    eligible: audienceFields(
      { ...look('eligible', words.eligible, words.eligibleHint), audiences: words.audiences },
      headsIn(draft, 'eligible'),
    ),
    entries: entriesBlock(desk, place, entriesIn(draft), changed),
    moreIsRight: checkField(
      look('moreIsRight', words.moreIsRight, ''),
      draft.moreIsRight === 'yes',
    ),
    implementingDocument: textField(
      look('implementingDocument', words.implementingDocument, words.documentHint, optional),
      { kind: 'text', ...given('implementingDocument') },
    ),
    documentOn: textField(look('documentOn', words.documentOn, '', optional), {
      kind: 'day',
      min: directive.issuedOn,
      max: place.today,
      note: dayNote(words.dayChosen),
      ...given('documentOn'),
    }),
    difficulties: textField(
      look('difficulties', words.difficulties, words.difficultiesHint, optional),
      {
        kind: 'longText',
        note: (typed) => words.charactersLeft(limit - typed.length),
        ...given('difficulties'),
      },
    ),
  };
}

/** Gives every field of a report, in the order of the page. */
export function allTrainFields(fields: TrainFields): Field[] {
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

/** Gives what stands as a draft, with the rounds that were typed and do not stand yet; what stands goes before what was typed. */
export function withRoundsTyped(desk: UnitDesk, { key, directive }: StepPlace): Draft {
  const [typed, stands] = [draftOf(desk, key) ?? {}, reportedBefore(directive)];
  const first = entriesIn(stands);
  const known = new Set([BLANK_ENTRY, ...first].map((entry) => JSON.stringify(entry)));
  const rounds = entriesIn(typed).filter((entry) => !known.has(JSON.stringify(entry)));
  const filled = Object.entries(stands).filter(([, text]) => text !== '');
  return { ...typed, ...Object.fromEntries(filled), ...roundPaths([...first, ...rounds]) };
}

/** Lays a report out as a draft is kept: texts by path. */
function reportedBefore({ answers }: PageDirective): Draft {
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

/** What the office recorded as totals stands as one round, to be completed. */
function totalsOf({ forms, heldOn, sessions }: PageDirective['answers']): TypedEntry[] {
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
