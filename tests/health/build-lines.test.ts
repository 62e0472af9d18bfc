import { describe, expect, it } from 'vitest';
import { buildLines } from '../../src/health/build-lines';
import { healthView } from '../../src/health/health';
import { guideDialog } from '../../src/runs/guide-dialog';
import { type FakeOffice, fakeOffice, type OfficeFields, words } from '../fakes/office';

const linesOf = (fields: OfficeFields) => buildLines(fakeOffice(fields).ports, words);

/** Texts that the guide and Tình trạng hệ thống show. */
const shown = ({ ports }: FakeOffice) =>
  [guideDialog.view(ports), healthView(ports)].map(({ sections }) =>
    sections.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'),
  );

describe('lines about this build', () => {
  it('give its date, and no advice to ask for a newer one while it is recent', () => {
    const built = { day: '2024-10-01' } as const;
    expect(linesOf({ built, now: '2025-03-30T09:00' })).toEqual([
      'Mã của bản này là của ngày 01/10/2024.',
    ]);
  });

  it('advise to ask for a newer one after 180 days, without knowing whether there is one', () => {
    const built = { day: '2024-10-01' } as const;
    const lines = linesOf({ built, now: '2025-03-31T09:00' });
    expect(lines[1]).toContain('180 ngày');
    expect(lines[1]).toContain('không tự biết');
  });

  it('name the publisher if one was given', () => {
    const publisher = 'Văn phòng Tỉnh ủy, vanphong@tinh.example.org';
    expect(linesOf({ built: { publisher } })[1]).toContain(publisher);
  });

  it('are the same in the guide and Tình trạng hệ thống', () => {
    const office = fakeOffice({ built: { publisher: 'Nơi A' }, now: '2026-01-05T09:00' });
    for (const text of shown(office)) {
      for (const line of buildLines(office.ports, words)) expect(text).toContain(line);
    }
  });
});
