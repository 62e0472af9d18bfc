import { button, holdButtons } from '../frame/button';
import { call } from '../frame/call';
import { element, fill } from '../frame/element';
import { notice, paragraph, type Tone } from '../frame/notice';
import { keepDraft, requestIdOf } from './draft';
import { ATTEMPTS, sendAnswer } from './send-answer';
import { settleAnswer } from './settle-answer';
import type { StepAct, StepPlan } from './step-plan';
import { type TypingChecks, typingChecks } from './typing-checks';
import type { StepPlace, UnitDesk } from './unit-desk';

/** A step's form on the page. */
interface LiveForm<Answer> {
  readonly desk: UnitDesk;
  readonly place: StepPlace;
  readonly plan: StepPlan<Answer>;
  readonly buttons: readonly HTMLButtonElement[];
  readonly checks: TypingChecks<Answer>;
  say(tone: Tone, sentences: readonly string[]): void;
}

/** Builds the form of a step: checked while typing, kept, and sent once however often it is pressed. */
export function stepForm<Answer extends object>(
  desk: UnitDesk,
  place: StepPlace,
  plan: StepPlan<Answer>,
): HTMLElement {
  const said = element('div', { class: 'said' });
  const say = (tone: Tone, sentences: readonly string[]) => {
    fill(said, [notice(tone, ...sentences.map((sentence) => paragraph(sentence)))]);
    desk.announce(sentences.join(' '));
  };
  const checks = typingChecks(plan);
  const buttons = plan.acts.map((act) => {
    const one = button(act.label, act.look, () => {
      void send({ desk, place, plan, buttons, checks, say }, act, one);
    });
    if (plan.acts.length === 1) one.type = 'submit';
    return one;
  });
  if (desk.sending.has(place.key)) say('plain', [desk.words.sending]);
  const acts = element('div', { class: 'acts' }, ...buttons);
  const form = element(
    'form',
    { novalidate: true, autocomplete: 'off' },
    ...plan.parts,
    acts,
    said,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    keepDraft(desk, place.key, plan.fields);
    plan.refresh();
    checks.typed(event.target);
  });
  form.addEventListener('focusout', (event) => checks.left(event.target));
  plan.refresh();
  return form;
}

async function send<Answer extends object>(
  form: LiveForm<Answer>,
  act: StepAct<Answer>,
  pressed: HTMLButtonElement,
): Promise<void> {
  const { desk, place, plan, checks, say } = form;
  const { words, sending } = desk;
  if (sending.has(place.key)) return;
  const answer = act.answer();
  const faults = checks.all(act);
  if (faults > 0) {
    say('problem', [words.mend(faults)]);
    return;
  }
  sending.add(place.key);
  const free = holdButtons(form.buttons, pressed, words.sending);
  say('plain', [words.sending]);
  const request = requestIdOf(desk, place.key, answer);
  const outcome = await sendAnswer(
    () => call(plan.server, desk.view.token, answer, request),
    (attempt) => say('warning', [words.retrying(attempt, ATTEMPTS)]),
  );
  sending.delete(place.key);
  free();
  const isShown = () => pressed.isConnected;
  settleAnswer({ desk, place, plan, say, isShown, showProblems: checks.showServed }, outcome);
}
