import { formatDay } from '../../calendar/day';
import { formatMomentInSentence } from '../../calendar/moment';
import { button } from '../../frame/button';
import { askToConfirm, CONFIRM_ABOVE } from '../../frame/dialog/ask-to-confirm';
import { element, fill } from '../../frame/element';
import { choiceField } from '../../frame/fields/choice-fields';
import { textField } from '../../frame/fields/text-field';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { ListedRequest, RequestsCalls, RequestsView } from '../rules/requests-view';
import type { Decide } from './decide';
import type { RequestsDialog } from './requests-words';

/** Requests for a later deadline or an exemption, which are decided many at once. */
export function requestList(
  dialog: RequestsDialog,
  { requests, today }: RequestsView,
  decide: Decide,
): HTMLElement | null {
  if (requests.length === 0) return null;
  const { requests: words } = dialog.words;
  const chosen = new Set<ListedRequest>();
  const counter = paragraph('', 'soft');
  counter.setAttribute('role', 'status');
  const all = tickBox(words.all);
  const rows = requests.map((request) => requestRow(dialog, request, today));
  let shown = rows;
  const count = () => {
    for (const { request, box } of rows) box.checked = chosen.has(request);
    const ticked = shown.filter(({ request }) => chosen.has(request)).length;
    all.checked = shown.length > 0 && ticked === shown.length;
    all.indeterminate = ticked > 0 && ticked < shown.length;
    const { size } = chosen;
    counter.textContent = words.chosen(dialog.count(size), dialog.count(requests.length));
  };
  const put = (request: ListedRequest, isChosen: boolean) =>
    isChosen ? chosen.add(request) : chosen.delete(request);
  for (const { request, box } of rows)
    box.addEventListener('change', () => {
      put(request, box.checked);
      count();
    });
  all.addEventListener('change', () => {
    for (const { request } of shown) put(request, all.checked);
    count();
  });
  const body = element('tbody');
  const show = (number: string) => {
    shown = rows.filter(({ request }) => number === '' || request.number === number);
    for (const { request } of rows)
      if (number !== '' && request.number !== number) chosen.delete(request);
    fill(
      body,
      shown.map(({ row }) => row),
    );
    count();
  };
  show('');
  const head = (text: string | HTMLElement) => element('th', { scope: 'col' }, text);
  const heads = [all, words.unit, words.dispatch, words.asks, words.reason, words.status].map(head);
  const because = textField(
    { id: 'because', name: 'because', label: words.because, hint: words.becauseHint, need: '' },
    { kind: 'text', value: '', required: false },
  );
  const status = element('div', { class: 'status' });
  const agree = button(words.agree, 'main', () => press(true));
  const refuse = button(words.refuse, 'second', () => press(false));
  const send = async (agrees: boolean) => {
    const decision = {
      agrees,
      because: because.read(),
      requests: [...chosen].map(({ key, wish, until, at }) => ({ key, wish, until, at })),
    };
    const pressed = agrees ? agree : refuse;
    const run = () => server<RequestsCalls>().decideRequests(decision);
    const refused = await decide(run, { pressed, status });
    if (!refused) return;
    const [first] = refused.problems;
    const own = refused.problems.find(({ field }) => field === 'because');
    because.showProblem(own?.message ?? '');
    if (own) because.focus();
    else if (first) showNotice(dialog, status, 'problem', first.message);
  };
  const press = (agrees: boolean) => {
    const size = dialog.count(chosen.size);
    if (chosen.size === 0) showNotice(dialog, status, 'warning', words.chooseFirst);
    else if (agrees && chosen.size > CONFIRM_ABOVE)
      askToConfirm(dialog, status, {
        sentences: [words.confirm(size)],
        answers: [{ label: words.yes(size), act: () => void send(true) }],
      });
    else void send(agrees);
  };
  return element(
    'section',
    {},
    element(
      'div',
      { class: 'head' },
      element('h2', {}, words.ofRows(dialog.count(requests.length))),
      dispatchFilter(dialog, requests, show),
    ),
    element(
      'div',
      { class: 'scroll list', tabindex: '0', role: 'region', 'aria-label': words.title },
      element('table', {}, element('thead', {}, element('tr', {}, ...heads)), body),
    ),
    counter,
    because.element,
    element('div', { class: 'acts' }, agree, refuse),
    status,
  );
}

/** `null` if all requests are about one dispatch. */
function dispatchFilter(
  dialog: RequestsDialog,
  requests: readonly ListedRequest[],
  show: (number: string) => void,
): HTMLElement | null {
  const { requests: words } = dialog.words;
  const numbers = [...new Set(requests.map(({ number }) => number))];
  if (numbers.length < 2) return null;
  const field = choiceField(
    { id: 'dispatch', name: 'dispatch', label: words.dispatch, hint: '', need: '' },
    [
      { value: '', label: words.allDispatches },
      ...numbers.map((number) => ({ value: number, label: number })),
    ],
    '',
  );
  field.element.addEventListener('change', () => show(field.read()));
  return field.element;
}

function requestRow({ words }: RequestsDialog, request: ListedRequest, today: string) {
  const { requests } = words;
  const { wish, until, unit, number, because, at, status } = request;
  const asks = requests.wish[wish](until === null ? '' : formatDay(until));
  const small = (text: string) => element('span', { class: 'address' }, text);
  const box = tickBox(requests.choose(unit, asks));
  const isPassed = until !== null && until < today;
  const cells = [
    [box],
    [unit],
    [number],
    [asks, small(requests.sentAt(formatMomentInSentence(at)))],
    [because],
    [status],
  ];
  if (isPassed) cells[3]?.push(small(requests.passed));
  const row = element('tr', {}, ...cells.map((parts) => element('td', {}, ...parts)));
  return { request, box, row };
}

function tickBox(label: string): HTMLInputElement {
  return element('input', { type: 'checkbox', class: 'pick', 'aria-label': label, title: label });
}
