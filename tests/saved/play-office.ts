import { type AppsScript, loadAppsScript } from '../../local/apps-script';
import { importList } from '../../local/import-list';
import type { RunRequest } from '../../local/runs/run-request';
import { headersOf } from '../../local/sheet-table';
import type { FormAnswers, FormOutcome } from '../../src/forms/form-view';
import type { SettingKey } from '../../src/records/settings';
import { cellName } from '../../src/texts/cell-name';
import type { Language } from '../../src/texts/language';
import { wordsIn } from '../../src/words/words-in';
import { acknowledgeAnswer, completionAnswer, typedHeads, typedRound } from '../builders/answers';
import { writingOf } from '../builders/unit-change';
import { viewIn } from '../builders/units-view';

/** User who has set the office up. */
export const OWNER = 'vanthu@thuonglam.example.org';

/** Address of the deployed page. */
export const PAGE = 'https://script.example.org/macros/s/thuong-lam/exec';

/** Texts that people type in the played office, in the language of its spreadsheet. */
const TEXTS = {
  vi: {
    office: 'Văn phòng Đảng ủy xã Thượng Lâm',
    list: ['Mã đơn vị', 'Tên đơn vị', 'Khối', 'Email', 'Điện thoại'],
    unit: 'Trường Tiểu học số',
    block: 'Trường học',
    heirs: ['Trường Tiểu học Thượng Lâm', 'Trường Tiểu học Khê Hạ', 'Trường Tiểu học Khê Thượng'],
    own: 'Ghi chú của phòng',
    again: 'bổ sung số liệu',
    opening: 'Nhắc việc của xã: {văn bản}',
  },
  en: {
    office: 'Office of Thuong Lam commune',
    list: ['Unit code', 'Unit name', 'Block', 'Email', 'Phone'],
    unit: 'Primary school No.',
    block: 'Schools',
    heirs: ['Thuong Lam primary school', 'Khe Ha primary school', 'Khe Thuong primary school'],
    own: 'Our own notes',
    again: 'figures completed',
    opening: 'From the commune: {document}',
  },
} as const;

/** What the steps below need. */
interface Stage {
  readonly google: AppsScript;
  readonly language: Language;
  readonly words: ReturnType<typeof wordsIn>;
}

/**
 * Plays a small office from 2 to 31 March 2026. Eight units: two merge and one splits.
 * Three dispatches: one is closed. Answers by page and telephone. Letters sent, refused
 * and unclear. Two closings of the month. An edited template, a holiday, a column and a formula of
 * the office's own, and a moved column.
 */
export function playOffice(dist: string, language: Language): AppsScript {
  const google = loadAppsScript({
    dist,
    now: '2026-03-02T01:00:00Z',
    owner: OWNER,
    webAppUrl: PAGE,
    account: 'workspace',
    evaluates: 'once',
  });
  const stage: Stage = { google, language, words: wordsIn(language) };
  begin(stage);
  addDispatch(stage, 1);
  sendAll(stage);
  answerByPage(stage);
  addDispatch(stage, 2);
  sendUnluckily(stage);
  google.advanceTo('2026-03-17T02:00:00Z');
  changeUnits(stage);
  done(stage, 'recordAnswer', phoneAnswer(stage));
  google.call(OWNER, 'takeClosing', { period: '' });
  done(stage, 'changeDispatch', { dispatch: 'VB-001', state: 'closed' });
  addDispatch(stage, 3);
  google.advanceTo('2026-03-31T02:00:00Z');
  google.call(OWNER, 'takeClosing', { period: '', reason: TEXTS[language].again });
  google.press(OWNER, stage.words.menu.updateSummary);
  makeItTheirs(stage);
  return google;
}

function begin({ google, language, words }: Stage): void {
  const { list, unit, block, office } = TEXTS[language];
  google.open(OWNER);
  const first = wordsIn('vi').menu.setUp;
  google.press(OWNER, first, { answers: [language === 'vi' ? 'YES' : 'NO'] });
  google.open(OWNER);
  const settings: readonly [SettingKey, string][] = [
    ['officeName', office],
    ['officer', 'Văn thư'],
    ['phone', '0100 000 000'],
    ['linkBase', PAGE],
    ['needsApproval', ''],
  ];
  for (const [key, value] of settings) {
    const row = textsOf(google, words.tabs.settings.name).findIndex(
      ([name]) => name === words.settings[key],
    );
    google.type(OWNER, words.tabs.settings.name, `B${row + 1}`, value);
  }
  const lines = Array.from({ length: 8 }, (_, index) => {
    const number = index + 1;
    return [
      '',
      `${unit} ${number}`,
      block,
      `th${number}@thuonglam.example.org`,
      `0100 00${number}`,
    ];
  });
  const call = (name: string, ...args: unknown[]) => google.call(OWNER, name, ...args).result;
  importList(call, [[...list], ...lines])?.write();
}

function addDispatch(stage: Stage, number: number): void {
  const day = stage.google.now.slice(0, 10);
  const month = day.slice(0, 7);
  done(stage, 'addDispatch', {
    number: `${number}-CV/ĐU`,
    type: 'Công văn',
    issuedOn: day,
    issuingBody: 'Đảng ủy xã Thượng Lâm',
    subject: 'chấn chỉnh việc sử dụng mạng xã hội',
    link: `https://vanban.example.org/${number}.pdf`,
    asks: 'receiptAndResult',
    task: 'training',
    acknowledgeBy: number === 3 ? '2026-04-10' : `${month}-13`,
    completeBy: number === 3 ? '2026-04-30' : `${month}-25`,
    firstNotice: 'letter',
    notClassified: 'yes',
  });
}

function sendAll({ google }: Stage): void {
  google.call(OWNER, 'queueLetters');
  google.call(OWNER, 'sendNextChunk');
}

/**
 * Sends letters in a run that is killed, so that one letter is unclear. A person then marks another
 * one as failed.
 */
function sendUnluckily({ google, words }: Stage): void {
  google.call(OWNER, 'queueLetters');
  const request: RunRequest = { fn: 'sendNextChunk', context: 'dialog-call', args: [] };
  const saved = google.save();
  const { journal } = google.run(request);
  google.restore(saved);
  const letters = journal.filter(({ name }) => name === 'MailApp.sendEmail');
  google.run({ ...request, faultAt: letters[3]?.call ?? 0, kind: 'kill-after' });
  google.advance(40 * 60_000);
  const { name } = words.tabs.outbox;
  const headers = headersOf('outbox', words);
  const [heads = []] = textsOf(google, name);
  const state = cellName(11, heads.indexOf(headers.state ?? '') + 1);
  google.type(OWNER, name, state, words.choices.letterState.failed);
}

function answerByPage({ google }: Stage): void {
  const tokens = google.letters.map(({ body }) => /\?t=([^&\s]+)/.exec(body)?.[1] ?? '');
  const [first, second, third] = tokens;
  const request = (letter: string) => `${letter}1`.repeat(16);
  const acknowledge = (token: unknown, letter: string) =>
    google.callFromPage(
      'confirmReceipt',
      token,
      acknowledgeAnswer({ incomingNumber: '112' }),
      request(letter),
    );
  acknowledge(first, 'a');
  acknowledge(second, 'b');
  acknowledge(third, 'c');
  google.advanceTo('2026-03-09T02:00:00Z');
  const report = completionAnswer({
    eligible: typedHeads({ party: '12', staff: '31' }),
    entries: [
      typedRound({ heldOn: '2026-03-06', attended: typedHeads({ party: '11', staff: '30' }) }),
    ],
    difficulties: '=1+1',
  });
  google.callFromPage('reportResult', first, report, request('d'));
}

const phoneAnswer = ({ language }: Stage): FormAnswers => ({
  dispatch: 'VB-002',
  unit: `${TEXTS[language].unit} 8`,
  answer: 'completed',
  channel: 'phone',
  position: 'Hiệu trưởng',
  reason: 'điện thoại',
  form: 'meeting',
  heldOn: '2026-03-12',
  sessions: '1',
  audience: 'staff',
  eligible: '20',
  attended: '19',
});

/** Merges two schools and splits another one in two. */
function changeUnits({ google, language }: Stage): void {
  const { heirs } = TEXTS[language];
  const [merged, ...parts] = heirs;
  const view = () =>
    viewIn(google.call(OWNER, 'readUnits', { units: 'all', contacts: null }).result);
  const act = (fields: Parameters<typeof writingOf>[1]) => {
    const seen = view();
    google.call(OWNER, 'changeUnits', seen.seen, writingOf(seen, { on: '2026-03-16', ...fields }));
  };
  const units = (...places: number[]) => {
    const all = view().units;
    return places.flatMap((place) => all[place] ?? []);
  };
  act({ act: 'consolidate', units: units(3, 4), names: [merged ?? ''] });
  act({ act: 'split', units: units(5), names: parts, ends: true });
}

/**
 * Makes changes by which a file becomes the office's own: writes an opening, adds a holiday, moves,
 * adds and deletes rows and columns.
 */
function makeItTheirs({ google, language, words }: Stage): void {
  const { own, opening } = TEXTS[language];
  const { units, dispatches, templates, daysOff, tracking } = words.tabs;
  const type = (tab: string, cell: string, text: string) => google.type(OWNER, tab, cell, text);
  type(templates.name, 'B2', opening);
  const supplement = textsOf(google, templates.name).findIndex(
    ([kind]) => kind === words.choices.letterKind.supplement,
  );
  google.file.deleteRow(templates.name, supplement + 1);
  const days = textsOf(google, daysOff.name).length;
  const { display: [heads = []] = [] } = tabNamed(google, daysOff.name);
  type(
    daysOff.name,
    cellName(days + 1, heads.indexOf(headersOf('daysOff', words).day) + 1),
    '12/06/2026',
  );
  type(daysOff.name, cellName(days + 1, heads.indexOf(headersOf('daysOff', words).name) + 1), own);
  const free = (tab: string, row: number) => (textsOf(google, tab)[row - 1]?.length ?? 0) + 1;
  const column = free(units.name, 1);
  type(units.name, cellName(1, column), own);
  type(units.name, cellName(3, column), '=LEN(B3)');
  google.file.compute(units.name, cellName(3, column), 22);
  google.file.insertColumn(tracking.name, 5);
  type(tracking.name, 'E2', own);
  type(tracking.name, 'E3', 'gọi trước 10 giờ');
  moveToFront(google, dispatches.name, headersOf('dispatches', words).note);
  google.file.hideRow(tracking.name, 5);
}

/** Moves a column to the left by creating it there and deleting the old one. */
function moveToFront(google: AppsScript, tab: string, header: string): void {
  google.file.insertColumn(tab, 1);
  const [headers = []] = textsOf(google, tab);
  google.type(OWNER, tab, 'A1', header);
  google.type(OWNER, tab, 'A2', 'đã phổ biến');
  google.file.deleteColumn(tab, headers.lastIndexOf(header) + 1);
}

function tabNamed(google: AppsScript, tab: string) {
  const found = google.snapshot().tabs.find(({ name }) => name === tab);
  if (!found) throw new Error(`There is no tab ${tab}`);
  return found;
}

const textsOf = (google: AppsScript, tab: string) => tabNamed(google, tab).display;

function done({ google }: Stage, fn: string, answers: FormAnswers): void {
  const { result, error } = google.call(OWNER, fn, answers);
  const outcome = result as FormOutcome | undefined;
  if (error || !outcome?.done)
    throw new Error(`${fn}: ${error?.message ?? JSON.stringify(outcome)}`);
}
