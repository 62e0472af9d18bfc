import { guarded } from '../cells/column';
import { choice } from '../cells/kinds/choice';
import { moment } from '../cells/kinds/moment';
import { text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/** Nhật ký: the log, append-only. */
export const logTab = declareTab('log', {
  id: 'at',
  newest: 'event',
  columns: {
    at: moment(140, guarded),
    event: choice('logEvent', 180, guarded),
    who: text(270, guarded),
    manner: choice('manner', 100, guarded),
    dispatch: text(100, guarded),
    unit: text(100, guarded),
    detail: text(460, guarded),
  },
});
