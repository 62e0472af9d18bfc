import { spokenMoment } from '../../../calendar/moment';
import type { Field } from '../../../frame/fields/field';
import type { Tone } from '../../../frame/notice';
import type { AnswerProblem } from '../../rules/answer';
import type { AnswerOutcome } from '../../rules/answer-outcome';
import type { PageDispatch, UnitPageView } from '../../rules/page-view';
import { seenOf } from '../../rules/seen-answer';
import {
  formMemory,
  type Sentences,
  type StepNotice,
  type StepPlace,
  stepKey,
  type UnitPage,
  type UnitWords,
  withAnswers,
} from '../page-state';
import { draftOf, dropDraft, keptWords, writeDraft } from './draft';

/** The form that an answer was sent from. */
export interface SentForm {
  readonly unitPage: UnitPage;
  readonly place: StepPlace;
  readonly plan: { readonly recorded: Sentences; fields(): readonly Field[] };
  say(tone: Tone, sentences: Sentences): void;
  /** False once the page was built anew meanwhile, as by a change of language. */
  isShown(): boolean;
  showProblems(problems: readonly AnswerProblem[]): Field | undefined;
}

/** Tells the contact what became of an answer, and shows the page as it now is. */
export function tellOutcome(
  form: SentForm,
  outcome: Exclude<AnswerOutcome, { state: 'busy' }> | null,
): void {
  const { unitPage, place } = form;
  if (outcome === null) sayNotRecorded(form, (words) => words.notRecorded);
  else if (outcome.state === 'upgrading') sayNotRecorded(form, (words) => words.notWhileUpgrading);
  else if (outcome.state === 'problems') showProblems(form, outcome.problems);
  else if (outcome.state === 'refused' || outcome.state === 'replaced') {
    unitPage.show(
      { state: outcome.state, language: unitPage.language, office: unitPage.view.office },
      '',
    );
  } else if (outcome.state === 'changed' && outcome.because === 'answered') {
    const { answers, recorded } = outcome;
    const sentences: Sentences = ({ delay }) => [delay.changed, answers.difficulties];
    if (!place.kind) showMet(form, outcome);
    else
      showNew(form, withAnswers(unitPage, place, { answers, recorded }), {
        tone: 'warning',
        sentences,
      });
  } else if (outcome.state === 'changed') {
    const { because, view } = outcome;
    const { phone } = unitPage.view.office;
    const stage = (words: UnitWords) => words.agenda.stages[place.stage];
    const sentences: Sentences = (words) => [
      words.changed[because](stage(words)) + words.orCall(phone),
    ];
    showNew(form, view, { tone: 'warning', sentences });
  } else {
    dropDraft(unitPage, place.key);
    unitPage.forms.delete(place.key);
    unitPage.correcting.delete(place.key);
    const { at, reference, answers } = outcome;
    if (place.kind) carrySeen(unitPage, place, answers);
    const sentences: Sentences = (words) => [
      words.recorded(spokenMoment(at)),
      `${words.reference}: ${reference}.`,
      ...form.plan.recorded(words),
    ];
    const recorded = { at, reference };
    showNew(form, withAnswers(unitPage, place, { answers, recorded }), {
      tone: 'good',
      sentences,
    });
  }
}

/** Shows what somebody else has answered meanwhile: what was typed waits until the contact says what becomes of it. */
function showMet(
  { unitPage, place }: SentForm,
  outcome: Extract<AnswerOutcome, { because: 'answered' }>,
): void {
  unitPage.met.add(place.key);
  unitPage.correcting.delete(place.key);
  unitPage.notices.clear();
  unitPage.show(withAnswers(unitPage, place, outcome), `${place.key}-notice`);
  unitPage.announce(document.getElementById(`${place.key}-notice`)?.firstChild?.textContent ?? '');
}

/** A report that is being typed has seen what its own page has said of the delay. */
function carrySeen(
  unitPage: UnitPage,
  { dispatch }: StepPlace,
  answers: PageDispatch['answers'],
): void {
  const key = stepKey(dispatch.id, 'train', { code: '' });
  const draft = draftOf(unitPage, key);
  if (draft?.seen === seenOf('train', dispatch.answers))
    writeDraft(unitPage, key, { ...draft, seen: seenOf('train', answers) });
}

function sayNotRecorded(form: SentForm, reason: (words: UnitWords) => string): void {
  const { view } = form.unitPage;
  say(form, (words) => [reason(words) + words.orCall(view.office.phone), keptWords(form.unitPage)]);
}

/** Says a problem in the form, or in the one that stands in its place once the page was built anew. */
function say(form: SentForm, sentences: Sentences): void {
  const { unitPage, place } = form;
  if (form.isShown()) {
    form.say('problem', sentences);
    return;
  }
  formMemory(unitPage, place.key).said = { tone: 'problem', sentences };
  unitPage.refresh(`${place.key}-title`);
  unitPage.announce(sentences(unitPage.words).join(' '));
}

/** A notice about a dispatch that is shown no more stands at the top of the page. */
function showNew({ unitPage, place }: SentForm, view: UnitPageView, said: StepNotice): void {
  const { id } = place.dispatch;
  const isThere =
    place.unit.code !== '' ||
    (view.state === 'open' && view.dispatches.some((one) => one.id === id));
  const key = isThere ? place.key : 'page';
  unitPage.notices.clear();
  unitPage.notices.set(key, said);
  unitPage.show(view, `${key}-notice`);
  unitPage.announce(said.sentences(unitPage.words).join(' '));
}

function showProblems(form: SentForm, problems: readonly AnswerProblem[]): void {
  const { served } = formMemory(form.unitPage, form.place.key);
  for (const { field, fault } of problems) served.set(field, fault);
  const first = form.isShown() ? form.showProblems(problems) : undefined;
  say(form, (words) => [words.mend(problems.length)]);
  first?.focus();
}
