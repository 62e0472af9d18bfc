import { describe, expect, it } from 'vitest';
import { openPageTest, takePageTest } from '../../src/page-test/page-test';
import { saveSetUp } from '../../src/set-up/save-set-up';
import { setUpView } from '../../src/set-up/set-up-steps';
import { format } from '../../src/texts/format';
import { lastPageTest } from '../../src/workbook/reading/last-page-test';
import { daysOffTab } from '../../src/workbook/tabs/days-off-tab';
import { logTab } from '../../src/workbook/tabs/log-tab';
import { settingsTab } from '../../src/workbook/tabs/settings-tab';
import { type FakeOffice, fakeOffice, owner, words } from '../fakes/office';

const OFFICE = { officeName: 'Văn phòng Đảng ủy xã', officer: '', phone: '', replyTo: '' };
const KNOWN = { ...OFFICE, officer: 'Chánh Văn phòng', phone: '0203 3811 222' };
const HOURS = { sendFrom: '7', sendUntil: '16', workingWeekdays: '2; 3; 4; 5; 6; 7' };
const PAGE = { linkBase: 'https://script.example.org/exec', lettersWithoutLink: 'Không' };

const settingIn = ({ workbook }: FakeOffice, name: keyof typeof words.settings) =>
  workbook.rows(settingsTab).find((row) => row.name === words.settings[name])?.value;
const stepOf = ({ ports }: FakeOffice, name: string) =>
  setUpView(ports).steps.find(({ step }) => step === name);
const tokenOf = ({ mailer }: FakeOffice) =>
  /exec\?test=([\w-]+)/.exec(mailer.letters.at(-1)?.text ?? '')?.[1];

describe('a step of Thiết lập ban đầu', () => {
  it('writes the answers into Cài đặt, and is done when the steps are opened again', () => {
    const office = fakeOffice();
    expect(stepOf(office, 'hours')?.done).toBe(false);
    expect(saveSetUp(office.ports, 'hours', HOURS)).toMatchObject({ done: true });
    expect(settingIn(office, 'sendFrom')).toBe('7');
    expect(stepOf(office, 'hours')).toMatchObject({ done: true });
    expect(office.workbook.rows(logTab)).toMatchObject([{ event: 'setUp' }]);
  });

  it('of the office includes consent to the security notice, is open until then, and logs it', () => {
    const office = fakeOffice({ memory: { owner, key: 'khoa', language: 'vi', consent: 'due' } });
    const asked = () => [setUpView(office.ports).consentDue, stepOf(office, 'office')?.done];
    expect(asked()).toEqual([true, false]);
    saveSetUp(office.ports, 'hours', HOURS);
    expect(asked()).toEqual([true, false]);
    for (const _ of ['agrees', 'once only']) saveSetUp(office.ports, 'office', KNOWN);
    expect(asked()).toEqual([false, true]);
    const agreed = office.workbook
      .rows(logTab)
      .filter(({ detail }) => detail === words.setUp.agreed);
    expect(agreed).toMatchObject([{ event: 'setUp', who: owner }]);
  });

  it('of the office also asks for the page’s address while there is none', () => {
    const office = fakeOffice({ settings: { linkBase: '' } });
    const asks = () => stepOf(office, 'office')?.fields.some(({ name }) => name === 'linkBase');
    const { linkBase } = PAGE;
    expect(asks()).toBe(true);
    saveSetUp(office.ports, 'office', { ...KNOWN, linkBase: '' });
    expect([asks(), settingIn(office, 'linkBase')]).toEqual([true, '']);
    saveSetUp(office.ports, 'office', { ...KNOWN, linkBase });
    expect([asks(), settingIn(office, 'linkBase')]).toEqual([false, linkBase]);
    saveSetUp(office.ports, 'office', KNOWN);
    expect(settingIn(office, 'linkBase')).toBe(linkBase);
  });

  it('of the office reports that somebody else has entered another address meanwhile', () => {
    const office = fakeOffice();
    const answers = { ...KNOWN, linkBase: 'https://other.example.org/exec' };
    const outcome = saveSetUp(office.ports, 'office', answers, { linkBase: '' });
    expect(outcome).toMatchObject({ done: false, problems: [{ field: 'linkBase' }] });
    expect(settingIn(office, 'linkBase')).toBe(PAGE.linkBase);
  });

  it('changes nothing the second time', () => {
    const office = fakeOffice();
    saveSetUp(office.ports, 'office', OFFICE);
    const before = office.workbook.cells()[settingsTab.key];
    saveSetUp(office.ports, 'office', OFFICE);
    expect(office.workbook.cells()[settingsTab.key]).toEqual(before);
  });

  it.each([
    ['office', { ...OFFICE, officeName: ' ' }, 'officeName'],
    ['office', { ...OFFICE, replyTo: 'sai' }, 'replyTo'],
    ['office', { ...KNOWN, linkBase: 'https://script.example.org/dev' }, 'linkBase'],
    ['office', { ...KNOWN, linkBase: 'script.example.org' }, 'linkBase'],
    ['hours', { ...HOURS, sendFrom: '17', sendUntil: '8' }, 'sendUntil'],
    ['hours', { ...HOURS, workingWeekdays: '' }, 'workingWeekdays'],
    ['page', { ...PAGE, linkBase: '' }, 'linkBase'],
    ['page', { ...PAGE, linkBase: 'https://script.example.org/dev' }, 'linkBase'],
    ['page', { ...PAGE, linkBase: 'https://docs.example.org/spreadsheets' }, 'linkBase'],
    ['page', { ...PAGE, linkBase: 'script.example.org/exec' }, 'linkBase'],
  ])('%s with %j is refused at its field and writes nothing', (step, answers, at) => {
    const { ports, workbook } = fakeOffice();
    const before = workbook.cells();
    const outcome = saveSetUp(ports, step, answers);
    expect(outcome.done ? [] : outcome.problems.map(({ field }) => field)).toContain(at);
    expect(workbook.cells()).toEqual(before);
  });

  it.each([
    ['', words.setUp.addressMissing],
    ['script.example.org', words.errors.oddLink],
    ['AKfycbx7Kq2Lm9_pR4tVw8', words.errors.idLink],
  ])('of the page says once why %j is invalid', (linkBase, message) => {
    const outcome = saveSetUp(fakeOffice().ports, 'page', { ...PAGE, linkBase });
    expect(outcome).toEqual({ done: false, problems: [{ field: 'linkBase', message }] });
  });

  it.each([
    ['hours', { ...HOURS, sendFrom: '' }, 'sendFrom', words.says.required],
    ['hours', { ...HOURS, workingWeekdays: '' }, 'workingWeekdays', words.says.required],
    ['page', { ...PAGE, lettersWithoutLink: '' }, 'lettersWithoutLink', words.says.required],
    [
      'hours',
      { ...HOURS, sendUntil: '25' },
      'sendUntil',
      format(words.setUp.unfit, { value: '25' }),
    ],
  ])(
    '%s with %j says at its field what is wrong, and sends nobody elsewhere',
    (step, answers, field, message) => {
      const outcome = saveSetUp(fakeOffice().ports, step, answers);
      expect(outcome).toEqual({ done: false, problems: [{ field, message }] });
    },
  );

  it('of the page names the step to take first while the office has no name', () => {
    const { ports } = fakeOffice({ settings: { officeName: '' } });
    const problems = [{ field: '', message: words.setUp.officeFirst }];
    expect(saveSetUp(ports, 'test', {})).toEqual({ done: false, problems });
    expect(words.setUp.officeFirst).toContain(`“${words.setUp.steps.office.title}”`);
  });

  it('lets an office do without a page if it chooses that', () => {
    const office = fakeOffice();
    const answers = { linkBase: '', lettersWithoutLink: words.choices.yesNo.yes };
    expect(saveSetUp(office.ports, 'page', answers)).toMatchObject({ done: true });
    expect(stepOf(office, 'page')).toMatchObject({ done: true });
  });

  it('confirms the days off that were ticked, and asks for the others again', () => {
    const office = fakeOffice({ now: '2026-10-05T09:00' });
    setUpDays(office);
    const asked = stepOf(office, 'holidays')?.fields.map(({ name }) => name) ?? [];
    expect(asked).toContain('2027-02-05');
    saveSetUp(office.ports, 'holidays', { '2027-02-05': 'yes', '2024-01-01': 'yes' });
    const left = stepOf(office, 'holidays')?.fields.map(({ name }) => name);
    expect(left).toEqual(asked.filter((day) => day !== '2027-02-05'));
  });

  it('that is unknown is refused', () => {
    const { ports } = fakeOffice();
    expect(() => saveSetUp(ports, 'owner', {})).toThrow(words.errors.notAllowed);
  });
});

function setUpDays({ workbook }: FakeOffice): void {
  workbook.fill(daysOffTab, [
    { day: '2026-09-02', name: 'Quốc khánh', kind: 'holiday', basis: '', confirmed: 'no' },
    { day: '2026-11-24', name: 'Văn hóa', kind: 'holiday', basis: '', confirmed: 'no' },
    { day: '2027-02-05', name: 'Tết', kind: 'holiday', basis: '', confirmed: 'no' },
    { day: '2027-02-06', name: 'Tết', kind: 'holiday', basis: '', confirmed: 'yes' },
  ]);
}

describe('the page', () => {
  it('is done once somebody has opened the link of the test letter and pressed its button', () => {
    const office = fakeOffice();
    expect(stepOf(office, 'page')).toMatchObject({ done: false, notes: words.setUp.pageUntried });
    expect(saveSetUp(office.ports, 'test', {})).toMatchObject({ done: true });
    expect(office.mailer.letters).toMatchObject([{ to: owner, copies: '' }]);
    const token = tokenOf(office);
    expect(openPageTest(office.ports, token)).toMatchObject({ state: 'test', isOwners: true });
    expect(lastPageTest(office.ports)).toBeNull();
    expect(takePageTest(office.ports, token)).toEqual({ state: 'seen' });
    expect(stepOf(office, 'page')).toMatchObject({ done: true });
  });

  it.each(['', ' ', undefined])('is refused to everyone while there is no key: %j', (token) => {
    const { ports } = fakeOffice({ memory: { owner, language: 'vi' } });
    expect(openPageTest(ports, token)).toEqual({ state: 'refused', language: 'vi' });
    expect(takePageTest(ports, token)).toEqual({ state: 'refused' });
    expect(lastPageTest(ports)).toBeNull();
  });

  it('refuses a token that is too long, before comparing it', () => {
    const office = fakeOffice();
    saveSetUp(office.ports, 'test', {});
    const [blank, blanks] = [' ', ' '.repeat(400)].map((end) =>
      takePageTest(office.ports, `${tokenOf(office)}${end}`),
    );
    expect([blank, blanks]).toEqual([{ state: 'seen' }, { state: 'refused' }]);
  });

  it('refuses a token longer than any link without reading it', () => {
    const office = fakeOffice();
    saveSetUp(office.ports, 'test', {});
    const long = `${tokenOf(office)}${'.'.repeat(5_000_000)}`;
    expect(takePageTest(office.ports, long)).toEqual({ state: 'refused' });
  });

  it('is saved and tested at the public address, whichever was pasted or typed', () => {
    const pasted = 'https://script.google.com/a/macros/xa.example.org/s/trang/exec';
    const plain = 'https://script.google.com/macros/s/trang/exec';
    const office = fakeOffice();
    const outcome = saveSetUp(office.ports, 'page', { ...PAGE, linkBase: pasted });
    expect(outcome).toMatchObject({ done: true, message: expect.stringContaining(plain) });
    expect(settingIn(office, 'linkBase')).toBe(plain);
    const typed = fakeOffice({ settings: { linkBase: pasted } });
    saveSetUp(typed.ports, 'test', {});
    expect(typed.mailer.letters.at(-1)?.text).toContain(`${plain}?test=`);
    takePageTest(typed.ports, tokenOf(typed));
    expect(stepOf(typed, 'page')).toMatchObject({ done: true });
  });

  it('counts as seen if an earlier version saved the address of a domain', () => {
    const typed = fakeOffice({
      settings: { linkBase: 'https://script.google.com/macros/s/trang/exec' },
    });
    const address = 'https://script.google.com/a/macros/xa.example.org/s/trang/exec';
    typed.ports.scriptProperties.set(
      'page',
      JSON.stringify({ address, version: '1', account: owner, at: '' }),
    );
    expect(stepOf(typed, 'page')).toMatchObject({ done: true });
  });

  it('must be tested again at a new address', () => {
    const office = fakeOffice();
    saveSetUp(office.ports, 'test', {});
    takePageTest(office.ports, tokenOf(office));
    saveSetUp(office.ports, 'page', { ...PAGE, linkBase: 'https://other.example.org/exec' });
    expect(stepOf(office, 'page')).toMatchObject({ done: false });
  });

  it('must be deployed again after another person has taken over, and says how', () => {
    const office = fakeOffice();
    saveSetUp(office.ports, 'test', {});
    takePageTest(office.ports, tokenOf(office));
    office.ports.scriptProperties.set('owner', 'chi@phuninh.example.org');
    const page = stepOf(office, 'page');
    expect(page?.done).toBe(false);
    expect(page?.notes[0]).toContain(owner);
    expect(page?.notes[0]).toContain('chi@phuninh.example.org');
  });

  it.each([undefined, '', 'x'.repeat(43), ['a'], { length: 43 }])(
    'takes no test with the token %j',
    (token) => {
      const { ports } = fakeOffice();
      expect(openPageTest(ports, token)).toEqual({ state: 'refused', language: 'vi' });
      expect(takePageTest(ports, token)).toEqual({ state: 'refused' });
      expect(ports.scriptProperties.get('page')).toBeNull();
    },
  );
});
