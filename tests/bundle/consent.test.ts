import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { SectionsView } from '../../src/forms/form-view';
import type { Permission } from '../../src/workbook/ports';
import { newFile, newOffice, officeWith, owner, setUp, smallList } from './office';
import { rowsOf, words } from './rows-of';
import { lastingState } from './traces';
import { dialogViewOf } from './view-of';

const { permissions } = words.health;

/** Permissions that a person may leave unticked on the consent screen, with their scopes. */
const SCOPES: readonly (readonly [Permission, string])[] = [
  ['sheet', 'spreadsheets.currentonly'],
  ['mail', 'script.send_mail'],
  ['dialogs', 'script.container.ui'],
  ['clock', 'script.scriptapp'],
  ['account', 'userinfo.email'],
];

/** Lines of Tình trạng hệ thống that are about a permission. */
function named(google: AppsScript): string[] {
  const view: unknown = dialogViewOf(google.press(owner, words.menu.openHealth));
  return (view as SectionsView).sections
    .flatMap(({ lines }) => lines)
    .filter(({ warns, text }) => warns && /chưa cấp cho Đôn Đốc/.test(text))
    .map(({ text }) => text);
}

describe('a permission that was left unticked', () => {
  it.each(SCOPES)(
    'is named by Thiết lập ban đầu, which creates nothing without it: %s',
    (key, scope) => {
      const google = newFile();
      const before = lastingState(google);
      google.untick(owner, scope);
      const { shown, error } = setUp(google);
      const told = JSON.stringify(shown);
      for (const [other] of SCOPES) expect(told.includes(permissions[other])).toBe(other === key);
      expect(error?.message).toMatch(/Authorization is required|cần được ủy quyền/i);
      const { file, triggers, properties } = lastingState(google);
      expect({ file, triggers, properties }).toEqual({
        file: before.file,
        triggers: before.triggers,
        properties: before.properties,
      });
    },
  );

  it('is no longer reported once all are ticked', () => {
    const google = newFile();
    google.untick(owner, 'script.send_mail', 'script.scriptapp');
    setUp(google);
    google.authorise(owner);
    expect(setUp(google).error).toBeUndefined();
    expect(named(google)).toEqual([]);
  });

  it('is named by Tình trạng hệ thống, one line each, with what does not work without it', () => {
    const google = newOffice();
    google.untick(owner, 'script.send_mail', 'script.scriptapp');
    expect(named(google)).toEqual([
      expect.stringContaining(permissions.mail),
      expect.stringContaining(permissions.clock),
    ]);
  });

  it('keeps letters in the queue until it is granted, which Google asks for', () => {
    const google = officeWith(smallList(1));
    google.call(owner, 'queueLetters');
    google.untick(owner, 'script.send_mail');
    expect(google.call(owner, 'sendNextChunk').error?.message).toContain('script.send_mail');
    expect(rowsOf(google, 'outbox').map(({ state }) => state)).toEqual([
      words.choices.letterState.queued,
    ]);
    google.authorise(owner);
    google.call(owner, 'sendNextChunk');
    expect(google.letters).toHaveLength(1);
  });
});
