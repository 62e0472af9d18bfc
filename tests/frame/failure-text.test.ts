import { expect, it } from 'vitest';
import { causeOf } from '../../src/frame/dialog/failure-text';
import { dialogs as en } from '../../src/words/en/pages/dialogs/dialogs';
import { dialogs as vi } from '../../src/words/vi/pages/dialogs/dialogs';

it.each([
  [
    'several accounts',
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'severalAccounts',
  ],
  [
    'several accounts, in Vietnamese',
    'Rất tiếc, đã xảy ra lỗi máy chủ. Mã lỗi PERMISSION_DENIED.',
    'severalAccounts',
  ],
  [
    'a missing consent',
    'Authorization is required to perform that action. Please run the script again to authorize it.',
    'notAuthorised',
  ],
] as const)('Google’s error of %s becomes a sentence', (_, message, cause) => {
  expect(causeOf(new Error(message), vi)).toBe(vi.causes[cause]);
  expect(causeOf(message, en)).toBe(en.causes[cause]);
});

it('another message stays as it is', () => {
  const message = 'Đang có người khác thao tác trên bảng này.';
  expect(causeOf(new Error(message), vi)).toBe(message);
});
