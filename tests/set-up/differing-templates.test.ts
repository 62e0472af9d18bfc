import { describe, expect, it } from 'vitest';
import { SET_UP_WORDS } from '../../src/set-up/page/set-up-dialog';
import { stepFields } from '../../src/set-up/page/set-up-step-form';
import { saveSetUp } from '../../src/set-up/save-set-up';
import { setUpView } from '../../src/set-up/set-up-steps';
import { readTab } from '../../src/workbook/reading/office';
import { logTab } from '../../src/workbook/tabs/log-tab';
import { templatesTab } from '../../src/workbook/tabs/templates-tab';
import { changeRows } from '../../src/workbook/writing/write-rows';
import { fakeOffice, words } from '../fakes/office';

const edited = {
  notice: { subject: 'Của cơ quan', body: 'Kính gửi: {ten_don_vi}\n\n{lien_ket_xac_nhan}' },
  reminder: { subject: 'Nhắc của cơ quan', body: 'Nhắc {ten_don_vi}: {lien_ket_xac_nhan}' },
} as const;

/** An office that has edited two templates. */
function office() {
  const at = fakeOffice();
  const read = readTab(at.ports, templatesTab, words);
  const changes = read.rows.flatMap(({ at: row, row: { kind } }) =>
    kind === 'notice' || kind === 'reminder' ? [[row, edited[kind]] as const] : [],
  );
  changeRows(at.ports, templatesTab, read, new Map(changes));
  return at;
}

const stepOf = ({ ports }: Pick<ReturnType<typeof office>, 'ports'>) =>
  setUpView(ports).steps.find(({ step }) => step === 'templates');

const textOf = ({ workbook }: ReturnType<typeof office>, kind: string) =>
  workbook.rows(templatesTab).find((row) => row.kind === kind);

/** Answer to the step that accepts the new wording of the first notice. */
const newIn = (at: ReturnType<typeof office>) => stepOf(at)?.compared[0]?.mark ?? '';

describe('the new wording of templates', () => {
  it('is no step if the office’s templates are those of this version', () => {
    expect(stepOf(fakeOffice())).toBeUndefined();
  });

  it('is offered beside the office’s, which stays unless the new one is chosen', () => {
    const step = stepOf(office());
    expect(step?.done).toBe(false);
    expect(step && stepFields(step, SET_UP_WORDS.vi)).toMatchObject([
      { name: 'notice', label: 'Thông báo lần đầu', kind: 'choice', value: 'keep' },
      { name: 'reminder', label: 'Nhắc trước hạn', kind: 'choice', value: 'keep' },
    ]);
    expect(step?.compared[0]).toMatchObject({
      kind: 'notice',
      now: edited.notice,
      ours: words.templates.notice,
    });
  });

  it('is written, checked and logged for the chosen templates only', () => {
    const at = office();
    expect(saveSetUp(at.ports, 'templates', { notice: newIn(at), reminder: 'keep' }).done).toBe(
      true,
    );
    expect(textOf(at, 'notice')).toMatchObject({
      ...words.templates.notice,
      check: words.says.templateFine,
    });
    expect(textOf(at, 'reminder')).toMatchObject(edited.reminder);
    expect(at.workbook.rows(logTab).at(-1)?.detail).toBe('Dùng mẫu mới: Thông báo lần đầu');
    expect(stepOf(at)).toMatchObject({ done: true, compared: [{ kind: 'reminder' }] });
  });

  it('does not replace a template that was edited after it was shown, and names it', () => {
    const at = office();
    const notice = newIn(at);
    const { columns } = templatesTab;
    const place = Object.keys(columns).indexOf('subject') + 1;
    const row = at.workbook.rows(templatesTab).findIndex(({ kind }) => kind === 'notice') + 2;
    at.workbook.write(templatesTab, [{ row, column: place, cells: [['Của đồng nghiệp']] }]);
    expect(saveSetUp(at.ports, 'templates', { notice, reminder: 'keep' })).toMatchObject({
      done: false,
      problems: [{ field: 'notice', message: words.setUp.templateEdited }],
    });
    expect(textOf(at, 'notice')).toMatchObject({ subject: 'Của đồng nghiệp' });
    const again = { notice: newIn(at), reminder: 'keep' };
    for (const _ of ['taken', 'done again by who saw no answer'])
      expect(saveSetUp(at.ports, 'templates', again).done).toBe(true);
  });

  it('is offered once, and again when a version brings another', () => {
    const at = office();
    saveSetUp(at.ports, 'templates', {});
    expect(stepOf(at)?.done).toBe(true);
    expect(textOf(at, 'notice')).toMatchObject(edited.notice);
    at.ports.scriptProperties.set('templates', 'of an earlier version');
    expect(stepOf(at)?.done).toBe(false);
  });
});
