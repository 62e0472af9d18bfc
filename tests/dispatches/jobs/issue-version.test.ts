import { describe, expect, it } from 'vitest';
import { issueVersion, versionForm } from '../../../src/dispatches/jobs/issue-version';
import { directivesTab } from '../../../src/workbook/tabs/directives-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { directive } from '../../builders/directive';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

const units = ['PN-001', 'PN-002', 'PN-003'].map((code) => unit({ code }));
const received = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-10-30',
  channel: 'page',
  answeredVersion: 1,
} as const;
const obligations = [
  obligation({ unit: 'PN-001', ...received }),
  obligation({
    unit: 'PN-002',
    ...received,
    train: 'completed',
    completedOn: '2024-10-30',
    attended: 40,
  }),
  obligation({ unit: 'PN-003' }),
];

const issued = (fields: Record<string, string>) => {
  const office = fakeOffice({ units, obligations });
  const answers = { directive: 'VB-001', kind: 'minor', changes: 'sửa mục 2', ...fields };
  return { ...office, outcome: issueVersion(office.ports, answers) };
};

describe('a new version', () => {
  it('that is minor keeps the answers and the version', () => {
    const { workbook, outcome } = issued({});
    expect(outcome).toEqual({
      done: true,
      message: 'Văn bản 1384-CV/HU: đã ghi sửa đổi nhỏ; giữ nguyên 2 trả lời.',
    });
    expect(workbook.rows(directivesTab)).toMatchObject([
      { version: 1, changes: 'sửa mục 2', changedOn: '2024-10-30' },
    ]);
    expect(workbook.rows(trackingTab)).toMatchObject(obligations);
  });

  it('in substance says how many answers it makes outdated before it does anything', () => {
    const { workbook, outcome } = issued({ kind: 'material' });
    const counts = 'làm 2 trả lời, trong đó 1 kết quả quán triệt, không còn giá trị';
    expect(outcome).toEqual({
      done: false,
      problems: [{ field: 'sure', message: expect.stringContaining(counts) }],
    });
    expect(workbook.rows(directivesTab)).toMatchObject([{ version: 1, changes: '' }]);
  });

  it('in substance asks every unit again, and the figures stay to be seen', () => {
    const { workbook } = issued({ kind: 'material', sure: 'yes' });
    expect(workbook.rows(directivesTab)).toMatchObject([{ version: 2, changes: 'sửa mục 2' }]);
    const open = { acknowledge: 'unacknowledged', acknowledgedOn: null, train: 'notStarted' };
    expect(workbook.rows(trackingTab)).toMatchObject([
      { unit: 'PN-001', answeredVersion: 1, ...open },
      { unit: 'PN-002', completedOn: null, attended: 40, ...open },
      { unit: 'PN-003', answeredVersion: null, changedBy: '', ...open },
    ]);
  });

  it.each([
    [{ changes: ' ' }, 'changes'],
    [{ directive: 'VB-009' }, 'directive'],
  ])('is sent back with %j', (fields, field) => {
    expect(issued(fields).outcome).toEqual({
      done: false,
      problems: [{ field, message: words.says.required }],
    });
  });
});

describe('the form', () => {
  it('offers what is followed up, with the answers that it would make outdated', () => {
    const directives = [
      directive(),
      directive({ id: 'VB-002', state: 'closed', issuedOn: '2024-10-01' }),
    ];
    const { fields } = versionForm(fakeOffice({ units, directives, obligations }).ports);
    expect(fields[0]?.options).toEqual([
      {
        value: 'VB-001',
        label: '1384-CV/HU (2 trả lời, 1 kết quả sẽ phải hỏi lại nếu đổi nội dung)',
      },
    ]);
  });
});
