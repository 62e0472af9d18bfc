import { describe, expect, it } from 'vitest';
import { linkMaker } from '../../src/app/unit-link';
import { openUnitPage } from '../../src/app/unit-page';
import { directive } from '../builders/directive';
import { settings } from '../builders/settings';
import { unit } from '../builders/unit';
import { fakeOffice, type OfficeFields } from '../fakes/office';

/** Opens the page of a unit as its link, made for the given fields, shows it. */
function opened(fields: OfficeFields, linked: Parameters<typeof unit>[0] = {}) {
  const { ports, workbook } = fakeOffice(fields);
  const before = workbook.cells();
  const link = linkMaker(ports.signer, settings())(unit(linked));
  const view = openUnitPage(ports, link.split('?t=')[1]);
  expect(workbook.cells()).toEqual(before);
  return view;
}

describe('openUnitPage', () => {
  it('shows a unit its dispatches that are not closed', () => {
    const directives = [
      directive(),
      directive({ id: 'VB-002', state: 'closed', issuedOn: '2024-10-01' }),
    ];
    const view = opened({ directives, units: [unit(), unit({ code: 'PN-002' })] });
    expect(view).toMatchObject({ state: 'open', unitName: 'Đơn vị PN-001', today: '2024-10-30' });
    expect('directives' in view && view.directives.map(({ id }) => id)).toEqual(['VB-001']);
  });

  it.each([
    ['of a unit that has ended', { units: [unit({ state: 'ended' })] }, {}],
    ['whose version was raised', { units: [unit({ linkVersion: 2 })] }, {}],
    ['of a version that is not there yet', {}, { linkVersion: 2 }],
    ['of a unit that is not in the list', {}, { code: 'PN-009' }],
  ])('refuses a link %s', (_, fields, linked) => {
    expect(opened(fields, linked)).toEqual({ state: 'refused', language: 'vi' });
  });

  it.each([undefined, null, 7, '', 'PN-001.1.x', ['PN-001']])('refuses %j', (token) => {
    expect(openUnitPage(fakeOffice().ports, token)).toEqual({ state: 'refused', language: 'vi' });
  });
});
