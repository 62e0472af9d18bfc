import { expect, it } from 'vitest';
import { checkTemplates } from '../../../src/letters/compose/check-templates';
import { placeholdersOf } from '../../../src/letters/rules/placeholders';
import { LETTER_KINDS } from '../../../src/records/letter-kind';
import { handleEdit } from '../../../src/runs/handle-edit';
import type { Ports } from '../../../src/workbook/ports';
import { templatesTab } from '../../../src/workbook/tabs/templates-tab';
import { fakeOffice, words } from '../../fakes/office';

/** Text of the check column after the template of the first notice was given a body. */
function checkOf(body: string, fields = {}) {
  const { ports, workbook } = fakeOffice(fields);
  const rows = workbook.rows(templatesTab);
  const index = rows.findIndex(({ kind }) => kind === 'notice');
  workbook.write(templatesTab, [{ row: index + 2, column: 3, cells: [[body]] }]);
  checkTemplates(ports);
  return workbook.rows(templatesTab)[index]?.check;
}

it.each([
  [words.templates.notice.body, 'Dùng được'],
  [
    '{ten_don_vi}: {lien_ket_xac_nhan}',
    'Dùng được. Thư gửi đúng lời này, kể cả khi văn bản không yêu cầu điều lời này nêu; thư gộp nhiều nội dung dùng lời có sẵn.',
  ],
  [
    'Đề nghị báo cáo.\nTrước {han}.\n{lien_ket_xac_nhan}',
    'Dùng được. Thư gửi đúng lời này, kể cả khi văn bản không yêu cầu điều lời này nêu; thư gộp nhiều nội dung dùng lời có sẵn. Văn bản không có hạn thì bỏ dòng: “Trước {han}.”.',
  ],
  [
    '{ten_dv}: {lien_ket_xac_nhan}',
    'Tab “Mẫu thư”, mẫu “Thông báo lần đầu”: không có từ thay thế {ten_dv}. Hãy sửa lại mẫu.',
  ],
  [
    '{danh_sach} {lien_ket_xac_nhan}',
    'Tab “Mẫu thư”, mẫu “Thông báo lần đầu”: không có từ thay thế {danh_sach}. Hãy sửa lại mẫu.',
  ],
  [
    'Kính gửi {ten_don_vi}',
    'Tab “Mẫu thư”, mẫu “Thông báo lần đầu”: thiếu {lien_ket_xac_nhan} nên đơn vị không biết trả lời ở đâu. Hãy thêm vào nội dung mẫu, hoặc chọn “Có” ở tab “Cài đặt”, mục “Gửi thư không kèm liên kết”.',
  ],
])('a changed template is checked: %j', (body, check) => {
  expect(checkOf(body)).toBe(check);
});

it('the check of a template names a placeholder whose setting is empty', () => {
  expect(checkOf('{dien_thoai} {lien_ket_xac_nhan}', { settings: { phone: '' } })).toContain(
    '{dien_thoai}',
  );
});

it('the check of another template is put back if people sort the tab at the moment of the write', () => {
  const { ports, workbook } = fakeOffice();
  checkTemplates(ports);
  const index = workbook.rows(templatesTab).findIndex(({ kind }) => kind === 'notice');
  workbook.write(templatesTab, [{ row: index + 2, column: 3, cells: [['{ten_dv}']] }]);
  let isSorted = false;
  const write: Ports['writer']['write'] = (tab, blocks) => {
    const { rows } = ports.reader.read(templatesTab);
    const order = isSorted ? [] : rows.map(({ at }, nth) => ({ at, row: rows.at(-1 - nth) }));
    isSorted = true;
    for (const { at, row } of order)
      workbook.write(templatesTab, [{ row: at, column: 1, cells: [row?.cells ?? []] }]);
    ports.writer.write(tab, blocks);
  };
  checkTemplates({ ...ports, writer: { ...ports.writer, write } });
  const wrong = workbook
    .rows(templatesTab)
    .filter(({ check }) => check !== words.says.templateFine);
  expect(wrong.map(({ kind }) => kind)).toEqual(['notice']);
});

it('an edit of the tab checks all templates again', () => {
  const { ports, workbook } = fakeOffice();
  handleEdit(ports, {
    tab: words.tabs.templates.name,
    firstRow: 2,
    lastRow: 2,
    column: 1,
    before: undefined,
    triggerUid: 'ours',
  });
  expect(workbook.rows(templatesTab).map(({ check }) => check)).toEqual(
    LETTER_KINDS.map(() => words.says.templateFine),
  );
});

it.each(LETTER_KINDS)('the template %s of set-up names only placeholders of its kind', (kind) => {
  const { subject, body } = words.templates[kind];
  const named = `${subject}${body}`.match(/\{[^}]*\}/g)?.map((braces) => braces.slice(1, -1)) ?? [];
  expect(named.filter((name) => !placeholdersOf(kind).includes(name))).toEqual([]);
});
