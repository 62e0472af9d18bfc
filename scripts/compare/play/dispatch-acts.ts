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

/** A dispatch that is followed up. */
const openDispatch = (stage: Stage) =>
  someRow(stage, 'dispatches', (text) => text('state') === stage.words.choices.dispatchState.open);

/** Adds a dispatch of today; the given fields on top. */
const adding = (fields: (stage: Stage) => Readonly<Record<string, string>>): Act =>
  filling('addDispatch', (stage) => ({
    number: `${stage.chance.between(100, 999)}-CV/TEST`,
    type: 'Công văn',
    issuedOn: dayAhead(stage),
    issuingBody: 'Văn phòng',
    subject: 'báo cáo kết quả thực hiện "công tác" & <b>chuyển đổi số</b>',
    link: 'https://vanban.example.org/moi.pdf',
    acknowledgeBy: typedDay(stage, 6),
    trainBy: typedDay(stage, 18),
    notClassified: 'yes',
    ...fields(stage),
  }));

/** A dispatch that went out on paper, to everybody. */
export const addOnPaper = adding(() => ({ firstNotice: 'paper' }));

/** A dispatch to the block of some unit, with another officer; its letters are sent at once. */
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

/** A new version that keeps the answers. */
export const issueMinor = filling('issueVersion', (stage) => version(stage, 'minor'));

/** A new version that asks everybody again. */
export const issueMaterial = filling('issueVersion', (stage) => ({
  ...version(stage, 'material'),
  acknowledgeBy: dayAhead(stage, 6),
  trainBy: dayAhead(stage, 20),
}));

/** A dispatch rests for a while: no letters go meanwhile. */
export const pause = filling('changeDispatch', (stage) => ({
  dispatch: openDispatch(stage).text('id'),
  state: 'paused',
}));

/** A dispatch that rests is followed up again. */
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

/** The first dispatch is closed by the dropdown of Văn bản. */
export const closeInSheet: Act = (stage) => {
  const { closed } = stage.words.choices.dispatchState;
  const first = someRow(stage, 'dispatches', (text) => text('id') === 'VB-001');
  typeInto(stage, first, { column: 'state', text: closed });
};
