import { describe, expect, it } from 'vitest';
import { changeDirective, directiveStateForm } from '../../src/app/change-directive';
import { directivesTab } from '../../src/sheets/directives-tab';
import { fakeOffice, words } from '../fakes/office';

describe('changeDirective', () => {
  it.each(['open', 'paused', 'closed'])('puts a dispatch into the state %s', (state) => {
    const { ports, workbook } = fakeOffice();
    changeDirective(ports, { directive: 'VB-001', state });
    expect(workbook.rows(directivesTab)).toMatchObject([{ state }]);
  });

  it.each([
    ['a state that is not offered', { directive: 'VB-001', state: 'draft' }, 'state'],
    ['a dispatch that is not there', { directive: 'VB-009', state: 'open' }, 'directive'],
  ])('sends %s back and writes nothing', (_, answers, field) => {
    const { ports, workbook } = fakeOffice();
    const before = workbook.cells();
    expect(changeDirective(ports, answers)).toEqual({
      done: false,
      problems: [{ field, message: words.dialogs.required }],
    });
    expect(workbook.cells()).toEqual(before);
  });
});

describe('directiveStateForm', () => {
  it('says that there is no dispatch yet', () => {
    const { ports } = fakeOffice({ directives: [] });
    expect(() => directiveStateForm(ports)).toThrow(words.errors.noDirective);
  });
});
