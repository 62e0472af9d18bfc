import type { ImportList } from '../../forms/form-view';
import { openForm } from '../../forms/page/open-form';
import { acts, button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { server } from '../../frame/server';
import { readView } from '../../frame/view';
import type { AnswerFormView } from '../answer-form-view';
import { recordFields } from './record-fields';
import { RECORD_WORDS } from './record-words';

const view = readView<AnswerFormView>();
const words = RECORD_WORDS[view.language];

openForm(recordFields(view, words), {
  stays: ['directive', 'answer', 'channel'],
  dress: ({ desk, body, fields, said }) => {
    const answer = fields.find(({ name }) => name === 'answer');
    body.addEventListener('input', () => {
      if (answer?.read() !== 'acknowledged')
        body.querySelector('details.fold')?.setAttribute('open', '');
    });
    const list = button(words.labels.list, 'quiet', () => {
      const run = () => server<ImportList>().openImport('answers');
      void runAct(desk, { buttons: [list], pressed: list, said, run });
    });
    return acts(list);
  },
});
