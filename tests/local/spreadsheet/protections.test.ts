import { describe, expect, it } from 'vitest';
import { openSheet } from './open-sheet';

const REFUSED = /protected cell or object/;

/** A file of somebody else, and a run of an editor of it. */
function shared() {
  const opened = openSheet({ owner: 'chanhvanphong@example.org' });
  const { sheet, service, tab, asRun, app } = opened;
  const write = () => asRun(1, () => sheet.getRange('A1').setValue('x'));
  const mayEdit = (a1 = 'A1') => asRun(1, () => sheet.getRange(a1).canEdit());
  return {
    sheet,
    asRun,
    write,
    mayEdit,
    protect: () => service.protectTab(tab),
    service,
    tab,
    app,
  };
}

describe('a protection by the owner of the file', () => {
  it('refuses every write of an editor into the tab, until it is removed', () => {
    const { sheet, asRun, write, mayEdit, protect, service, tab } = shared();
    expect(mayEdit()).toBe(true);
    protect();
    expect(mayEdit()).toBe(false);
    expect(write).toThrow(REFUSED);
    expect(() => asRun(1, () => sheet.appendRow(['x']))).toThrow(REFUSED);
    expect(() => asRun(1, () => sheet.getRangeList(['A1']).setValue('x'))).toThrow(REFUSED);
    expect(asRun(1, () => sheet.getRange('A1').getValue())).toBe('');
    service.unprotectTab(tab);
    expect(write).not.toThrow();
  });

  it('binds neither the owner nor who may edit it, nor anybody if it only warns', () => {
    const own = openSheet({ owner: 'owner@example.org' });
    own.service.protectTab(own.tab);
    expect(own.asRun(1, () => own.sheet.getRange('A1').canEdit())).toBe(true);
    const { sheet, asRun, mayEdit } = shared();
    asRun(1, () => sheet.protect());
    expect(mayEdit()).toBe(true);
    const other = shared();
    other.protect();
    const [protection] = other.sheet.getProtections(other.app.ProtectionType.SHEET);
    protection?.setWarningOnly(true);
    expect(other.mayEdit()).toBe(true);
  });

  it('leaves free what it does not cover', () => {
    const { sheet, protect, mayEdit, app } = shared();
    protect();
    const [protection] = sheet.getProtections(app.ProtectionType.SHEET);
    protection?.setUnprotectedRanges([sheet.getRange('A1:B2')]);
    expect([mayEdit('A1'), mayEdit('B2:B3')]).toEqual([true, false]);
  });
});
