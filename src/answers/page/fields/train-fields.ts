import { checkField } from '../../../frame/fields/choice-fields';
import type { Field } from '../../../frame/fields/field';
import { dayNote, textField } from '../../../frame/fields/text-field';
import { searchKey } from '../../../frame/search-key';
import { AUDIENCES, type Audience } from '../../../records/audience';
import { TEXT_LIMITS, type TypedEntry, type TypedHeads } from '../../rules/answer';
import { exceedsEligible } from '../../rules/answer-problems';
import { type AnswerSuggestions, answerSuggestions } from '../../rules/last-answers';
import type { PageDispatch } from '../../rules/page-view';
import { NO_HEADS, typedEntry, typedHeads } from '../../rules/typed-answer';
import { type StepPlace, saidLast, type UnitPage } from '../page-state';
import { type Draft, draftOf } from '../steps/draft';
import { type AudienceFields, audienceFields } from './audience-fields';
import { type EntriesBlock, entriesBlock, isBlank } from './entries-block';
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
  /** Whether what the unit said last time is offered. */
  readonly isOffered: boolean;
}

/** Builds the fields of a training report, filled with the draft or with what was reported before. */
export function trainFields(
  unitPage: UnitPage,
  place: StepPlace,
  changed: () => void,
): TrainFields {
  const { words } = unitPage;
  const { key, dispatch } = place;
  const last = lastTime(unitPage, place);
  const reported = reportedBefore(dispatch);
  const isOffered = isEmpty(reported) && !isEmpty(offeredFrom(last));
  const draft = draftOf(unitPage, key) ?? (isOffered ? offeredFrom(last) : reported);
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
    subject: subjectFields(unitPage, place, draft),
    eligible: eligibleFields(unitPage, place, draft),
    entries: entriesBlock(unitPage, place, { first: entriesIn(draft), form: last.form }, changed),
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
      min: dispatch.issuedOn,
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
    isOffered,
  };
}

/** Asks of whom a body like this brings a dispatch to; of others behind a button. */
function eligibleFields(
  unitPage: UnitPage,
  { key, unit }: StepPlace,
  draft: Draft,
): AudienceFields {
  const { words, view } = unitPage;
  const look = {
    id: `${key}-eligible`,
    name: 'eligible',
    label: words.eligible,
    hint: words.eligibleHint,
    audiences: words.audiences,
    more: words.otherAudiences,
  };
  const made = audienceFields(look, headsIn(draft, 'eligible'));
  const { name, kind } = unit.code === '' ? { name: view.unitName, kind: view.kind } : unit;
  made.limitTo(usualAudiences(name, kind));
  return made;
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
export function withRoundsTyped(unitPage: UnitPage, place: StepPlace): Draft {
  const { key, dispatch } = place;
  const [typed, stands] = [draftOf(unitPage, key) ?? {}, reportedBefore(dispatch)];
  const first = entriesIn(stands);
  const known = new Set(first.map((entry) => JSON.stringify(entry)));
  const { form } = lastTime(unitPage, place);
  const rounds = entriesIn(typed).filter(
    (entry) => !known.has(JSON.stringify(entry)) && !isBlank(entry, form),
  );
  const filled = Object.entries(stands).filter(([, text]) => text !== '');
  return { ...typed, ...Object.fromEntries(filled), ...roundPaths([...first, ...rounds]) };
}

/** Gives what the unit said last time, nothing of a unit that its parent answers for. */
function lastTime(unitPage: UnitPage, { unit }: StepPlace): AnswerSuggestions {
  return unit.code === '' ? saidLast(unitPage) : answerSuggestions([]);
}

function offeredFrom({ eligibleBy }: AnswerSuggestions): Draft {
  return pathsOf('eligible', typedHeads(eligibleBy));
}

function isEmpty(draft: Draft): boolean {
  return Object.entries(draft).every(([name, text]) => text === '' || name === 'entries');
}

/** Lays a report out as a draft is kept: texts by path. */
function reportedBefore({ answers }: PageDispatch): Draft {
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

/**
 * How the name or the kind of a body begins, and whom it brings a dispatch to. A dispatch names them: Party members through
 * Party bodies; officials and workers through offices; pupils and students through schools, of which nurseries have none to
 * brief; the people through villages, residential groups, the Front and its organisations.
 */
const OF_BODIES: readonly (readonly [begins: RegExp, audiences: readonly Audience[]])[] = [
  [/^(chi bo|dang bo|dang uy)\b/, ['party']],
  [/^truong (mam non|mau giao)\b/, ['staff']],
  [/^(truong|hoc vien|trung tam giao duc)\b/, ['staff', 'students']],
  [/^(thon|to dan pho|khu dan cu)\b/, ['people']],
  [/^(uy ban mat tran|mat tran|hoi|doan|to chuc chinh tri)\b/, ['staff', 'people']],
  [/^(uy ban|ubnd|van phong|phong|ban|trung tam|tram|cong an|co quan|don vi)\b/, ['staff']],
];

/** Names the audiences that a body usually counts, by its name, else its kind; all of them where neither is known. */
export function usualAudiences(...names: readonly string[]): readonly Audience[] {
  for (const name of names) {
    const plain = searchKey(name);
    const known = OF_BODIES.find(([begins]) => begins.test(plain));
    if (known) return known[1];
  }
  return AUDIENCES;
}
