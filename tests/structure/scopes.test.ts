import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shows } from '../promises/shows';
import { googleCalls } from './google-calls';

shows(34);

const { oauthScopes: asked } = JSON.parse(
  readFileSync(new URL('../../appsscript.json', import.meta.url), 'utf8'),
) as { oauthScopes: string[] };

const calls = googleCalls('gas-types-detailed');

/** Calls that Google would refuse with the given scopes. */
const refusedWith = (given: readonly string[]) =>
  calls
    .filter(({ scopes }) => scopes.length > 0 && !scopes.some((scope) => given.includes(scope)))
    .map(({ name }) => name);

/**
 * The one call that only the by-id build makes. tests/bundle shows that the default build does not
 * contain it.
 */
const ONLY_BY_ID = ['SpreadsheetApp.openById'];

describe('the scopes of the manifest', () => {
  it('are enough for every call of the source', () => {
    expect(refusedWith(asked)).toEqual(ONLY_BY_ID);
  });

  it.each(asked)('need %s, without which a call is refused', (scope) => {
    const rest = asked.filter((one) => one !== scope);
    expect(refusedWith(rest).length).toBeGreaterThan(ONLY_BY_ID.length);
  });

  it('are enough for the by-id build, which has the scope of all spreadsheets', () => {
    const wider = asked.map((scope) => scope.replace('.currentonly', ''));
    expect(refusedWith(wider)).toEqual([]);
  });
});

describe('the calls of the source', () => {
  it('are all found in the package that names scopes', () => {
    const declared = googleCalls('google-apps-script').map(({ name }) => name);
    expect(calls.map(({ name }) => name)).toEqual(declared);
  });

  it('are found where they are made', () => {
    const scopesOf = new Map(calls.map(({ name, scopes }) => [name, scopes]));
    expect(scopesOf.get('MailApp.sendEmail')).toEqual([
      'https://www.googleapis.com/auth/script.send_mail',
    ]);
    expect(scopesOf.get('Properties.getProperty')).toEqual([]);
    expect(scopesOf.get('Range.setValues')).toHaveLength(2);
  });
});
