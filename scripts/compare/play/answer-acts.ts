import { viewIn } from '../../../local/demo/mailbox';
import { markResult } from '../../../local/demo/mark-result';
import type {
  OpenStage,
  PageDispatch,
  SubordinateReply,
  UnitPageView,
} from '../../../src/answers/rules/page-view';
import type { ResultMark } from '../../../src/answers/rules/results-view';
import { seenOf } from '../../../src/answers/rules/seen-answer';
import {
  type Act,
  call,
  type DrawnRow,
  dayAhead,
  filling,
  type Stage,
  someRow,
  someRows,
  typedDay,
  typeInto,
} from './stage';

/** True for a row whose unit has not acknowledged and is not exempt. */
const owes =
  ({ words }: Stage) =>
  (text: DrawnRow['text']) =>
    text('acknowledge') !== words.choices.acknowledgeState.acknowledged &&
    text('exemptBecause') === '';

/** True for a row whose unit has reported its training as completed. */
const isDone =
  ({ words }: Stage) =>
  (text: DrawnRow['text']) =>
    text('complete') === words.choices.completionState.completed;

const named = ({ text }: DrawnRow) => ({ dispatch: text('dispatchId'), unit: text('unitCode') });

const byPhone = { channel: 'phone', position: 'Văn thư', reason: 'điện thoại' };

/** Records that a unit has acknowledged the dispatch by telephone. */
export const recordReceipt = filling('recordAnswer', (stage) => ({
  ...named(someRow(stage, 'tracking', owes(stage))),
  ...byPhone,
  answer: 'acknowledged',
}));

/** Records that a unit has reported its training on paper. */
export const recordTraining = filling('recordAnswer', (stage) => ({
  ...named(someRow(stage, 'tracking', owes(stage))),
  ...byPhone,
  channel: 'paper',
  answer: 'completed',
  form: 'meeting',
  heldOn: dayAhead(stage),
  sessions: '1',
  audience: 'staff',
  eligible: '24',
  attended: String(stage.chance.between(18, 24)),
}));

/** Chooses "acknowledged" in a dropdown of the tab Theo dõi, as after a telephone call. */
export const chooseInSheet: Act = (stage) =>
  typeInto(stage, someRow(stage, 'tracking', owes(stage)), {
    column: 'acknowledge',
    text: stage.words.choices.acknowledgeState.acknowledged,
  });

/** Types a date that does not exist into a date column. */
export const typeNonsense: Act = (stage) =>
  typeInto(stage, someRow(stage, 'tracking'), { column: 'acknowledgedOn', text: '31/02/2025' });

/** Types remarks into several rows, faster than edit events come. */
export const typeRemarks: Act = (stage) => {
  const rows = someRows(stage, 4, 'tracking');
  const cells = rows.map(({ table, row, text }) => [
    table.cell(row, 'note'),
    `đã gọi ${text('unitCode')}`,
  ]);
  const [{ table } = { table: { name: '' } }] = rows;
  stage.google.typeFast(stage.user, table.name, Object.fromEntries(cells));
};

/** Types another incoming number over a unit's own. */
export const correctNumber: Act = (stage) =>
  typeInto(
    stage,
    someRow(stage, 'tracking', (text) => text('incomingNumber') !== ''),
    { column: 'incomingNumber', text: '00123' },
  );

/** Marks a report as matching its document, or returns it to its unit to be completed. */
const marking =
  (mark: Pick<ResultMark, 'kind' | 'text'>): Act =>
  (stage) => {
    const row = someRow(stage, 'tracking', isDone(stage));
    markResult((fn, ...args) => call(stage, fn, ...args), row.text('key'), mark);
  };

export const checkReport = marking({ kind: 'matches', text: 'báo cáo giấy' });

export const returnReport = marking({ kind: 'returned', text: 'thiếu số người tham gia' });

/** Imports a list of answers. If `isUndone` is true, undoes the import at once. */
export const importAnswers =
  (isUndone: boolean): Act =>
  (stage) => {
    const rows = someRows(stage, 3, 'tracking', owes(stage));
    const dispatch = rows[0]?.text('dispatchId') ?? '';
    call(stage, 'answersOnFile', dispatch);
    const answer = { acknowledge: 'acknowledged', acknowledgedOn: dayAhead(stage) };
    const entries = rows.map(({ text }) => ({ unit: text('unitCode'), answer }));
    call(stage, 'importAnswers', { dispatch, entries });
    if (isUndone) call(stage, 'undoAnswers');
  };

type OpenPage = Extract<UnitPageView, { state: 'open' }>;

/** Opens the pages of units in random order until a dispatch on one fits. Throws if none fits. */
function somePage(
  stage: Stage,
  fits: (page: OpenPage, dispatch: PageDispatch) => boolean,
): { token: string; page: OpenPage; dispatch: PageDispatch } {
  const links = [...stage.links.values()];
  for (let left = links.length; left > 0; left -= 1) {
    const [link] = links.splice(stage.chance.between(0, left - 1), 1);
    const { page: opened } = stage.google.visit(link?.address ?? '');
    const page = opened && viewIn<UnitPageView>(opened.html);
    if (page?.state !== 'open') continue;
    const dispatch = page.dispatches.find((one) => fits(page, one));
    if (dispatch) return { token: page.token, page, dispatch };
  }
  throw new Error('no unit has such a page');
}

const requestId = ({ chance }: Stage) =>
  Array.from({ length: 32 }, () => chance.between(0, 15).toString(16)).join('');

/** A late unit names on its page the day by which it will complete. */
export const tellDelay: Act = (stage) => {
  const { token, dispatch } = somePage(stage, (_, one) => one.expectUntil !== null);
  const { id, version, answers } = dispatch;
  const about = { dispatch: id, version, forUnit: '', reason: '', replaces: false };
  const answer = {
    ...about,
    seen: seenOf('delay', answers),
    expectedOn: dayAhead(stage, 2),
    difficulties: 'Chưa có hội trường.',
  };
  stage.google.callFromPage('tellDelay', token, answer, requestId(stage));
};

/** A unit acknowledges on its page for a unit below it. */
export const answerForSubordinate: Act = (stage) => {
  const isOwed = ({ stage: open }: OpenStage) => open === 'acknowledge';
  const owing = ({ subordinates }: OpenPage) =>
    subordinates?.units.find(({ open }) => open.some(isOwed));
  const { token, page } = somePage(stage, (one) => owing(one) !== undefined);
  const code = owing(page)?.code ?? '';
  const reply = stage.google.callFromPage('openSubordinate', token, code)
    .result as SubordinateReply;
  const dispatches = reply.state === 'opened' ? reply.unit.dispatches : [];
  const one = dispatches.find(({ acknowledge }) => acknowledge?.done === false);
  if (!one) throw new Error(`unit ${code} has acknowledged`);
  const { id, version, answers } = one;
  const answer = {
    ...{ dispatch: id, version, forUnit: code, reason: 'chưa có thư điện tử' },
    ...{ seen: seenOf('acknowledge', answers), replaces: false },
    ...{ position: 'Chánh Văn phòng', name: '', incomingNumber: '' },
  };
  stage.google.callFromPage('confirmReceipt', token, answer, requestId(stage));
};

/** A unit acknowledges twice with the same request id, and then lists its dispatches. */
export const answerTwice: Act = (stage) => {
  const { token, dispatch } = somePage(stage, (_, one) => one.acknowledge?.done === false);
  const { id, version, answers } = dispatch;
  const answer = {
    ...{ dispatch: id, version, forUnit: '', reason: '' },
    ...{ seen: seenOf('acknowledge', answers), replaces: false },
    ...{ position: 'Văn thư', name: '', incomingNumber: '=1+1' },
  };
  const request = requestId(stage);
  stage.google.callFromPage('confirmReceipt', token, answer, request);
  stage.google.callFromPage('confirmReceipt', token, answer, request);
  stage.google.callFromPage('listDispatches', token, [id], '');
};

/** Extends the deadline of one unit. */
export const extendOne = filling('changeDeadline', (stage) => ({
  ...named(someRow(stage, 'tracking', owes(stage))),
  stage: 'acknowledge',
  until: typedDay(stage, 12),
  reason: 'đơn vị đề nghị',
}));

/** Extends the deadline of two units at once. */
export const extendSeveral = filling('changeDeadline', (stage) => {
  const { dispatch } = named(someRow(stage, 'tracking', owes(stage)));
  const isOwed = owes(stage);
  const rows = someRows(
    stage,
    2,
    'tracking',
    (text) => isOwed(text) && text('dispatchId') === dispatch,
  );
  const unit = rows.map(({ text }) => text('unitCode')).join('; ');
  const until = typedDay(stage, 30);
  return { dispatch, unit, stage: 'complete', until, reason: 'trùng kế hoạch kiểm tra' };
});

/** Exempts a unit. */
export const exempt = filling('changeDeadline', (stage) => ({
  ...named(someRow(stage, 'tracking', owes(stage))),
  ...{ stage: 'complete', exempt: 'yes', sure: 'yes', reason: 'không thuộc đối tượng' },
}));
