import {
  type Act,
  call,
  dayAhead,
  filling,
  type Stage,
  someRow,
  typedDay,
  typeInto,
} from './stage';

/** Draws an open dispatch. */
const openDispatch = (stage: Stage) =>
  someRow(stage, 'dispatches', (text) => text('state') === stage.words.choices.dispatchState.open);

/** Returns an act that adds a dispatch issued today. `fields` replace the default fields. */
const adding = (fields: (stage: Stage) => Readonly<Record<string, string>>): Act =>
  filling('addDispatch', (stage) => ({
    number: `${stage.chance.between(100, 999)}-CV/TEST`,
    type: 'Công văn',
    issuedOn: dayAhead(stage),
    issuingBody: 'Văn phòng',
    subject: 'báo cáo kết quả thực hiện "công tác" & <b>chuyển đổi số</b>',
    link: 'https://vanban.example.org/moi.pdf',
    asks: 'receiptAndResult',
    task: 'training',
    acknowledgeBy: typedDay(stage, 6),
    completeBy: typedDay(stage, 18),
    notClassified: 'yes',
    ...fields(stage),
  }));

/** Adds a dispatch to all units whose first notice was sent on paper. */
export const addOnPaper = adding(() => ({ firstNotice: 'paper' }));

/** Adds a dispatch to the block of one unit, with another officer, and sends its letters at once. */
export const addToBlock: Act = (stage) => {
  const block = someRow(stage, 'units', (text) => text('block') !== '').text('block');
  const officer = {
    officer: 'Phó Chánh Văn phòng',
    officerPhone: '0100 111 222',
    officerEmail: 'pho@vanphong.example.org',
  };
  void adding(() => ({ firstNotice: 'letter', recipientBlocks: block, ...officer }))(stage);
  stage.staff.sendToday();
};

const version = (stage: Stage, kind: string) => ({
  dispatch: openDispatch(stage).text('id'),
  kind,
  changes: 'bổ sung đối tượng',
  sure: 'yes',
});

/** Issues a new version that keeps the answers. */
export const issueMinor = filling('issueVersion', (stage) => version(stage, 'minor'));

/** Issues a new version that all units have to answer again. */
export const issueMaterial = filling('issueVersion', (stage) => ({
  ...version(stage, 'material'),
  asks: 'receiptAndResult',
  task: 'training',
  acknowledgeBy: dayAhead(stage, 6),
  completeBy: dayAhead(stage, 20),
}));

/** Pauses a dispatch: no letters are sent meanwhile. */
export const pause = filling('changeDispatch', (stage) => ({
  dispatch: openDispatch(stage).text('id'),
  state: 'paused',
}));

/** Resumes a paused dispatch. */
export const resume = filling('changeDispatch', (stage) => ({
  dispatch: someRow(
    stage,
    'dispatches',
    (text) => text('state') === stage.words.choices.dispatchState.paused,
  ).text('id'),
  state: 'open',
  sure: 'yes',
}));

/** Cancels the latest dispatch. Units that have not completed it get a cancellation letter. */
export const cancelLatest: Act = (stage) => {
  const { open } = stage.words.choices.dispatchState;
  const { table } = someRow(stage, 'dispatches', (text) => text('state') === open);
  const last = table.rows.filter((row) => table.text(row, 'state') === open).at(-1);
  call(stage, 'changeDispatch', {
    dispatch: last ? table.text(last, 'id') : '',
    state: 'cancelled',
    grounds: '1400-CV/TEST',
    groundsOn: dayAhead(stage),
    sure: 'yes',
  });
};

/** Closes the first dispatch by the dropdown of the tab Văn bản. */
export const closeInSheet: Act = (stage) => {
  const { closed } = stage.words.choices.dispatchState;
  const first = someRow(stage, 'dispatches', (text) => text('id') === 'VB-001');
  typeInto(stage, first, { column: 'state', text: closed });
};
