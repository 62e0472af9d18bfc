import { expect, it } from 'vitest';
import { permissionsOutside } from '../../src/google/permissions-outside';

const SCOPES = [
  ['sheet', 'spreadsheets.currentonly'],
  ['mail', 'script.send_mail'],
] as const;
const given = (...scopes: string[]) =>
  scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);

it.each([
  ['all scopes', given('script.send_mail', 'spreadsheets.currentonly'), []],
  ['all scopes and others', given('drive', 'spreadsheets.currentonly', 'script.send_mail'), []],
  ['one of two', given('spreadsheets.currentonly'), ['mail']],
  ['a wider one only', given('spreadsheets'), ['sheet', 'mail']],
  ['none', [], ['sheet', 'mail']],
  ['no list', null, ['sheet', 'mail']],
] as const)('of a list with %s', (_, list, missing) => {
  expect(permissionsOutside(SCOPES, list)).toEqual(missing);
});
