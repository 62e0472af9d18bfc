import { describe, expect, it } from 'vitest';
import { menuEntry, openAbout, openLetters, openSummary } from '../../src/runs/menu-entries';
import { fakeOffice, words } from '../fakes/office';

describe('menuEntry', () => {
  it('says what keeps it from running in a sentence', () => {
    const { ports, people } = fakeOffice({ units: [], directives: [] });
    menuEntry(ports, openLetters);
    expect(people.met).toEqual([{ told: words.errors.noUnits, title: words.says.cannot }]);
  });

  it('says that set-up comes first', () => {
    const { ports, people } = fakeOffice({ memory: {} });
    menuEntry(ports, openLetters);
    expect(people.met).toEqual([{ told: words.errors.notSetUp, title: words.says.cannot }]);
  });

  it('lets Google report a fault of the program', () => {
    const { ports } = fakeOffice();
    const broken = () => {
      throw new TypeError('x is not a function');
    };
    expect(() => menuEntry(ports, broken)).toThrow(TypeError);
  });
});

describe('openLetters', () => {
  it('says that a dispatch comes first', () => {
    const { ports } = fakeOffice({ directives: [] });
    expect(() => openLetters(ports)).toThrow(words.errors.noDirective);
  });
});

describe('openSummary', () => {
  it('shows the tab and says whether anything changed', () => {
    const { ports, people, workbook } = fakeOffice();
    openSummary(ports);
    openSummary(ports);
    expect(workbook.shown).toEqual(['summary', 'summary']);
    expect(people.met).toEqual([
      { toast: words.says.summaryDone },
      { toast: words.says.summarySame },
    ]);
  });
});

describe('openAbout', () => {
  it('names the version', () => {
    const { ports, people } = fakeOffice();
    openAbout(ports);
    expect(people.met).toMatchObject([{ told: expect.stringContaining('phiên bản 1.2.3') }]);
  });
});
