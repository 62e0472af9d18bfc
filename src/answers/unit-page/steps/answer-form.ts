import { buttonRow, disableButtons } from '../../../frame/button';
import { confirmButton } from '../../../frame/confirm-button';
import { element, fill } from '../../../frame/element';
import { notice, paragraph, type Tone } from '../../../frame/notice';
import { showNotice } from '../../../frame/show-notice';
import type { AnswerOutcome } from '../../rules/answer-outcome';
import { type TypingChecks, typingChecks } from '../fields/typing-checks';
import { formState, type Sentences, type StepPlace, seenRows, type UnitPage } from '../page-state';
import { dropDraft, keepDraft, stableRequestId, unsentSince } from './draft';
import { sendingMessages } from './sending-messages';
import { showOutcome } from './show-outcome';
import type { StepAct, StepPlan } from './step-plan';
import { untilDecided } from './until-decided';

interface LiveForm<Answer> {
  readonly unitPage: UnitPage;
  readonly place: StepPlace;
  readonly plan: StepPlan<Answer>;
  readonly buttons: readonly HTMLButtonElement[];
  readonly checks: TypingChecks<Answer>;
  showMessage(tone: Tone, sentences: Sentences): HTMLElement;
}

/**
 * Form of a step. Checks the input while the contact types, stores it as a draft, and sends the answer only
 * once even if the button is pressed repeatedly.
 */
export function answerForm<Answer extends object>(
  unitPage: UnitPage,
  place: StepPlace,
  plan: StepPlan<Answer>,
): HTMLElement {
  const state = formState(unitPage, place.key);
  const noticeBox = element('div', { class: 'status' });
  const showStoredNotice = () => {
    if (!state.notice) return;
    const sentences = state.notice.sentences(unitPage.words);
    fill(noticeBox, [
      notice(state.notice.tone, ...sentences.map((sentence) => paragraph(sentence))),
    ]);
  };
  const showMessage = (tone: Tone, sentences: Sentences) => {
    state.notice = { tone, sentences };
    return showNotice(unitPage, noticeBox, tone, ...sentences(unitPage.words));
  };
  const checks = typingChecks(plan, state);
  const buttons = plan.acts.map((act) => {
    const { label, look, confirmation } = act;
    const actButton = confirmButton({
      ...{ label, look, again: confirmation?.again ?? '' },
      press: () =>
        void submitForm({ unitPage, place, plan, buttons, checks, showMessage }, act, actButton),
      isFree: () => !confirmation,
      asked: () => confirmation && showMessage('warning', confirmation.sentences),
    });
    if (plan.acts.length === 1) actButton.type = 'submit';
    return actButton;
  });
  showStoredNotice();
  const form = element(
    'form',
    { novalidate: true, autocomplete: 'off' },
    unsentPart(unitPage, place.key),
    ...plan.parts,
    buttonRow(...buttons),
    noticeBox,
    ...(plan.after ?? []),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    keepDraft(unitPage, place, plan.fields());
    plan.refresh();
    checks.typed(event.target);
  });
  form.addEventListener('focusout', (event) => checks.left(event.target));
  plan.refresh();
  checks.again();
  return form;
}

function unsentPart(unitPage: UnitPage, key: string): HTMLElement | null {
  const since = unsentSince(unitPage, key);
  if (since === null) return null;
  const { dropUnsent, again } = unitPage.words.kept;
  const drop = confirmButton({
    ...{ label: dropUnsent, again, look: 'quiet' },
    press: () => {
      dropDraft(unitPage, key);
      unitPage.forms.delete(key);
      unitPage.correcting.delete(key);
      unitPage.refresh(`${key}-title`);
    },
  });
  return notice('warning', paragraph(unitPage.words.kept.unsent(since)), element('p', {}, drop));
}

async function submitForm<Answer extends object>(
  form: LiveForm<Answer>,
  act: StepAct<Answer>,
  pressed: HTMLButtonElement,
): Promise<void> {
  const { unitPage, place, plan, checks, showMessage } = form;
  const { sending } = unitPage;
  if (sending.has(place.key)) return;
  const answer = act.answer();
  const faults = checks.all(act);
  if (faults > 0) {
    showMessage('problem', (words) => [words.mend(faults)]);
    return;
  }
  sending.add(place.key);
  keepDraft(unitPage, place, plan.fields());
  const release = disableButtons(form.buttons, pressed, unitPage.words.sending);
  showMessage('plain', (words) => [words.sending]);
  const request = stableRequestId(unitPage, place.key, answer);
  let unavailable: Extract<AnswerOutcome, { state: 'unavailable' }> | null = null;
  const attempt = async () => {
    unavailable = null;
    const reply = await plan.send(unitPage.view.token, answer, request, seenRows(unitPage, place));
    if (reply.state === 'unavailable') unavailable = reply;
    return reply.state === 'busy' || reply.state === 'unavailable' ? null : reply;
  };
  const messages = sendingMessages(unitPage, pressed, showMessage);
  const decided = await untilDecided(attempt, messages);
  sending.delete(place.key);
  formState(unitPage, place.key).notice = null;
  release();
  const isShown = () => pressed.isConnected;
  showOutcome(
    { unitPage, place, plan, showMessage, isShown, showProblems: checks.showServed },
    decided ?? unavailable,
  );
}
