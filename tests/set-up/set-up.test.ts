import { describe, expect, it } from 'vitest';
import { setUp } from '../../src/set-up/set-up';
import { format } from '../../src/texts/format';
import { daysOffTab } from '../../src/workbook/tabs/days-off-tab';
import { logTab } from '../../src/workbook/tabs/log-tab';
import { settingsTab } from '../../src/workbook/tabs/settings-tab';
import { templatesTab } from '../../src/workbook/tabs/templates-tab';
import { fakeOffice, owner, words } from '../fakes/office';

const colleague = 'chi@phuninh.example.org';

describe('setUp', () => {
  it('creates key, owner and triggers, logs it, and leaves consent to the first step', () => {
    const { ports, people, triggers } = fakeOffice({ memory: {}, answers: [true] });
    setUp(ports);
    expect(ports.scriptProperties.all()).toMatchObject({ language: 'vi', key: 'khoa-moi', owner });
    expect(triggers.count).toBe(2);
    expect(people.met.at(-1)).toMatchObject({
      opened: 'set-up',
      view: { intro: expect.stringContaining(owner), consentDue: true },
    });
  });

  it('uses English if the person chooses it', () => {
    const { ports } = fakeOffice({ memory: {}, answers: [false] });
    setUp(ports);
    expect(ports.scriptProperties.get('language')).toBe('en');
  });

  it('does not ask for consent again', () => {
    const { ports, people } = fakeOffice();
    setUp(ports);
    expect(people.met.at(-1)).toMatchObject({ view: { consentDue: false } });
  });

  it('fills only empty tabs', () => {
    const { ports, workbook } = fakeOffice();
    const before = [settingsTab, templatesTab].map((tab) => workbook.cells()[tab.key]);
    setUp(ports);
    expect([settingsTab, templatesTab].map((tab) => workbook.cells()[tab.key])).toEqual(before);
    expect(workbook.rows(daysOffTab).length).toBeGreaterThan(40);
  });

  it('removes the original’s page address from a copy, and keeps an office’s own', () => {
    const addresses = [{}, undefined].map((memory) => {
      const { ports, workbook } = fakeOffice({
        ...(memory ? { memory } : {}),
        answers: [true],
      });
      setUp(ports);
      return workbook.rows(settingsTab).find(({ name }) => name === words.settings.linkBase)?.value;
    });
    expect(addresses).toEqual(['', 'https://script.example.org/exec']);
  });

  it('asks a colleague whether to take over, and logs it', () => {
    const { ports, people, workbook } = fakeOffice({ me: colleague, answers: [true, false] });
    setUp(ports);
    expect(people.met).toMatchObject([
      { asked: expect.stringContaining(owner) },
      { asked: words.says.newKeyAsk },
      { opened: 'set-up' },
    ]);
    expect(ports.scriptProperties.get('owner')).toBe(colleague);
    expect(ports.scriptProperties.get('key')).toBe('khoa');
    expect(workbook.rows(logTab)).toMatchObject([{ event: 'setUp', who: colleague }]);
  });

  it('changes the key, says so and logs it if the colleague wants a new one', () => {
    const { ports, people, workbook } = fakeOffice({ me: colleague, answers: [true, true] });
    setUp(ports);
    expect(ports.scriptProperties.get('key')).toBe('khoa-moi');
    expect(workbook.rows(logTab).map(({ event }) => event)).toEqual(['linkRenewed', 'setUp']);
    expect(JSON.stringify(people.met.at(-1))).toContain(words.says.keyChanged);
  });

  it('says why the key was not changed, and hands over all the same', () => {
    const settings = { linkBase: 'https://a.example.org/dev' };
    const { ports, people } = fakeOffice({ me: colleague, answers: [true, true], settings });
    setUp(ports);
    expect(ports.scriptProperties.get('owner')).toBe(colleague);
    expect(ports.scriptProperties.get('key')).toBe('khoa');
    const problem = words.errors.devLink;
    expect(JSON.stringify(people.met.at(-1))).toContain(
      format(words.says.keyNotChanged, { problem }),
    );
  });

  it('leaves everything to the owner when the colleague declines', () => {
    const { ports, people, triggers } = fakeOffice({ me: colleague, answers: [false] });
    setUp(ports);
    expect(people.met).toHaveLength(1);
    expect(ports.scriptProperties.get('owner')).toBe(owner);
    expect(triggers.count).toBe(0);
  });

  it('writes nothing while somebody else holds the lock', () => {
    const { ports, lock, workbook, triggers } = fakeOffice();
    lock.held = true;
    const before = workbook.cells();
    expect(() => setUp(ports)).toThrow(words.errors.busy);
    expect(workbook.cells()).toEqual(before);
    expect(triggers.count).toBe(0);
  });
});
