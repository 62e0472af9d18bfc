import { formatMomentInSentence } from '../../calendar/moment';
import { button, buttonRow, disableButtons } from '../../frame/button';
import { element } from '../../frame/element';
import type { Field } from '../../frame/fields/field';
import { textField } from '../../frame/fields/text-field';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { pick } from '../../records/pick';
import { formatCount } from '../../texts/number-text';
import { type AnswersCalls, MAX_RECEIPTS } from '../answers-calls';
import { answerProblems } from '../rules/answer-problems';
import type { AcknowledgeAnswer } from '../rules/kinds/acknowledge';
import type { ListedDispatch, PageDispatch } from '../rules/page-view';
import { faultSentence } from './fault-sentence';
import { type StepUnit, seenRows, type UnitPage, type UnitWords, withAnswers } from './page-state';
import { usualPosition } from './steps/acknowledge-step';
import { draftOf, dropDraft, stableRequestId, writeDraft } from './steps/draft';
import { sendingMessages } from './steps/sending-messages';
import { alikeSentence, type DecidedOutcome, notRecordedSentence } from './steps/show-outcome';
import { untilDecided } from './steps/until-decided';

/** One receipt that can be ticked. `key` is the key of its step. */
export interface ReceiptLine {
  readonly key: string;
  readonly dispatch: ListedDispatch;
  readonly unit: StepUnit;
  readonly label: string;
}

export interface ReceiptsFormProps {
  /** Key of the draft. */
  readonly key: string;
  readonly lines: readonly ReceiptLine[];
  /** True if all lines are ticked at first. */
  readonly isTicked: boolean;
  /** True for a parent, who says why it answers for its subordinates. */
  readonly needsReason: boolean;
  /** Places the ticks, which are given by the keys of their lines. */
  arrange(ticks: ReadonlyMap<string, HTMLElement>): readonly HTMLElement[];
  /** Left out if the form cannot be closed. */
  cancel?(): void;
}

type Outcome = DecidedOutcome | null;

/** Form that acknowledges the ticked dispatches. Each is recorded by itself; the page says which were not. */
export function receiptsForm(unitPage: UnitPage, props: ReceiptsFormProps): HTMLElement {
  const { words, language } = unitPage;
  const { key, lines, needsReason } = props;
  const draft = draftOf(unitPage, key);
  const kept = draft?.ticked?.split(' ');
  const boxes = lines.map((line) => {
    const id = `${key}-${line.key}`;
    const control = element('input', { type: 'checkbox', id, name: line.key });
    control.checked = kept ? kept.includes(line.key) : props.isTicked;
    const row = element(
      'label',
      { class: 'tick', for: id },
      control,
      element('span', {}, line.label),
    );
    return { line, control, row };
  });
  const chosen = () => boxes.filter(({ control }) => control.checked).map(({ line }) => line);
  const usual = usualPosition(unitPage);
  const text = (name: 'position' | 'reason', need: string, hint: string, value: string) =>
    textField(
      { id: `${key}-${name}`, name, label: words[name], hint, need },
      { kind: 'text', value: draft?.[name] ?? value, required: true },
    );
  const position = text('position', words.positionNeed, '', usual);
  const reason = needsReason ? text('reason', words.required, words.reasonHint, '') : null;
  const fields: readonly Field[] = reason ? [reason, position] : [position];
  const title = element('summary', { class: 'fold' });
  const fold = usual === '' ? null : element('details', {}, title, position.element);
  const status = element('div', { class: 'status' });
  const answerTo = (line: ReceiptLine): AcknowledgeAnswer => ({
    dispatch: line.dispatch.id,
    version: line.dispatch.version,
    forUnit: line.unit.code,
    reason: reason?.read().trim() ?? '',
    seen: seenIn(unitPage, line),
    replaces: false,
    position: position.read().trim(),
    ...typedFor(unitPage, line),
  });
  const check = (line: ReceiptLine) => {
    const today = unitPage.view.today;
    const context = { issuedOn: today, today };
    const problems = answerProblems({ kind: 'acknowledge', answer: answerTo(line) }, context);
    for (const field of fields) {
      const problem = problems.find(({ field: name }) => name === field.name);
      const { office } = unitPage.view;
      field.showProblem(problem ? faultSentence(words, problem, { ...context, office }) : '');
      if (problem && fold?.contains(field.element)) fold.open = true;
    }
    return fields.find(({ name }) => problems.some(({ field }) => field === name));
  };
  const send = button('', 'main', async () => {
    const ticked = chosen();
    const [first] = ticked;
    if (!first) {
      showNotice(unitPage, status, 'problem', words.receipts.none);
      return;
    }
    const faulty = check(first);
    if (faulty) faulty.focus();
    else await sendTicked(unitPage, { key, ticked, answerTo, buttons, send, status });
  });
  send.type = 'submit';
  const cancel = props.cancel && button(words.receipts.cancel, 'quiet', props.cancel);
  const buttons = cancel ? [send, cancel] : [send];
  const refresh = () => {
    const label = needsReason ? words.receipts.sendBelow : words.receipts.send;
    send.textContent = label(formatCount(chosen().length, language));
    title.textContent = words.confirmedBy(position.read().trim());
  };
  refresh();
  const form = element(
    'form',
    { novalidate: true, autocomplete: 'off' },
    ...props.arrange(new Map(boxes.map(({ line, row }) => [line.key, row]))),
    reason?.element ?? null,
    fold ? null : position.element,
    buttonRow(...buttons),
    status,
    fold,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    const ticked = chosen().map((line) => line.key);
    const typed = Object.fromEntries(fields.map((field) => [field.name, field.read()]));
    writeDraft(unitPage, key, { ...typed, ticked: ticked.join(' ') });
    refresh();
  });
  return form;
}

/** Digest of the recorded receipt that the page showed: after the office has returned it, there is one. */
function seenIn({ view }: UnitPage, { unit, dispatch }: ReceiptLine): string {
  const loaded = view.dispatches.find(({ id }) => id === dispatch.id);
  return unit.code === '' && loaded ? loaded.answers.seen.acknowledge : '';
}

/** What the contact has typed in the form of the dispatch itself. */
function typedFor(unitPage: UnitPage, { key }: ReceiptLine) {
  const { name = '', incomingNumber = '' } = draftOf(unitPage, key) ?? {};
  return { name: name.trim(), incomingNumber: incomingNumber.trim() };
}

interface Sending {
  readonly key: string;
  readonly ticked: readonly ReceiptLine[];
  readonly answerTo: (line: ReceiptLine) => AcknowledgeAnswer;
  readonly buttons: readonly HTMLButtonElement[];
  readonly send: HTMLButtonElement;
  readonly status: HTMLElement;
}

async function sendTicked(unitPage: UnitPage, sending: Sending): Promise<void> {
  const { key, ticked, buttons, send, status } = sending;
  const { words } = unitPage;
  if (unitPage.sending.has(key)) return;
  unitPage.sending.add(key);
  const release = disableButtons(buttons, send, words.sending);
  const messages = sendingMessages(unitPage, send, (tone, sentences) =>
    showNotice(unitPage, status, tone, ...sentences(words)),
  );
  showNotice(unitPage, status, 'plain', words.sending);
  const receipts = ticked.map((line) => {
    const answer = sending.answerTo(line);
    const request = stableRequestId(unitPage, line.key, answer);
    return { line, sent: { answer, request, rows: seenRows(unitPage, line) } };
  });
  const outcomes = new Map<ReceiptLine, Outcome>();
  for (let at = 0; at < receipts.length; at += MAX_RECEIPTS) {
    const group = receipts.slice(at, at + MAX_RECEIPTS);
    await untilDecided(async () => {
      const left = group.filter(({ line }) => !outcomes.has(line));
      const calls = server<AnswersCalls>();
      const replies = await calls.confirmReceipts(
        unitPage.view.token,
        left.map(({ sent }) => sent),
      );
      left.forEach(({ line }, index) => {
        const reply = replies[index];
        if (reply && reply.state !== 'busy' && reply.state !== 'unavailable')
          outcomes.set(line, reply);
      });
      return group.every(({ line }) => outcomes.has(line)) || null;
    }, messages);
  }
  unitPage.sending.delete(key);
  release();
  showOutcomes(unitPage, sending, outcomes);
}

/** Shows the new state of all dispatches, with one notice at the top of the page. */
function showOutcomes(
  unitPage: UnitPage,
  { key, ticked }: Sending,
  outcomes: ReadonlyMap<ReceiptLine, Outcome>,
): void {
  const { notices, language } = unitPage;
  const done: ReceiptLine[] = [];
  const alike: { line: ReceiptLine; outcome: Extract<DecidedOutcome, { state: 'alike' }> }[] = [];
  const failed: { line: ReceiptLine; outcome: Outcome }[] = [];
  let { view } = unitPage;
  let at = '';
  for (const line of ticked) {
    const outcome = outcomes.get(line) ?? null;
    if (outcome?.state !== 'recorded' && outcome?.state !== 'alike') {
      failed.push({ line, outcome });
      continue;
    }
    const { answers } = outcome;
    let recorded: PageDispatch['recorded'];
    if (outcome.state === 'alike') {
      ({ recorded } = outcome);
      alike.push({ line, outcome });
    } else {
      recorded = pick(outcome, ['at', 'reference']);
      ({ at } = outcome);
      done.push(line);
    }
    dropDraft(unitPage, line.key);
    const place = { ...line, today: view.today };
    view = withAnswers({ ...unitPage, view }, place, { answers, recorded });
  }
  if (failed.length === 0) {
    dropDraft(unitPage, key);
    unitPage.unfolded.delete(key);
  }
  const unitCodes = new Set(done.map(({ unit }) => unit.code));
  const doneText = (words: UnitWords) => {
    const { recorded, recordedBelow } = words.receipts;
    const moment = formatMomentInSentence(at);
    return unitCodes.has('')
      ? recorded(moment, formatCount(done.length, language))
      : recordedBelow(moment, formatCount(unitCodes.size, language));
  };
  notices.clear();
  notices.set('page', {
    tone: failed.length === 0 ? 'good' : 'problem',
    sentences: (words) => [
      ...(done.length === 0 ? [] : [doneText(words)]),
      ...alike.map(({ line, outcome }) => {
        const sentence = alikeSentence(words, { stage: 'acknowledge' }, outcome);
        return `${line.label}. ${sentence}`;
      }),
      ...failed.map(({ line, outcome }) => {
        const reason = notRecordedSentence(words, outcome);
        return `${line.label}. ${reason}${words.orCall(unitPage.view.office.phone)}`;
      }),
    ],
  });
  unitPage.show(view, 'page-notice');
  unitPage.announce(document.getElementById('page-notice')?.textContent ?? '');
}
