import { describe, expect, it } from 'vitest';
import { loadAppsScript } from '../../local/apps-script';
import { viewIn } from '../../local/demo/mailbox';
import { withPresentNames } from '../../scripts/compare/former-names';

/** A script with the former names of functions and fields, which returns what it receives. */
const SCRIPT = `
  function addDirective(answers) {
    return { given: Object.keys(answers), directive: answers.directive, text: 'a directive' };
  }
  function doGet() {
    return HtmlService.createHtmlOutput(
      '<p data-view="{&quot;directives&quot;:[],&quot;name&quot;:&quot;directive&quot;}">&amp;</p>',
    );
  }
`;

describe('a build with former names', () => {
  const google = withPresentNames(loadAppsScript({ source: SCRIPT }));

  it('can be called by the present names, and answers with them', () => {
    const { result } = google.call('vanthu@xa.example.org', 'addDispatch', { dispatch: 'VB-001' });
    expect(result).toEqual({ given: ['dispatch'], dispatch: 'VB-001', text: 'a directive' });
    expect(google.call('vanthu@xa.example.org', 'addReport').error?.message).toMatch(/addReport/);
  });

  it('opens its pages with data that has the present names', () => {
    const { page } = google.visit();
    expect(viewIn(page?.html ?? '')).toEqual({ dispatches: [], name: 'dispatch' });
    expect(page?.html).toMatch(/&amp;<\/p>$/);
  });
});
