import { formatDay } from '../../../calendar/day';
import { formatMomentInSentence } from '../../../calendar/moment';
import type { Field } from '../../../frame/fields/field';
import type { Tone } from '../../../frame/notice';
import type { AnswerProblem } from '../../rules/answer';
import type { AnswerOutcome } from '../../rules/answer-outcome';
import type { PageDispatch, UnitPageView } from '../../rules/page-view';
import { MAX_REQUESTS } from '../../rules/request-memory';
import {
  formState,
  type Sentences,
  type StepNotice,
  type StepPlace,
  stageName,
  stepKey,
  type UnitPage,
  type UnitWords,
  withAnswers,
} from '../page-state';
import { draftOf, draftSafetySentence, dropDraft, writeDraft } from './draft';
import type { StepPlan } from './step-plan';

export interface SentForm {
  readonly unitPage: UnitPage;
  readonly place: StepPlace;
  readonly plan: Pick<StepPlan<never>, 'confirmation' | 'recorded' | 'fields' | 'changedMeanwhile'>;
  showMessage(tone: Tone, sentences: Sentences): HTMLElement;
  /** False if the page was rebuilt meanwhile, for example by a language switch. */
  isShown(): boolean;
  showProblems(problems: readonly AnswerProblem[]): Field | undefined;
}

/** Outcomes after which the form stays as it is, and why the answer was not recorded. */
const NOT_RECORDED = {
  refused: 'notByThisLink',
  replaced: 'notByOldLink',
  unavailable: 'notWhileUnavailable',
  limited: 'limited',
} as const;

type NotRecorded = { readonly state: keyof typeof NOT_RECORDED };

function isNotRecorded<Outcome extends { readonly state: string }>(
  outcome: Outcome,
): outcome is Outcome & NotRecorded {
  return outcome.state in NOT_RECORDED;
}

/** Why a request was not recorded. `outcome` is `null` if no result came from the server. */
export function requestNotRecorded(
  words: UnitWords,
  outcome: { readonly state: string } | null,
): string {
  if (outcome === null || !isNotRecorded(outcome)) return words.notRecorded;
  if (outcome.state === 'limited') return words.requests.limited(MAX_REQUESTS);
  return words[NOT_RECORDED[outcome.state]];
}

export type DecidedOutcome = Exclude<AnswerOutcome, { state: 'busy' }>;

/** Why an answer was not recorded. `outcome` is `null` if no result came from the server. */
export function notRecordedSentence(words: UnitWords, outcome: DecidedOutcome | null): string {
  if (outcome === null) return words.notRecorded;
  if (isNotRecorded(outcome)) return words[NOT_RECORDED[outcome.state]];
  if (outcome.state === 'changed' && outcome.because !== 'answered')
    return words.changed[outcome.because](words.agenda.acknowledge);
  return words.receipts.lookAgain;
}

/** `outcome` is `null` if no result came from the server. */
export function showOutcome(form: SentForm, outcome: DecidedOutcome | null): void {
  const { unitPage, place } = form;
  if (outcome === null || isNotRecorded(outcome)) {
    const why = place.kind === 'request' ? requestNotRecorded : notRecordedSentence;
    showNotRecorded(form, (words) => why(words, outcome));
  } else if (outcome.state === 'problems') showProblems(form, outcome.problems);
  else if (outcome.state === 'changed' && outcome.because === 'answered') {
    const { answers, recorded } = outcome;
    const sentences = form.plan.changedMeanwhile?.(answers);
    if (!sentences) showConflict(form, outcome);
    else
      showNew(form, withAnswers(unitPage, place, { answers, recorded }), {
        tone: 'warning',
        sentences,
      });
  } else if (outcome.state === 'changed') {
    const { because, view } = outcome;
    const { phone } = unitPage.view.office;
    const stage = (words: UnitWords) => stageName(words, place.stage, place.dispatch);
    const sentences: Sentences = (words) => [
      words.changed[because](stage(words)) + words.orCall(phone),
    ];
    showNew(form, view, { tone: 'warning', sentences });
  } else if (outcome.state === 'alike') {
    showDone(form, outcome, (words) => [alikeSentence(words, place, outcome)]);
  } else {
    const { answers, ...recorded } = outcome;
    const at = formatMomentInSentence(recorded.at);
    showDone(form, { answers, recorded }, (words) => [
      form.plan.confirmation?.(words, at) ?? words.recorded(at),
      `${words.reference}: ${recorded.reference}.`,
    ]);
  }
}

/** Drops the draft, because the row now has its content. */
function showDone(
  form: SentForm,
  { answers, recorded }: Pick<PageDispatch, 'answers' | 'recorded'>,
  sentences: Sentences,
): void {
  const { unitPage, place } = form;
  dropDraft(unitPage, place.key);
  unitPage.forms.delete(place.key);
  unitPage.correcting.delete(place.key);
  if (place.kind) updateSeen(unitPage, place, answers);
  showNew(form, withAnswers(unitPage, place, { answers, recorded }), {
    tone: 'good',
    sentences: (words) => [...sentences(words), ...form.plan.recorded(words)],
  });
}

/** Says when somebody else sent the same answer. */
export function alikeSentence(
  { alike }: UnitWords,
  { stage }: Pick<StepPlace, 'stage'>,
  { answers, recorded }: Extract<AnswerOutcome, { state: 'alike' }>,
): string {
  const day = stage === 'acknowledge' ? answers.acknowledgedOn : answers.completedOn;
  if (recorded) return alike[stage](alike.at(formatMomentInSentence(recorded.at)));
  return alike[stage](day === null ? '' : alike.on(formatDay(day)));
}

/** The contact's draft stays until the contact decides. */
function showConflict(
  { unitPage, place }: SentForm,
  outcome: Extract<AnswerOutcome, { because: 'answered' }>,
): void {
  unitPage.conflicts.add(place.key);
  unitPage.correcting.delete(place.key);
  unitPage.notices.clear();
  unitPage.show(withAnswers(unitPage, place, outcome), `${place.key}-notice`);
  unitPage.announce(document.getElementById(`${place.key}-notice`)?.firstChild?.textContent ?? '');
}

/**
 * After a delay was sent on this page, marks the new answers as seen in the draft of the result, if the draft
 * had seen the answers before. Otherwise the unit's own answer would look like somebody else's change.
 */
function updateSeen(
  unitPage: UnitPage,
  { dispatch }: StepPlace,
  answers: PageDispatch['answers'],
): void {
  const key = stepKey(dispatch.id, 'complete', { code: '' });
  const draft = draftOf(unitPage, key);
  if (draft?.seen === dispatch.answers.seen.complete)
    writeDraft(unitPage, key, { ...draft, seen: answers.seen.complete });
}

function showNotRecorded(form: SentForm, reason: (words: UnitWords) => string): void {
  const { view } = form.unitPage;
  showMessage(form, (words) => [
    reason(words) + words.orCall(view.office.phone),
    draftSafetySentence(form.unitPage),
  ]);
}

/** Shows a problem in the form that was sent, or in the form that replaced it when the page was rebuilt. */
function showMessage(form: SentForm, sentences: Sentences): void {
  const { unitPage, place } = form;
  if (form.isShown()) {
    form.showMessage('problem', sentences).scrollIntoView({ block: 'nearest' });
    return;
  }
  formState(unitPage, place.key).notice = { tone: 'problem', sentences };
  unitPage.refresh(`${place.key}-title`);
  unitPage.announce(sentences(unitPage.words).join(' '));
}

/** The notice goes to the top of the page if the contact's own unit no longer has the dispatch in the view. */
function showNew({ unitPage, place }: SentForm, view: UnitPageView, stepNotice: StepNotice): void {
  const { id } = place.dispatch;
  const isOnPage =
    place.unit.code !== '' ||
    (view.state === 'open' && view.dispatches.some((one) => one.id === id && one[place.stage]));
  const key = isOnPage ? place.key : 'page';
  unitPage.unfolded.add(id);
  unitPage.notices.clear();
  unitPage.notices.set(key, stepNotice);
  unitPage.show(view, `${key}-notice`);
  unitPage.announce(stepNotice.sentences(unitPage.words).join(' '));
}

function showProblems(form: SentForm, problems: readonly AnswerProblem[]): void {
  const { serverFaults } = formState(form.unitPage, form.place.key);
  for (const { field, fault } of problems) serverFaults.set(field, fault);
  const first = form.isShown() ? form.showProblems(problems) : undefined;
  showMessage(form, (words) => [words.mend(problems.length)]);
  first?.focus();
}
