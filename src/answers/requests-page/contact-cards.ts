import { formatMomentInSentence } from '../../calendar/moment';
import { namedButton } from '../../frame/button';
import { element } from '../../frame/element';
import { checkField } from '../../frame/fields/choice-fields';
import { textField } from '../../frame/fields/text-field';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { ListedContactRequest, RequestsCalls, RequestsView } from '../rules/requests-view';
import type { Decide } from './decide';
import type { RequestsDialog } from './requests-words';

/** Requests to change a contact, which are decided one by one. */
export function contactCards(
  dialog: RequestsDialog,
  { contacts }: RequestsView,
  decide: Decide,
): HTMLElement | null {
  if (contacts.length === 0) return null;
  const { requests: words } = dialog.words;
  const cards = contacts.map((contact) =>
    element('li', {}, ...contactCard(dialog, contact, decide)),
  );
  return element(
    'section',
    {},
    element('h2', {}, words.contacts(dialog.count(contacts.length))),
    paragraph(words.contactIntro, 'soft'),
    element('ul', { class: 'rows' }, ...cards),
  );
}

const FIELDS = ['position', 'email', 'phone'] as const;

function contactCard(
  dialog: RequestsDialog,
  { code, unit, at, now, asked }: ListedContactRequest,
  decide: Decide,
): HTMLElement[] {
  const { requests: words } = dialog.words;
  const changes = FIELDS.filter((field) => asked[field] !== '').map((field) =>
    paragraph(words.change(words.field[field], now[field], asked[field])),
  );
  const called = checkField(
    { id: `${code}-called`, name: 'called', label: words.called, hint: '', need: '' },
    false,
  );
  const because = textField(
    {
      ...{ id: `${code}-because`, name: 'because', label: words.because },
      ...{ hint: words.becauseHint, need: '' },
    },
    { kind: 'text', value: '', required: false },
  );
  const status = element('div', { class: 'status' });
  const press = async (agrees: boolean) => {
    const decision = {
      ...{ code, at, agrees, because: because.read() },
      called: called.read() === 'yes' ? ('yes' as const) : ('' as const),
    };
    const run = () => server<RequestsCalls>().decideContact(decision);
    const pressed = agrees ? agree : refuse;
    const refused = await decide(run, { pressed, status });
    if (!refused) return;
    const fields = [called, because];
    for (const field of fields) {
      const own = refused.problems.find((problem) => problem.field === field.name);
      field.showProblem(own?.message ?? '');
      if (own) field.focus();
    }
    const whole = refused.problems.find(({ field }) => field === '');
    if (whole) showNotice(dialog, status, 'problem', whole.message);
  };
  const agree = namedButton(words.agree, words.agreeOf(unit), 'main', () => void press(true));
  const refuse = namedButton(words.refuse, words.refuseOf(unit), 'second', () => void press(false));
  return [
    element('h3', {}, unit),
    paragraph(words.sentAt(formatMomentInSentence(at)), 'soft'),
    ...changes,
    called.element,
    because.element,
    element('div', { class: 'acts' }, agree, refuse),
    status,
  ];
}
