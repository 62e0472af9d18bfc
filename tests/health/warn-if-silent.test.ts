import { expect, it } from 'vitest';
import { warnIfSilent } from '../../src/health/warn-if-silent';
import { fakeOffice, owner } from '../fakes/office';
import { shows } from '../promises/shows';

shows(23);

it.each([
  ['26 hours after the last run', { owner, lastRun: '2024-11-04T07:00' }, 1],
  ['an hour earlier', { owner, lastRun: '2024-11-04T08:00' }, 0],
  ['before set-up, as in a copied file', {}, 0],
  ['before the first run', { owner }, 0],
])('opening the file, %s', (_, memory, toasts) => {
  const { ports, people } = fakeOffice({ memory, now: '2024-11-05T09:00' });
  warnIfSilent(ports);
  expect(people.met.length).toBe(toasts);
  if (toasts > 0)
    expect(people.met[0]).toEqual({
      toast: `Đôn Đốc không chạy từ 04/11/2024 07:00 (quá 26 giờ). Người phụ trách ${owner} cần mở bảng tính và chạy lại Thiết lập ban đầu.`,
    });
});
