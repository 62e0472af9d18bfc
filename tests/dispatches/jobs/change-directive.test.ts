import { describe, expect, it } from 'vitest';
import { changeDirective, directiveStateForm } from '../../../src/dispatches/jobs/change-directive';
import { lettersView, previewPlanned } from '../../../src/letters/jobs/preview-letters';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { say } from '../../../src/texts/say';
import { changeUnits, readUnits } from '../../../src/unit-changes/jobs/change-units';
import { readOffice } from '../../../src/workbook/reading/office';
import { directivesTab } from '../../../src/workbook/tabs/directives-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { noticeCover, sentLetter } from '../../builders/letter';
import { fakeOffice, words } from '../../fakes/office';

describe('changeDirective', () => {
  it.each(['open', 'paused', 'closed'])('puts a dispatch into the state %s', (state) => {
    const { ports, workbook } = fakeOffice();
    changeDirective(ports, { directive: 'VB-001', state });
    expect(workbook.rows(directivesTab)).toMatchObject([{ state }]);
  });

  const ending = { directive: 'VB-001', state: 'cancelled' };
  const grounds = { grounds: 'Công văn số 20-CV/ĐU', groundsOn: '2024-10-30' };
  const told = () =>
    fakeOffice({
      letters: [sentLetter('2024-10-29', { kind: 'notice', covers: [noticeCover()] })],
    });

  it('asks for the grounds of an end, says how many letters tell it, and changes nothing before', () => {
    const { ports, workbook } = told();
    const { required, cancelTells } = words.says;
    const sure = { field: 'sure', message: say(cancelTells, { letters: 1 }) };
    expect(changeDirective(ports, ending)).toEqual({
      done: false,
      problems: [
        { field: 'grounds', message: required },
        { field: 'groundsOn', message: required },
        sure,
      ],
    });
    expect(changeDirective(ports, { ...ending, ...grounds })).toEqual({
      done: false,
      problems: [sure],
    });
    expect(workbook.rows(directivesTab)).toMatchObject([{ state: 'open' }]);
  });

  it('tells units the grounds of the end', () => {
    const { ports } = told();
    changeDirective(ports, { ...ending, ...grounds, sure: 'yes' });
    const { letters } = lettersView(ports, readOffice(ports));
    const subject = '[Thông báo] 1384-CV/HU: văn bản không còn thực hiện';
    expect(letters).toMatchObject([{ kind: 'cancellation', subject }]);
    const { text } = previewPlanned(ports, letters[0]?.mailbox ?? '', 'cancellation');
    expect(text).toContain('Lý do: Theo Công văn số 20-CV/ĐU ngày 30/10/2024');
  });

  it('notes the day on which a dispatch is closed, and takes it back when it is taken up again', () => {
    const { ports, workbook } = fakeOffice();
    const closedOn = () => workbook.rows(directivesTab)[0]?.closedOn;
    changeDirective(ports, { directive: 'VB-001', state: 'closed' });
    expect(closedOn()).toEqual('2024-10-30');
    changeDirective(ports, { directive: 'VB-001', state: 'open' });
    expect(closedOn()).toBeNull();
  });

  it('leaves the rows of a closed dispatch as they stood then, whatever becomes of the unit', () => {
    const { ports, workbook, time } = fakeOffice();
    changeDirective(ports, { directive: 'VB-001', state: 'closed' });
    const before = workbook.rows(trackingTab);
    expect(before[0]?.standing).toContain('trong hạn');
    const view = readUnits(ports, { units: ['PN-001'], contacts: null });
    const nothing = { added: [], owed: [], rows: {}, letters: {}, log: [] };
    changeUnits(ports, view.seen, { ...nothing, units: { 'PN-001': { state: 'ended' } } });
    time.now = '2025-01-15T09:00';
    updateSummary(ports);
    expect(workbook.rows(trackingTab)).toEqual(before);
  });

  it.each([
    ['a state that is not offered', { directive: 'VB-001', state: 'draft' }, 'state'],
    ['a dispatch that is not there', { directive: 'VB-009', state: 'open' }, 'directive'],
  ])('sends %s back and writes nothing', (_, answers, field) => {
    const { ports, workbook } = fakeOffice();
    const before = workbook.cells();
    expect(changeDirective(ports, answers)).toEqual({
      done: false,
      problems: [{ field, message: words.says.required }],
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
