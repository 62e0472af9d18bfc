import { choiceOr } from '../cells/kinds/choice';
import { requiredDay } from '../cells/kinds/day';
import { text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/** Ngày nghỉ: days off and make-up working days. */
export const daysOffTab = declareTab('daysOff', {
  id: 'day',
  columns: {
    day: requiredDay(120),
    name: text(260),
    kind: choiceOr('dayOffKind', 'holiday', 150),
    basis: text(340),
    confirmed: choiceOr('yesNo', 'no', 120),
  },
});
