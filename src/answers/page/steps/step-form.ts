import { acts, holdButtons } from '../../../frame/button';
import { element, fill } from '../../../frame/element';
import { notice, paragraph, type Tone } from '../../../frame/notice';
import { showNotice } from '../../../frame/show-notice';
import type { AnswerOutcome } from '../../rules/answer-outcome';
import { type TypingChecks, typingChecks } from '../fields/typing-checks';
import { formMemory, type Sentences, type StepPlace, type UnitPage } from '../page-state';
import { twiceButton } from '../twice-button';
import { dropDraft, keepDraft, keptWords, requestIdOf, unsentSince } from './draft';
import type { StepAct, StepPlan } from './step-plan';
import { tellOutcome } from './tell-outcome';

/** A step's form on the page. */
interface LiveForm<Answer> {
  readonly unitPage: UnitPage;
  readonly place: StepPlace;
  readonly plan: StepPlan<Answer>;
  readonly buttons: readonly HTMLButtonElement[];
  readonly checks: TypingChecks<Answer>;
  say(tone: Tone, sentences: Sentences): void;
}

/** Builds the form of a step: checked while typing, kept, and sent once however often it is pressed. */
export function stepForm<Answer extends object>(
  unitPage: UnitPage,
  place: StepPlace,
  plan: StepPlan<Answer>,
): HTMLElement {
  const memory = formMemory(unitPage, place.key);
  const said = element('div', { class: 'said' });
  const showSaid = () => {
    if (!memory.said) return;
    const sentences = memory.said.sentences(unitPage.words);
    fill(said, [notice(memory.said.tone, ...sentences.map((sentence) => paragraph(sentence)))]);
  };
  const say = (tone: Tone, sentences: Sentences) => {
    memory.said = { tone, sentences };
    showNotice(unitPage, said, tone, ...sentences(unitPage.words));
  };
  const checks = typingChecks(plan, memory);
  const buttons = plan.acts.map((act) => {
    const { label, look, asks } = act;
    const one = twiceButton({
      ...{ label, look, again: asks?.again ?? '' },
      press: () => void send({ unitPage, place, plan, buttons, checks, say }, act, one),
      isFree: () => !asks,
      asked: () => asks && say('warning', asks.sentences),
    });
    if (plan.acts.length === 1) one.type = 'submit';
    return one;
  });
  showSaid();
  const form = element(
    'form',
    { novalidate: true, autocomplete: 'off' },
    unsentPart(unitPage, place.key),
    ...plan.parts,
    acts(...buttons),
    said,
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

/** Says that the form holds what was typed when the page was last open, and was never sent; it may be dropped. */
function unsentPart(unitPage: UnitPage, key: string): HTMLElement | null {
  const since = unsentSince(unitPage, key);
  if (since === null) return null;
  const { dropUnsent, again } = unitPage.words.kept;
  const drop = twiceButton({
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

async function send<Answer extends object>(
  form: LiveForm<Answer>,
  act: StepAct<Answer>,
  pressed: HTMLButtonElement,
): Promise<void> {
  const { unitPage, place, plan, checks, say } = form;
  const { sending } = unitPage;
  if (sending.has(place.key)) return;
  const answer = act.answer();
  const faults = checks.all(act);
  if (faults > 0) {
    say('problem', (words) => [words.mend(faults)]);
    return;
  }
  sending.add(place.key);
  keepDraft(unitPage, place, plan.fields());
  const free = holdButtons(form.buttons, pressed, unitPage.words.sending);
  say('plain', (words) => [words.sending]);
  const request = requestIdOf(unitPage, place.key, answer);
  const outcome = await sendAnswer(() => plan.send(unitPage.view.token, answer, request), {
    retrying: (attempt) => say('warning', (words) => [words.retrying(attempt, ATTEMPTS)]),
    offline: () => say('warning', (words) => [words.kept.offline, keptWords(unitPage)]),
    online: () => say('plain', (words) => [words.sending]),
  });
  sending.delete(place.key);
  formMemory(unitPage, place.key).said = null;
  free();
  const isShown = () => pressed.isConnected;
  tellOutcome({ unitPage, place, plan, say, isShown, showProblems: checks.showServed }, outcome);
}

/** Seconds before each new attempt. */
const PAUSES = [1, 2, 4, 8, 16] as const;

/** Seconds after which an attempt without a reply counts as lost; sending again is safe. */
const PATIENCE = 60;

/** How many times an answer is sent at most. */
const ATTEMPTS = PAUSES.length + 1;

/** What is told while an answer is on its way. */
interface OnItsWay {
  retrying(attempt: number): void;
  /** The device has no network: nothing is tried before it is back. */
  offline(): void;
  /** It is back, and the answer goes out by itself. */
  online(): void;
}

/**
 * Sends an answer until the server decides, pausing longer each time that it is busy or the line fails, and waiting without
 * an end while the device is offline. Null when the server never did: then nothing is known to be recorded.
 */
async function sendAnswer(
  attempt: () => Promise<AnswerOutcome>,
  told: OnItsWay,
): Promise<Exclude<AnswerOutcome, { state: 'busy' }> | null> {
  for (let tried = 0; tried < ATTEMPTS; tried += 1) {
    const pause = PAUSES[tried - 1];
    if (!navigator.onLine) {
      told.offline();
      await happens('online');
      told.online();
    } else if (pause !== undefined) {
      told.retrying(tried + 1);
      await wait(pause);
    }
    const lost = Promise.race([wait(PATIENCE), happens('offline')]);
    const outcome = await Promise.race([attempt(), lost]).catch(() => null);
    if (outcome && outcome.state !== 'busy') return outcome;
  }
  return null;
}

function wait(seconds: number): Promise<null> {
  return new Promise((resolve) => {
    window.setTimeout(() => resolve(null), seconds * 1000);
  });
}

function happens(event: 'online' | 'offline'): Promise<null> {
  return new Promise((resolve) => {
    window.addEventListener(event, () => resolve(null), { once: true });
  });
}
