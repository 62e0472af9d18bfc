import { beforeEach, describe, expect, it } from 'vitest';
import { format } from '../../src/texts/format';
import { shows } from '../promises/shows';
import { dispatch } from './dispatch';
import { officeWith, owner, sendAll, smallList, tickAt, typeSetting } from './office';
import { cellAt, rowsOf, words } from './rows-of';
import { dialogViewOf, pageViewOf } from './view-of';

const google = officeWith(smallList(3));
const saved = google.save();

beforeEach(() => google.restore(saved));

const add = (fields: Record<string, string>) =>
  google.call(owner, 'addDispatch', dispatch({ number: '9-CV/HU', ...fields })).result;

const healthOf = () => JSON.stringify(dialogViewOf(google.press(owner, words.menu.openHealth)));

const problem = (field: string, message: string) => ({
  done: false,
  problems: [{ field, message }],
});

describe('a form refuses at its field', () => {
  it.each([15_000, 60_000])('a subject of %d characters', (length) => {
    const message = format(words.says.tooLong, { limit: 2_000 });
    expect(add({ subject: 'x'.repeat(length) })).toEqual(problem('subject', message));
    expect(rowsOf(google, 'dispatches')).toHaveLength(1);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///c:/a', 'văn bản 9'])(
    'the link %s',
    (link) => {
      const message = format(words.says.notLink, { text: link });
      expect(add({ link })).toEqual(problem('link', message));
      expect(add({ link: `https://vanban.example.org/1.pdf; ${link}` })).toEqual(
        problem('link', message),
      );
    },
  );

  it('the name of a formula’s error', () => {
    expect(add({ officer: '#N/A' })).toEqual(problem('officer', words.says.formulaError));
  });

  it('an office name that is too long', () => {
    const { result } = google.call(owner, 'saveSetUp', 'office', {
      ...{
        officeName: 'x'.repeat(301),
        officer: 'Chuyên viên',
        phone: '0100 100 100',
        replyTo: '',
      },
    });
    const message = format(words.says.tooLong, { limit: 300 });
    expect((result as { problems: unknown }).problems).toContainEqual({
      field: 'officeName',
      message,
    });
  });
});

it('line breaks in a number become blanks, in a form and in a cell', () => {
  expect(add({ number: '9-CV/HU\r\nBcc: x@example.org' })).toMatchObject({ done: true });
  const number = '9-CV/HU Bcc: x@example.org';
  expect(rowsOf(google, 'dispatches')[1]?.number).toBe(number);
  google.type(
    owner,
    words.tabs.dispatches.name,
    cellAt(google, 'dispatches', 'number', 2),
    '1384-CV/HU\nBcc: x@example.org',
  );
  sendAll(google);
  expect(google.letters.length).toBeGreaterThan(0);
  for (const { subject, body } of google.letters) {
    expect(subject).not.toMatch(/[\r\n]/);
    expect(body).not.toMatch(/1384-CV\/HU\n/);
  }
});

it('a link of another scheme in a cell is named, and neither a letter nor the page has it', () => {
  const cell = cellAt(google, 'dispatches', 'link', 2);
  google.type(owner, words.tabs.dispatches.name, cell, 'javascript:alert(1)');
  sendAll(google);
  expect(healthOf()).toContain(
    `ô ${cell} (1384-CV/HU): “javascript:alert(1)” không phải là địa chỉ trang web`,
  );
  const token = new URL(/https:\S+/.exec(google.letters[0]?.body ?? '')?.[0] ?? '').searchParams;
  const page = google.visit({ parameter: { t: token.get('t') ?? '' } });
  expect(pageViewOf(page)).toMatchObject({ state: 'open' });
  expect(JSON.stringify([google.letters, pageViewOf(page)])).not.toContain('javascript:');
});

it('an office name of 6,000 characters in Cài đặt ends no tick and is named', () => {
  typeSetting(google, 'officeName', 'ễ'.repeat(6_000));
  const [run] = tickAt(google, '2024-11-05T01:05:00Z');
  expect(run?.error).toBeUndefined();
  expect(healthOf()).toContain('mục “Đơn vị theo dõi”: dài hơn 300 ký tự');
  const { result, error } = google.call(owner, 'saveSetUp', 'office', {
    ...{ officeName: 'Văn phòng', officer: 'Chuyên viên', phone: '0100 100 100', replyTo: '' },
  });
  expect([error, (result as { done: boolean }).done]).toEqual([undefined, true]);
});

it('80 units with names of 2,900 characters in one mailbox, and a subject of 15,000, get their letter', () => {
  shows(7);
  const units = smallList(80).map((row, at) =>
    at === 0 ? row : [...row.slice(0, 3), 'chung@phuninh.example.org'],
  );
  const office = officeWith(units);
  units.slice(1).forEach(([code = ''], at) => {
    const cell = cellAt(office, 'units', 'name', at + 2);
    office.file.type(words.tabs.units.name, cell, `${code} ${'ễ'.repeat(2_900)}`);
  });
  const subject = cellAt(office, 'dispatches', 'subject', 2);
  office.file.type(words.tabs.dispatches.name, subject, 'ễ'.repeat(15_000));
  sendAll(office);
  expect(rowsOf(office, 'outbox').map(({ state }) => state)).toEqual([
    words.choices.letterState.sent,
  ]);
  expect(office.letters.map(({ body }) => body).join()).toContain(words.letters.textsShortened);
  const health = JSON.stringify(dialogViewOf(office.press(owner, words.menu.openHealth)));
  expect(health).toContain(
    `ô ${subject} (1384-CV/HU): nội dung cột “Trích yếu” dài hơn 2.000 ký tự`,
  );
});
