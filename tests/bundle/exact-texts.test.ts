import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { Obligation } from '../../src/records/obligation';
import type { Unit } from '../../src/records/unit';
import { cleanText, cleanTyped } from '../../src/texts/clean-text';
import { readText } from '../../src/texts/safe-text';
import { isFormulaError } from '../../src/texts/text-fault';
import { isVisible } from '../../src/texts/visible-text';
import { acknowledgeAnswer, completionAnswer, typedRound } from '../builders/answers';
import { changing } from '../builders/import-order';
import { writingOf } from '../builders/unit-change';
import { viewIn } from '../builders/units-view';
import { backedUp, freshFile, putBack } from './backup-office';
import { dispatch } from './dispatch';
import { officeWith, owner, sendAll, tokenIn } from './office';
import { cellAt, words } from './rows-of';
import { dialogViewOf, pageViewOf } from './view-of';

const google = officeWith([
  ['Mã đơn vị', 'Tên đơn vị', 'Khối', 'Email', 'Cơ quan cấp trên trực tiếp'],
  ['PN-001', 'Xã Một', 'Xã', 'dv001@phuninh.example.org', ''],
  ['PN-002', 'Thôn Hai', 'Thôn', 'dv002@phuninh.example.org', 'PN-001'],
]);
sendAll(google);
const [token = '', otherToken = ''] = google.letters.map(tokenIn);
const saved = google.save();

let requests = 0;
const newRequest = () => {
  requests += 1;
  return requests.toString(16).padStart(12, '0').padEnd(32, 'a');
};

const answersOf = (from: AppsScript, unit: string) =>
  (from.call(owner, 'answersOnFile', 'VB-001').result as Obligation[]).find(
    ({ unitCode }) => unitCode === unit,
  );

const unitsIn = (from: AppsScript, units: string[] = []) =>
  viewIn(from.call(owner, 'readUnits', { units, contacts: null }).result);

const unitOf = (from: AppsScript, code: string) =>
  unitsIn(from).units.find((unit) => unit.code === code) as Unit;

const lastDispatch = (from: AppsScript) =>
  dialogViewOf(from.press(owner, words.menu.openDispatch)).last as Record<string, string>;

const confirm = (fields: object, of = token) =>
  google.callFromPage('confirmReceipt', of, acknowledgeAnswer(fields), newRequest());

const report = (fields: object) =>
  google.callFromPage(
    'reportResult',
    token,
    completionAnswer({ entries: [typedRound({ heldOn: '2024-10-30' })], ...fields }),
    newRequest(),
  );

beforeEach(() => google.restore(saved));

/** A way in for a text, how the add-on reads it back, and what is expected of the text that was given. */
interface WayIn {
  readonly give: (text: string) => { readonly result?: unknown; readonly error?: unknown };
  readonly read: (from: AppsScript) => string | undefined;
  readonly kept?: (text: string) => string;
}

const typedInto = (tab: 'units' | 'tracking' | 'dispatches', column: string) => (text: string) => {
  if (text.length > 50_000) return { result: { done: false, problems: ['Google refuses'] } };
  google.type(
    owner,
    words.tabs[tab].name,
    cellAt(google, tab, column, tab === 'tracking' ? 3 : 2),
    text,
  );
  return { result: { done: true } };
};

const hand = (fields: Record<string, string>) =>
  google.call(owner, 'recordAnswer', {
    ...{ dispatch: 'VB-001', unit: 'PN-001', channel: 'phone', answer: 'acknowledged' },
    ...fields,
  });

const rename = (name: string, basis: string) => {
  // The dialog does not go on without a name.
  if (name.trim() === '') return { result: { done: false, problems: ['required'] } };
  const view = unitsIn(google, ['PN-001']);
  const writing = writingOf(view, {
    units: view.units.filter(({ code }) => code === 'PN-001'),
    names: [name],
    on: '2024-10-30',
  });
  const units = Object.fromEntries(
    Object.entries(writing.units).map(([code, cells]) => [code, { ...cells, lastChange: basis }]),
  );
  return google.call(owner, 'changeUnits', view.seen, { ...writing, units });
};

const importing = (column: keyof Unit) => (text: string) =>
  google.call(
    owner,
    'importUnits',
    changing(unitOf(google, 'PN-001'), { [column]: text } as Partial<Unit>),
  );

/** A leading apostrophe says that the rest is text. The name of an error stays in its cell but is not read. */
const typedByPerson = (text: string) => {
  const read = readText(text);
  return isFormulaError(read) ? '' : read;
};

const WAYS: Readonly<Record<string, WayIn>> = {
  'the page: incoming number': {
    give: (incomingNumber) => confirm({ incomingNumber }),
    read: (from) => answersOf(from, 'PN-001')?.incomingNumber,
  },
  'the page: position': {
    give: (position) => confirm({ position }),
    read: (from) => answersOf(from, 'PN-001')?.acknowledgedBy,
  },
  'the page: position, after a report': {
    give: (position) => {
      const { result } = confirm({ position });
      report({});
      return { result };
    },
    read: (from) => answersOf(from, 'PN-001')?.acknowledgedBy,
  },
  'the page: implementing document': {
    give: (implementingDocument) => report({ implementingDocument }),
    read: (from) => answersOf(from, 'PN-001')?.implementingDocument,
  },
  'the page: difficulties': {
    give: (difficulties) => report({ difficulties }),
    read: (from) => answersOf(from, 'PN-001')?.difficulties,
  },
  'the parent: position': {
    give: (position) => confirm({ position, forUnit: 'PN-002', reason: 'báo qua điện thoại' }),
    read: (from) => answersOf(from, 'PN-002')?.acknowledgedBy,
  },
  'the parent: reason': {
    give: (reason) => confirm({ forUnit: 'PN-002', reason }),
    read: (from) => answersOf(from, 'PN-002')?.basis.replace(/^Xã Một:\s*/, ''),
  },
  'a form: position': {
    give: (position) => hand({ position, reason: 'gọi' }),
    read: (from) => answersOf(from, 'PN-001')?.acknowledgedBy,
  },
  'a form: reason of an extension': {
    give: (reason) =>
      google.call(owner, 'changeDeadline', {
        ...{ dispatch: 'VB-001', unit: 'PN-001', stage: 'complete', until: '2024-12-20' },
        reason,
      }),
    read: (from) => answersOf(from, 'PN-001')?.reason,
  },
  'a form: what a version changes': {
    give: (changes) =>
      google.call(owner, 'issueVersion', { dispatch: 'VB-001', kind: 'minor', changes }),
    read: (from) => lastDispatch(from).changes,
  },
  'a form: subject': {
    give: (subject) => google.call(owner, 'addDispatch', dispatch({ number: '9-CV/HU', subject })),
    read: (from) => lastDispatch(from).subject,
  },
  'a form: officer': {
    give: (officer) => google.call(owner, 'addDispatch', dispatch({ number: '9-CV/HU', officer })),
    read: (from) => lastDispatch(from).officer,
  },
  'an import of units: contact': {
    give: importing('contact'),
    read: (from) => unitOf(from, 'PN-001').contact,
    kept: cleanText,
  },
  'an import of units: note': {
    give: importing('note'),
    read: (from) => unitOf(from, 'PN-001').note,
    kept: cleanText,
  },
  'an import of answers: difficulties': {
    give: (difficulties) =>
      google.call(owner, 'importAnswers', {
        dispatch: 'VB-001',
        entries: [{ unit: 'PN-001', answer: { acknowledge: 'acknowledged', difficulties } }],
      }),
    read: (from) => answersOf(from, 'PN-001')?.difficulties,
  },
  'a change of units: name': {
    give: (name) => rename(name, 'Nghị quyết'),
    read: (from) => unitOf(from, 'PN-001').name,
  },
  'a change of units: basis': {
    give: (basis) => rename('Xã Mới', basis),
    read: (from) => unitOf(from, 'PN-001').lastChange,
  },
  'a person at the sheet: note of a unit': {
    give: typedInto('units', 'note'),
    read: (from) => unitOf(from, 'PN-001').note,
    kept: typedByPerson,
  },
  'a person at the sheet: difficulties': {
    give: typedInto('tracking', 'difficulties'),
    read: (from) => answersOf(from, 'PN-001')?.difficulties,
    kept: typedByPerson,
  },
};

const TEXTS = [
  '8:30',
  '24:00',
  '10:30:15',
  '30/12/1899',
  '30/12/1899 08:30',
  '#N/A',
  '#REF!',
  '30/10/2024',
  '1/2',
  '1e5',
  '00123',
  '12,5',
  'TRUE',
  'đúng',
  '=1+1',
  '+84 210 123',
  '-5',
  '@ai',
  "'nháy",
  "'=1",
  "''8:30",
  '＝1',
  '{ten_don_vi}',
  'hai\ndòng',
  'hai\r\ndòng',
  'Ủy ban'.normalize('NFD'),
  'a\u202eb',
  'a\u200bb',
  '\u200b\u3164',
  '👩🏽‍💻 ❤️',
  '   ',
  'x'.repeat(299),
  'ạ'.repeat(2_500),
  'y'.repeat(60_000),
];

const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);

/** True if the text was refused with a sentence or at a field. */
function isRefused({ result, error }: ReturnType<WayIn['give']>): boolean {
  if (error) {
    expect((error as Error).message).toMatch(/^Tab “.+”, cột “.+”: /);
    return true;
  }
  const outcome = result as { state?: string; done?: boolean; problems?: unknown[] };
  // The page refuses so long a text at its field; a call that did not come from it gets no answer.
  if (outcome.state === 'refused') return true;
  const isIn = outcome.state === 'recorded' || outcome.done === true;
  if (!isIn) expect(outcome.problems?.length).toBeGreaterThan(0);
  return !isIn;
}

describe.each(Object.entries(WAYS))(
  'a text by way of %s',
  (_, { give, read, kept = cleanTyped }) => {
    const check = (text: string) => {
      google.restore(saved);
      const before = read(google);
      const outcome = give(text);
      const found = read(google) ?? '';
      if (isRefused(outcome)) expect(found).toBe(before ?? '');
      else expect(found).toBe(kept(text).trim());
    };

    it('is read back exactly, or was refused', () => {
      TEXTS.forEach(check);
      fc.assert(fc.property(anyText, check), { numRuns: 20 });
    });
  },
);

it('every text is the same in a backup that is put back', async () => {
  confirm({ position: '10:30', incomingNumber: '24:00' });
  confirm({ position: '=1', forUnit: 'PN-002', reason: '8:30' });
  report({ implementingDocument: "'=1", difficulties: '19:30' });
  typedInto('units', 'note')('1/2');
  const file = freshFile();
  await putBack(file, (await backedUp(google)).bytes);
  for (const [name, { read }] of Object.entries(WAYS))
    expect([name, read(file)]).toEqual([name, read(google)]);
  expect(answersOf(file, 'PN-001')).toMatchObject({
    acknowledgedBy: '10:30',
    difficulties: '19:30',
  });
});

describe('a cell that could not be read', () => {
  it('is never emptied by an answer', () => {
    confirm({ incomingNumber: '112' });
    const name = words.tabs.tracking.name;
    const cell = cellAt(google, 'tracking', 'incomingNumber', 3);
    google.file.type(name, cell, '#REF!');
    expect(report({}).result).toMatchObject({ state: 'recorded' });
    const row = google.snapshot().tabs.find((tab) => tab.name === name)?.display[2] ?? [];
    expect(row).toContain('#REF!');
  });
});

describe('a person who answers', () => {
  it.each([
    '\u200b',
    '\u3164',
    '\u2800',
    '\u00ad',
    '\u2060',
    '\u180e',
    '\u034f',
    '\u115f',
    '\u202e',
    '\0',
    '\u200d\ufe0f',
  ])('must be visible: %j is refused as position and as name', (text) => {
    for (const fields of [{ position: text }, { name: text }]) {
      const [field = ''] = Object.keys(fields);
      expect(confirm(fields).result).toEqual({
        state: 'problems',
        problems: [{ field, fault: 'invisible' }],
      });
    }
    expect(hand({ position: text, reason: 'gọi' }).result).toMatchObject({
      done: false,
      problems: [{ field: 'position', message: words.says.invisible }],
    });
  });

  it('loses invisible characters in a text, and keeps an emoji', () => {
    confirm({ position: 'Văn\u202e thư\u00ad 👩🏽‍💻', name: 'Mẫu\u200b' });
    expect(answersOf(google, 'PN-001')?.acknowledgedBy).toBe('Văn thư 👩🏽‍💻 (Mẫu)');
  });
});

it('no direction override reaches a letter or a page, also if a person typed it into a cell', () => {
  typedInto('units', 'name')('Xã \u202eMột');
  typedInto('dispatches', 'subject')('về \u2066mạng\u2069 xã hội');
  expect(unitOf(google, 'PN-001').name).toBe('Xã Một');
  const page = google.visit({ parameter: { t: otherToken } });
  expect(isVisible(JSON.stringify(pageViewOf(page)))).toBe(true);
  const letters = google.letters.length;
  google.call(owner, 'issueVersion', {
    dispatch: 'VB-001',
    kind: 'material',
    changes: 'sửa \u202edanh mục',
    asks: 'receiptAndResult',
    task: 'training',
    acknowledgeBy: '2024-11-20',
    completeBy: '2024-12-10',
    sure: 'yes',
  });
  google.press(owner, words.menu.updateSummary, {});
  google.call(owner, 'queueLetters');
  const approved = google.call(owner, 'readApproval').result;
  expect(JSON.stringify([approved, google.letters.slice(letters), page])).not.toMatch(
    /[\u202a-\u202e\u2066-\u2069]/,
  );
});
