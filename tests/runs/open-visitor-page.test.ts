import { describe, expect, it } from 'vitest';
import { openVisitorPage } from '../../src/runs/open-visitor-page';
import { fakeOffice, words } from '../fakes/office';

const { pageTitle, reportTitle, approvalTitle } = words.says;

describe('openVisitorPage', () => {
  it.each([
    ['no token', {}, 'unit', pageTitle],
    ['a unit’s token', { t: 'x' }, 'unit', pageTitle],
    ['a leader’s token', { s: 'x' }, 'unit', reportTitle],
    ['an approver’s token', { a: 'x' }, 'phone-approval', approvalTitle],
    ['the office’s own test', { test: 'x', s: 'x' }, 'page-test', pageTitle],
  ])('refuses a bad link with %s on its own page', (_, parameters, page, title) => {
    const { ports } = fakeOffice();
    expect(openVisitorPage(ports, parameters)).toMatchObject({
      page,
      title,
      view: { state: 'refused' },
    });
  });
});
