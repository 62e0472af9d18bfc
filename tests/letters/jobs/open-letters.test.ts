import { describe, expect, it } from 'vitest';
import { openLetters } from '../../../src/letters/jobs/open-letters';
import { fakeOffice, words } from '../../fakes/office';

describe('openLetters', () => {
  it('says that a dispatch comes first', () => {
    const { ports } = fakeOffice({ directives: [] });
    expect(() => openLetters(ports)).toThrow(words.errors.noDirective);
  });
});
