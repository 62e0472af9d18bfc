import { describe, expect, it } from 'vitest';
import { loadAppsScript } from '../../local/apps-script';
import { viewIn } from '../../local/demo/mailbox';
import { withPresentNames } from '../../scripts/compare/former-names';

/** A script with the former names of functions and fields, which returns what it receives. */
const SCRIPT = `
  function importDesk(answers) {
    return { given: Object.keys(answers), importDesk: answers.importDesk, text: 'an importDesk' };
  }
  function doGet() {
    return HtmlService.createHtmlOutput(
      '<p data-view="{&quot;importDesk&quot;:[],&quot;name&quot;:&quot;importDesk&quot;}">&amp;</p>',
    );
  }
`;

describe('a build with former names', () => {
  const google = withPresentNames(loadAppsScript({ source: SCRIPT }));

  it('is called by the present ones, and answers in them', () => {
    const { result } = google.call('vanthu@xa.example.org', 'readImport', { readImport: 'VB-001' });
    expect(result).toEqual({
      given: ['readImport'],
      readImport: 'VB-001',
      text: 'an importDesk',
    });
    expect(google.call('vanthu@xa.example.org', 'addReport').error?.message).toMatch(/addReport/);
  });

  it('opens its pages with data that has the present names', () => {
    const { page } = google.visit();
    expect(viewIn(page?.html ?? '')).toEqual({ readImport: [], name: 'readImport' });
    expect(page?.html).toMatch(/&amp;<\/p>$/);
  });
});
