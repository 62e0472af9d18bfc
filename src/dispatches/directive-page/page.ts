import { openForm } from '../../forms/page/open-form';
import { readView } from '../../frame/view';
import type { DirectiveFormView } from '../dated-form-view';
import { DATED_WORDS } from '../dated-page/dated-words';
import { addWorkingDaysBox } from '../dated-page/working-days';
import { bearsSecrecyMark } from '../rules/secrecy-mark';
import { directiveFields } from './directive-fields';
import { dispatchText } from './dispatch-text';

const view = readView<DirectiveFormView>();
const words = DATED_WORDS[view.language];

openForm(directiveFields(view, words), {
  consent: 'notClassified',
  mayKeep: (answers) => !Object.values(answers).some(bearsSecrecyMark),
  dress: (open) => {
    const issuedOn = open.fields.find(({ name }) => name === 'issuedOn');
    const from = { since: words.sinceIssue, day: () => issuedOn?.read() ?? '' };
    addWorkingDaysBox(open, 'acknowledgeBy', { view, words, from });
    addWorkingDaysBox(open, 'trainBy', { view, words, from });
    return dispatchText(open, words, view.blocks);
  },
});
