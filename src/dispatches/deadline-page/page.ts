import { openForm } from '../../forms/page/open-form';
import { element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { readView } from '../../frame/view';
import type { DeadlineFormView } from '../dated-form-view';
import { DATED_WORDS } from '../dated-page/dated-words';
import { addWorkingDaysBox } from '../dated-page/working-days';
import { deadlineFields } from './deadline-fields';
import { inForce } from './in-force';

const view = readView<DeadlineFormView>();
const words = DATED_WORDS[view.language];

openForm(deadlineFields(view, words), {
  dress: (open) => {
    const from = { since: words.sinceToday, day: () => view.today };
    addWorkingDaysBox(open, 'until', { view, words, from });
    const place = element('div', { class: 'in-force', 'aria-live': 'polite' });
    const tell = () => {
      const sentences = inForce(view, open.arranged.read(), words);
      fill(
        place,
        sentences.map((sentence) => paragraph(sentence)),
      );
    };
    open.fields.find(({ name }) => name === 'stage')?.element.append(place);
    for (const event of ['input', 'click']) open.body.addEventListener(event, tell);
    tell();
    return null;
  },
});
