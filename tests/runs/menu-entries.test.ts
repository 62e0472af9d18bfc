import { describe, expect, it } from 'vitest';
import { initialLetters } from '../../src/letters/jobs/open-letters';
import { runWhenSetUp } from '../../src/runs/menu-entries';
import { fakeOffice, words } from '../fakes/office';

describe('a menu entry', () => {
  it('shows an error as a sentence', () => {
    const { ports, people } = fakeOffice({ units: [], dispatches: [] });
    runWhenSetUp(ports, initialLetters);
    expect(people.met).toEqual([{ told: words.errors.noUnits, title: words.says.cannot }]);
  });

  it('says that set-up comes first', () => {
    const { ports, people } = fakeOffice({ memory: {} });
    runWhenSetUp(ports, initialLetters);
    expect(people.met).toEqual([{ told: words.errors.notSetUp, title: words.says.cannot }]);
  });

  it('leaves program errors to Google', () => {
    const { ports } = fakeOffice();
    const broken = () => {
      throw new TypeError('x is not a function');
    };
    expect(() => runWhenSetUp(ports, broken)).toThrow(TypeError);
  });
});
