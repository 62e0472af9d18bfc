import { button, buttonRow } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { readView } from '../../frame/view';
import type { RequestsCalls, RequestsView } from '../rules/requests-view';
import { contactCards } from './contact-cards';
import type { Decide } from './decide';
import { requestList } from './request-list';
import { REQUESTS_WORDS, type RequestsDialog } from './requests-words';

function openRequests(view: RequestsView): void {
  const dialog = openDialog(view.language, REQUESTS_WORDS, (words) => words.requests.title);
  showRequests(dialog, view, '');
}

function showRequests(dialog: RequestsDialog, view: RequestsView, done: string): void {
  const { requests: words, close } = dialog.words;
  const status = element('div', { class: 'status' });
  const decide: Decide = async (decision, at) => {
    const decided = await runAct(dialog, {
      ...at,
      run: async () => {
        const outcome = await decision();
        return {
          outcome,
          left: outcome.done ? await server<RequestsCalls>().readRequests() : view,
        };
      },
    });
    if (decided === null) return null;
    const { outcome, left } = decided;
    if (!outcome.done) return outcome;
    showRequests(dialog, left, outcome.message);
    return null;
  };
  const isEmpty = view.requests.length + view.contacts.length === 0;
  dialog.show(
    element('h1', { class: 'spoken' }, words.title),
    status,
    isEmpty ? notice('plain', paragraph(words.none)) : paragraph(words.intro, 'soft'),
    requestList(dialog, view, decide),
    contactCards(dialog, view, decide),
    buttonRow(button(close, isEmpty ? 'main' : 'quiet', closeDialog)),
  );
  if (done !== '') showNotice(dialog, status, 'good', done).focus();
}

openRequests(readView<RequestsView>());
