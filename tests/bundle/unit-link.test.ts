import { describe, expect, it } from 'vitest';
import type { FormOutcome, FormView } from '../../src/forms/form-view';
import { officeWith, owner, smallList } from './office';
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
});
