import { describe, expect, it } from 'vitest';
import type { FormAnswers } from '../../../src/forms/form-view';
import { pick } from '../../../src/records/pick';
import type { Unit } from '../../../src/records/unit';
import { addUnit, editUnit } from '../../../src/unit-changes/jobs/edit-unit';
import { EDITED_FIELDS } from '../../../src/unit-changes/rules/edited-fields';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

const commune = unit({ code: 'DV-0001', name: 'Xã Đông Thuỵ', block: 'Xã', phone: '0100 000 001' });
const other = unit({ code: 'DV-0002', name: 'Xã Long Thủy', block: 'Xã' });

const answersFor = (shown: Unit, typed: Partial<Unit>): FormAnswers => {
  const seen = pick(shown, EDITED_FIELDS);
  return {
    ...seen,
    ...pick({ ...seen, ...typed }, EDITED_FIELDS),
    unit: shown.code,
    seen: JSON.stringify(seen),
  };
};

const office = (units: readonly Unit[] = [commune, other]) => {
  const opened = fakeOffice({ units });
  const edit = (typed: Partial<Unit>, shown = units[0] ?? commune) =>
    editUnit(opened.ports, answersFor(shown, typed));
  return { ...opened, edit, row: () => opened.workbook.rows(unitsTab)[0] };
};

const problem = (field: string, message: string) => ({
  done: false,
  problems: [{ field, message }],
});

describe('editUnit', () => {
  it('corrects a misspelt name without a legal basis, and keeps the old spelling as another name', () => {
    const { edit, row, workbook } = office();
    expect(edit({ name: 'Xã  Đông Thụy 1' })).toEqual({
      done: true,
      message: 'Đã sửa Xã Đông Thụy 1: Tên đơn vị.',
    });
    expect(row()).toMatchObject({
      ...{ name: 'Xã Đông Thụy 1', formerNames: 'Xã Đông Thuỵ', lastChange: '' },
    });
    expect(workbook.rows(logTab)).toMatchObject([
      {
        ...{ event: 'unitChanged', unit: 'DV-0001' },
        detail: 'Tên đơn vị (Xã Đông Thuỵ → Xã Đông Thụy 1)',
      },
    ]);
  });

  it('moves only the tone mark of a name', () => {
    const { edit, row } = office();
    expect(edit({ name: 'Xã Đông Thụy' }).done).toBe(true);
    expect(row()).toMatchObject({ name: 'Xã Đông Thụy' });
  });

  it('takes a new mailbox, which is no returned one, and a contact; the log holds neither', () => {
    const { edit, row, workbook } = office([
      { ...commune, email: 'cu@example.org', returnedEmail: 'cu@example.org' },
    ]);
    edit({ email: 'moi@example.org', position: 'Văn thư' });
    expect(row()).toMatchObject({
      ...{ email: 'moi@example.org', returnedEmail: '', position: 'Văn thư' },
      phone: '0100 000 001',
    });
    expect(workbook.rows(logTab).map(({ detail }) => detail)).toEqual(['Chức vụ, Email']);
  });

  it('takes a new mailbox of the leadership; that letters to the contact came back stays', () => {
    const { edit, row } = office([
      {
        ...{ ...commune, email: 'cu@example.org', leaderEmail: 'lanhdaocu@example.org' },
        returnedEmail: 'cu@example.org; lanhdaocu@example.org',
      },
    ]);
    expect(edit({ leaderEmail: 'lanhdao@example.org' })).toMatchObject({
      message: 'Đã sửa Xã Đông Thuỵ: Hộp thư lãnh đạo đơn vị.',
    });
    expect(row()).toMatchObject({
      ...{ leaderEmail: 'lanhdao@example.org', returnedEmail: 'cu@example.org' },
    });
  });

  it('takes a new address for copies, which is no returned one', () => {
    const returned = { ccEmail: 'cu@example.org', returnedEmail: 'cu@example.org' };
    const { edit, row } = office([{ ...commune, ...returned }]);
    edit({ ccEmail: 'moi@example.org' });
    expect(row()).toMatchObject({ ccEmail: 'moi@example.org', returnedEmail: '' });
  });

  it.each([
    [
      'two mailboxes for the leadership',
      { leaderEmail: 'a@example.org, b@example.org' },
      problem(
        'leaderEmail',
        '“a@example.org, b@example.org” không phải là một địa chỉ thư. Hãy ghi đúng một địa chỉ, ví dụ vanthu@example.org.',
      ),
    ],
    ['an empty name', { name: ' ' }, problem('name', words.says.required)],
    [
      'the name of another unit of the block, however its tone mark stands',
      { name: 'xã Long Thuỷ' },
      problem('name', 'Trong khối đã có đơn vị tên “xã Long Thuỷ”. Hãy ghi tên khác.'),
    ],
    [
      'a text that is no mailbox',
      { email: 'moi@example' },
      problem(
        'email',
        '“moi@example” không phải là một địa chỉ thư. Hãy ghi đúng một địa chỉ, ví dụ vanthu@example.org.',
      ),
    ],
  ])('refuses %s and writes nothing', (_, typed, refusal) => {
    const { edit, workbook } = office();
    const before = workbook.cells();
    expect(edit(typed)).toEqual(refusal);
    expect(workbook.cells()).toEqual(before);
  });

  it('overwrites no cell that somebody else has changed since, and no field that stays', () => {
    const { edit, row } = office([{ ...commune, phone: '0100 000 009' }, other]);
    expect(edit({ phone: '0100 000 002' }, commune)).toEqual(
      problem(
        'phone',
        'Ô này vừa được sửa ở nơi khác, nay là “0100 000 009”. Xin mở lại đơn vị rồi sửa.',
      ),
    );
    expect(edit({ position: 'Văn thư' }, commune).done).toBe(true);
    expect(row()).toMatchObject({ phone: '0100 000 009', position: 'Văn thư' });
  });
});

describe('addUnit', () => {
  it('adds a unit under a new code, and says that dispatches under way do not ask it yet', () => {
    const { ports, workbook } = office();
    expect(
      addUnit(ports, { newName: 'Xã Phú Long', newBlock: 'Xã', newEmail: 'pl@example.org' }),
    ).toEqual({
      done: true,
      message: `Đã thêm đơn vị Xã Phú Long (DV-0003). ${words.says.unitAddedNext}`,
    });
    expect(workbook.rows(unitsTab)[2]).toMatchObject({
      ...{ code: 'DV-0003', name: 'Xã Phú Long', block: 'Xã', email: 'pl@example.org' },
      state: 'active',
    });
  });

  it('refuses a name that its block has', () => {
    const { ports } = office();
    expect(addUnit(ports, { newName: 'Xã Long Thủy', newBlock: 'Xã' })).toEqual(
      problem('newName', 'Trong khối đã có đơn vị tên “Xã Long Thủy”. Hãy ghi tên khác.'),
    );
    expect(addUnit(ports, { newName: 'Xã Long Thủy', newBlock: 'Phường' }).done).toBe(true);
  });
});
