import { expect, it } from 'vitest';
import { LETTER_KINDS } from '../../../src/records/letter-kind';
import { handleEdit } from '../../../src/runs/handle-edit';
import { fillTemplate, templateParts } from '../../../src/texts/fill-template';
import { templatesTab } from '../../../src/workbook/tabs/templates-tab';
import { fakeOffice, words } from '../../fakes/office';

/** Rows of Mẫu thư after somebody has typed openings. */
function edited(openings: Partial<Record<(typeof LETTER_KINDS)[number], string>>) {
  const { ports, workbook } = fakeOffice();
  workbook.rows(templatesTab).forEach(({ kind }, at) => {
    const cells = [[openings[kind] ?? '']];
    workbook.write(templatesTab, [{ row: at + 2, column: 2, cells }]);
  });
  handleEdit(ports, {
    tab: words.tabs.templates.name,
    firstRow: 2,
    lastRow: 2,
    column: 2,
    before: undefined,
    triggerUid: 'ours',
  });
  return workbook.rows(templatesTab);
}

it('each letter is shown as it will be sent, with the opening that was just typed', () => {
  const rows = edited({ notice: 'Đề nghị đơn vị {thực hiện}:', reminder: 'Kính nhắc.' });
  expect(rows.map(({ kind }) => kind)).toEqual(LETTER_KINDS.filter((kind) => kind !== 'health'));
  for (const { kind, opening, shown } of rows) {
    const { subject, body } = words.templates[kind];
    const text = `${subject}\n\n${body}`;
    const names = templateParts(text).filter((_, at) => at % 2 === 1);
    const samples = Object.fromEntries(names.map((name) => [name, '…']));
    const known = {
      don_vi_theo_doi: 'Văn phòng Huyện ủy',
      can_bo_theo_doi: 'Chuyên viên Tổng hợp',
      dien_thoai: '0100 100 100'.replace(/ /g, '\u00a0'),
      ngay_chot: '30/10/2024',
    };
    const own = {
      ...(kind === 'newVersion'
        ? { loi_mo_dau: 'Văn phòng Huyện ủy trân trọng đề nghị:' }
        : { loi_mo_dau: opening }),
    };
    expect([kind, shown]).toEqual([kind, fillTemplate(text, { ...samples, ...known, ...own })]);
  }
});
