import { formatDay } from '../../../calendar/day';
import { dayOfMoment, formatMomentInSentence } from '../../../calendar/moment';
import { button, buttonRow, disableButtons } from '../../../frame/button';
import { confirmButton } from '../../../frame/confirm-button';
import { element } from '../../../frame/element';
import { textField } from '../../../frame/fields/text-field';
import { notice, paragraph } from '../../../frame/notice';
import { server } from '../../../frame/server';
import { showNotice } from '../../../frame/show-notice';
import type { AnswersCalls } from '../../answers-calls';
import {
  type AskedContact,
  CONTACT_LIMITS,
  type ContactOutcome,
  type ContactProblem,
  contactProblems,
  type PageContactRequest,
} from '../../rules/contact-request';
import type { Sentences, UnitPage, UnitWords } from '../page-state';
import {
  draftOf,
  draftSafetySentence,
  dropDraft,
  stableRequestId,
  writeDraft,
} from '../steps/draft';
import { requestNotRecorded } from '../steps/show-outcome';
import { noticePart } from '../steps/step-frame';
import { lazyFold } from './lazy-fold';

const KEY = 'contact';

/** Foot of the page on which a unit asks the office to change its contact. */
export function contactPart(unitPage: UnitPage): HTMLElement {
  const { words, view } = unitPage;
  const { contactRequest } = view;
  const { contact } = words.requests;
  return element(
    'div',
    { class: 'contact' },
    noticePart(unitPage, KEY),
    contactRequest && statusNotice(unitPage, contactRequest),
    contactRequest?.state === 'open'
      ? withdrawal(unitPage)
      : lazyFold(unitPage, { key: KEY, title: contact.title }, () => contactForm(unitPage)),
  );
}

function statusNotice({ words, view }: UnitPage, request: PageContactRequest): HTMLElement {
  const { contact, reasonIs } = words.requests;
  const { officeName } = view.office;
  if (request.state === 'refused')
    return notice(
      'warning',
      paragraph(contact.refused(formatDay(dayOfMoment(request.at)), officeName)),
      paragraph(reasonIs(request.because)),
    );
  const asked = [request.position, request.email, request.phone].filter((text) => text !== '');
  return notice(
    'plain',
    paragraph(contact.sent(asked.join('; '), formatMomentInSentence(request.at))),
    paragraph(contact.notAgreed(officeName)),
  );
}

function contactForm(unitPage: UnitPage): HTMLElement {
  const { words, view } = unitPage;
  const { contact, send } = words.requests;
  const given = draftOf(unitPage, KEY) ?? {};
  const field = (name: keyof AskedContact) =>
    textField(
      { id: `${KEY}-${name}`, name, label: contact[name], hint: contact.hints[name], need: '' },
      { kind: 'text', value: given[name] ?? '', required: false },
    );
  const fields = { position: field('position'), email: field('email'), phone: field('phone') };
  const all = Object.values(fields);
  const asked = (): AskedContact => ({
    position: fields.position.read().trim(),
    email: fields.email.read().trim(),
    phone: fields.phone.read().trim(),
  });
  const status = element('div', { class: 'status' });
  const showProblems = (problems: readonly ContactProblem[]) => {
    for (const [name, one] of Object.entries(fields)) {
      const own = problems.find((problem) => problem.field === name);
      one.showProblem(own ? contactFaultSentence(words, own) : '');
    }
    const [first] = problems;
    if (first) fields[first.field].focus();
  };
  const press = async () => {
    const problems = contactProblems(asked());
    showProblems(problems);
    if (problems.length > 0) return;
    const request = stableRequestId(unitPage, KEY, asked());
    const call = () =>
      server<AnswersCalls>().askContact(view.token, asked(), request, view.rows.unit);
    const outcome = await sendOnce(unitPage, sendButton, status, call);
    if (outcome?.state === 'problems') showProblems(outcome.problems);
  };
  const sendButton = button(send, 'second', () => void press());
  sendButton.type = 'submit';
  const form = element(
    'form',
    { novalidate: true, autocomplete: 'off' },
    paragraph(contact.intro(view.office.officeName), 'hint'),
    ...all.map((one) => one.element),
    buttonRow(sendButton),
    status,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    writeDraft(unitPage, KEY, { ...asked() });
    showProblems([]);
  });
  return form;
}

function withdrawal(unitPage: UnitPage): HTMLElement {
  const { words, view } = unitPage;
  const { withdraw, withdrawAgain } = words.requests;
  const status = element('div', { class: 'status' });
  const pressed = confirmButton({
    ...{ label: withdraw, again: withdrawAgain, look: 'quiet' },
    press: () => {
      const call = () => server<AnswersCalls>().withdrawContact(view.token, view.rows.unit);
      void sendOnce(unitPage, pressed, status, call);
    },
  });
  return element('div', {}, buttonRow(pressed), status);
}

/** Sending again after a lost reply is safe: the request id stays the same. */
async function sendOnce(
  unitPage: UnitPage,
  pressed: HTMLButtonElement,
  status: HTMLElement,
  call: () => Promise<ContactOutcome>,
): Promise<ContactOutcome | null> {
  const { words } = unitPage;
  const release = disableButtons([pressed], pressed, words.sending);
  const outcome = await call().catch(() => null);
  release();
  if (outcome?.state === 'recorded' || outcome?.state === 'changed') {
    const { contact } = outcome;
    const { state } = outcome;
    if (state === 'recorded') dropDraft(unitPage, KEY);
    const sentences: Sentences = ({ requests }) => [
      state === 'changed' ? requests.changed : recordedSentence(requests, contact),
    ];
    unitPage.notices.set(KEY, { tone: state === 'recorded' ? 'good' : 'warning', sentences });
    unitPage.show({ ...unitPage.view, contactRequest: contact }, `${KEY}-notice`);
    unitPage.announce(sentences(words).join(' '));
  } else if (outcome?.state !== 'problems') {
    const why = requestNotRecorded(words, outcome) + words.orCall(unitPage.view.office.phone);
    const kept = draftOf(unitPage, KEY) ? [draftSafetySentence(unitPage)] : [];
    showNotice(unitPage, status, 'problem', why, ...kept);
  }
  return outcome;
}

function recordedSentence(
  { contact }: UnitWords['requests'],
  request: PageContactRequest | null,
): string {
  return request === null ? contact.withdrawn : contact.recorded;
}

function contactFaultSentence(
  { problems, requests }: UnitWords,
  { field, fault }: ContactProblem,
): string {
  if (fault === 'required' || fault === 'notMailbox') return requests.contact.faults[fault];
  return fault === 'tooLong' ? problems.tooLong(CONTACT_LIMITS[field]) : problems[fault];
}
