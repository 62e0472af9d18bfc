import { formatMomentInSentence } from '../../../calendar/moment';
import type { Field } from '../../../frame/fields/field';
import type { Tone } from '../../../frame/notice';
import type { AnswerProblem } from '../../rules/answer';
import type { AnswerOutcome } from '../../rules/answer-outcome';
import type { PageDispatch, UnitPageView } from '../../rules/page-view';
import { MAX_REQUESTS } from '../../rules/request-memory';
import { seenOf } from '../../rules/seen-answer';
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
  readonly plan: Pick<StepPlan<never>, 'recorded' | 'fields' | 'changedMeanwhile'>;
  showMessage(tone: Tone, sentences: Sentences): void;
  /** False if the page was rebuilt meanwhile, for example by a language switch. */
  isShown(): boolean;
  showProblems(problems: readonly AnswerProblem[]): Field | undefined;
}

const NOT_RECORDED = {
  unavailable: 'notWhileUnavailable',
  upgrading: 'notWhileUpgrading',
  limited: 'limited',
} as const;

/** `outcome` is `null` if no result came from the server. */
export function showOutcome(
  form: SentForm,
  outcome: Exclude<AnswerOutcome, { state: 'busy' }> | null,
): void {
  const { unitPage, place } = form;
  if (
    outcome === null ||
    outcome.state === 'unavailable' ||
    outcome.state === 'upgrading' ||
    outcome.state === 'limited'
  ) {
    const word = outcome === null ? 'notRecorded' : NOT_RECORDED[outcome.state];
    const isRequest = outcome?.state === 'limited' && place.kind === 'request';
    showNotRecorded(form, (words) =>
      isRequest ? words.requests.limited(MAX_REQUESTS) : words[word],
    );
  } else if (outcome.state === 'problems') showProblems(form, outcome.problems);
  else if (outcome.state === 'refused' || outcome.state === 'replaced') {
    unitPage.show(
      { state: outcome.state, language: unitPage.language, office: unitPage.view.office },
      '',
    );
  } else if (outcome.state === 'changed' && outcome.because === 'answered') {
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
  } else {
    showRecorded(form, outcome);
  }
}

function showRecorded(
  form: SentForm,
  { at, reference, answers }: Extract<AnswerOutcome, { state: 'recorded' }>,
): void {
  const { unitPage, place } = form;
  dropDraft(unitPage, place.key);
  unitPage.forms.delete(place.key);
  unitPage.correcting.delete(place.key);
  if (place.kind) updateSeen(unitPage, place, answers);
  const sentences: Sentences = (words) => [
    words.recorded(formatMomentInSentence(at)),
    `${words.reference}: ${reference}.`,
    ...form.plan.recorded(words),
  ];
  const recorded = { at, reference };
  showNew(form, withAnswers(unitPage, place, { answers, recorded }), {
    tone: 'good',
    sentences,
  });
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
  if (draft?.seen === seenOf('complete', dispatch.answers))
    writeDraft(unitPage, key, { ...draft, seen: seenOf('complete', answers) });
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
    form.showMessage('problem', sentences);
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
