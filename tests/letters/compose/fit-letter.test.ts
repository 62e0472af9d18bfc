import { describe, expect, it } from 'vitest';
import { compose, composeSubject } from '../../../src/letters/compose/compose-letter';
import type { LetterContext } from '../../../src/letters/compose/letter-context';
import { mailOf } from '../../../src/letters/compose/mail-of';
import { planLetters } from '../../../src/letters/rules/plan-letters';
import type { PlannedLetter } from '../../../src/letters/rules/planned-letter';
import { format } from '../../../src/texts/format';
import { dispatch } from '../../builders/dispatch';
import { letterDesk, withTemplates } from '../../builders/letter-context';
import { planInput } from '../../builders/plan-input';
import { unit } from '../../builders/unit';
import { words } from '../../fakes/office';
import { shows } from '../../promises/shows';

/** Google's limit on a consumer account, in bytes. */
const LIMIT = 200_000;

/** Letter to one mailbox about 80 units with names of 2,900 characters, and a subject of 15,000. */
function longLetter(context: LetterContext = letterDesk()): [PlannedLetter, LetterContext] {
  const units = Array.from({ length: 80 }, (_, index) =>
    unit({
      code: `PN-${index}`,
      name: `Đơn vị ${index} ${'ễ'.repeat(2_900)}`,
      email: 'chung@phuninh.example.org',
    }),
  );
  const dispatches = [dispatch({ subject: 'ễ'.repeat(15_000) })];
  const [letter] = planLetters(planInput({ units, dispatches })).letters;
  if (!letter) throw new Error('no letter is planned');
  return [letter, context];
}

const sizeOf = (text: string) => Buffer.byteLength(text);

describe('a letter that would be too large', () => {
  it('shortens the long texts, keeps every link, and says so', () => {
    shows(7);
    const composed = compose(...longLetter());
    if ('fault' in composed) throw new Error(composed.fault);
    const { text, html } = mailOf(composed.message);
    expect(sizeOf(text)).toBeLessThan(LIMIT);
    expect(sizeOf(html)).toBeLessThan(LIMIT);
    expect(text).toContain(words.letters.textsShortened);
    expect(text).toContain('https://script.example.org/exec?t=PN-0\n');
    expect(text).toContain('https://script.example.org/exec?t=PN-9');
  });

  it('is named with its template where shortening is not enough', () => {
    const body = `{lien_ket_xac_nhan}\n${'\n\n{trich_yeu}'.repeat(1_500)}`;
    const own = withTemplates({ notice: { subject: 'x', body } });
    const fault = format(words.errors.letterTooLarge, { kind: words.choices.letterKind.notice });
    expect(compose(...longLetter(letterDesk({ words: own })))).toEqual({ fault });
  });

  it('is not shortened where it fits', () => {
    const [letter] = planLetters(planInput()).letters;
    const composed = letter && compose(letter, letterDesk());
    if (!composed || 'fault' in composed) throw new Error('no letter');
    expect(mailOf(composed.message).text).not.toContain(words.letters.textsShortened);
  });
});

it('a subject has at most 250 characters', () => {
  const own = withTemplates({
    notice: { subject: 'x'.repeat(300), body: '{lien_ket_xac_nhan}' },
  });
  const [letter] = planLetters(planInput()).letters;
  if (!letter) throw new Error('no letter is planned');
  const subject = `${'x'.repeat(249)}…`;
  expect(composeSubject(letter, letterDesk({ words: own }))).toEqual({ subject });
  expect(compose(letter, letterDesk({ words: own }))).toMatchObject({ message: { subject } });
});
