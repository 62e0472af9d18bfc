import { describe, expect, it } from 'vitest';
import type { FormOutcome, FormView } from '../../src/forms/form-view';
import { linkIn, officeWith, owner, smallList, tickAt } from './office';
import { rowsOf, words } from './rows-of';
import { dialogViewOf, pageViewOf } from './view-of';

describe('Trang của đơn vị', () => {
  const google = officeWith(smallList(3));

  it('is filled in with the unit of the row at the cursor in Theo dõi', () => {
    google.file.select(words.tabs.tracking.name, 'C4');
    const form = dialogViewOf(google.press(owner, words.menu.openUnitLink)) as unknown as FormView;
    expect(form.fields[0]?.value).toBe('PN-002');
  });

  it('opens that unit’s page by a link, and a renewed link makes the previous one invalid', () => {
    const link = (act: string) => {
      const { result } = google.call(owner, 'useUnitLink', { unit: 'PN-002', act });
      const outcome = result as FormOutcome;
      return outcome.done ? (outcome.link?.address ?? '') : '';
    };
    const state = (address: string) => pageViewOf(google.visit(address)).state;
    const before = link('open');
    expect(state(before)).toBe('open');
    const after = link('renew');
    expect([state(before), state(after)]).toEqual(['replaced', 'open']);
    expect(rowsOf(google, 'units').map(({ linkVersion }) => linkVersion)).toEqual(['1', '2', '1']);
  });

  it('sends the letter “Liên kết mới” with the renewed link', () => {
    const answers = { unit: 'PN-003', act: 'renew', tell: 'yes' };
    const outcome = google.call(owner, 'useUnitLink', answers).result as FormOutcome;
    expect(outcome).toMatchObject({ done: true, message: expect.stringContaining('giờ gửi') });
    const before = google.letters.length;
    tickAt(google, '2024-10-31T03:00:00Z');
    const [letter, ...others] = google.letters.slice(before).filter(({ to }) => to.includes('003'));
    expect(letter?.subject).toContain('Liên kết mới');
    expect(others).toEqual([]);
    expect(pageViewOf(google.visit(letter ? linkIn(letter) : '')).state).toBe('open');
  });
});
