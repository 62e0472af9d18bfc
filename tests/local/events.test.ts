import { describe, expect, it } from 'vitest';
import { colleague, googleWith, owner } from './run-source';

const source = `
  function install() {
    const clock = ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
    const edit = ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
    return [clock.getUniqueId(), edit.getUniqueId()];
  }
  function tick(e) { return [e.triggerUid, e.year, e.month, e['day-of-month'], e.hour, String(e.authMode)]; }
  function edited(e) {
    return [e.triggerUid, e.range.getA1Notation(), e.value, e.user.getEmail(), Session.getEffectiveUser().getEmail()];
  }
  function onEdit(e) { return [e.triggerUid, e.range.getA1Notation(), e.value, e.oldValue]; }
  function onOpen(e) { return [e.source.getId(), e.user.getEmail(), String(e.authMode)]; }
  function doGet(e) { return HtmlService.createHtmlOutput(e.parameter.t); }
`;

describe('run', () => {
  it('gives a clock trigger its event, with the id of the trigger', () => {
    const google = googleWith(source);
    const [clock] = google.run({ fn: 'install' }).result as string[];
    const run = google.run({ fn: 'tick', context: 'time-trigger' });
    expect(run.result).toEqual([clock, 2024, 10, 30, 1, 'FULL']);
  });

  it('gives an edit trigger the typed text, and runs it as its creator', () => {
    const google = googleWith(source);
    const [, edit] = google.run({ fn: 'install', user: owner }).result as string[];
    const tab = google.snapshot().tabs[0]?.name ?? '';
    const run = google.run({
      fn: 'edited',
      context: 'edit-trigger',
      user: colleague,
      edit: { tab, a1: 'B2', text: 'x' },
    });
    expect(run.result).toEqual([edit, 'B2', 'x', '', owner]);
  });

  it.each([
    ['consumer', owner, owner],
    ['consumer', colleague, ''],
    ['workspace', colleague, colleague],
    ['workspace', 'nguoi.khac@example.org', ''],
  ] as const)('on a %s account tells an edit by %s as one by "%s"', (account, user, told) => {
    const google = googleWith(source, { account });
    google.run({ fn: 'install', user: owner });
    const edit = { tab: google.snapshot().tabs[0]?.name ?? '', a1: 'B2', text: 'x' };
    const run = google.run({ fn: 'edited', context: 'edit-trigger', user, edit });
    expect((run.result as string[])[3]).toBe(told);
  });

  it('gives a simple trigger an event without an id', () => {
    const google = googleWith(source);
    const tab = google.snapshot().tabs[0]?.name ?? '';
    google.type(owner, tab, 'B2', 'old');
    const simple = { context: 'simple-trigger', user: colleague } as const;
    const edit = { tab, a1: 'B2', text: 'new' };
    expect(google.run({ fn: 'onEdit', ...simple, edit }).result).toEqual([
      undefined,
      'B2',
      'new',
      'old',
    ]);
    expect(google.run({ fn: 'onOpen', ...simple }).result).toEqual([
      'spreadsheet-1',
      '',
      'LIMITED',
    ]);
  });

  it('gives doGet its request and returns the page', () => {
    const run = googleWith(source).run({
      fn: 'doGet',
      context: 'web-page',
      page: { parameter: { t: 'a' } },
    });
    expect(run.page?.html).toBe('a');
  });

  it('passes arguments instead of an event if there are any', () => {
    const run = googleWith(source).run({
      fn: 'doGet',
      context: 'web-page',
      args: [{ parameter: { t: 'b' } }],
    });
    expect(run.page?.html).toBe('b');
  });
});
