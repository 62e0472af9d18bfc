import { describe, expect, it } from 'vitest';
import { openUnitPage } from '../../../src/answers/jobs/open-page';
import { unitLinkForm, useUnitLink } from '../../../src/answers/jobs/use-unit-link';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { fakeOffice, type OfficeFields, words } from '../../fakes/office';

const used = (act: string, fields: OfficeFields = {}, tell = '') => {
  const office = fakeOffice(fields);
  const outcome = useUnitLink(office.ports, { unit: 'PN-001', act, tell }, (_ports, { name }) => ({
    sentence: `letter to ${name}`,
    queue: () => () => undefined,
  }));
  const address = (outcome.done && outcome.link?.address) || 'https://script.example.org/exec';
  return { ...office, outcome, token: new URL(address).searchParams.get('t') ?? '' };
};

describe('useUnitLink', () => {
  it('returns the link of the unit’s page, and writes nothing', () => {
    const { ports, workbook, token } = used('open');
    expect(openUnitPage(ports, token)).toMatchObject({ state: 'open', unitName: 'Đơn vị PN-001' });
    expect([workbook.rows(unitsTab)[0]?.linkVersion, workbook.rows(logTab)]).toEqual([1, []]);
  });

  it('makes earlier links useless and returns a new one', () => {
    const before = used('open');
    const { ports, workbook, token } = used('renew');
    expect(openUnitPage(ports, before.token).state).toBe('replaced');
    expect(openUnitPage(ports, token).state).toBe('open');
    expect(workbook.rows(unitsTab)).toMatchObject([{ linkVersion: 2 }]);
    expect(workbook.rows(logTab)).toMatchObject([{ event: 'linkRenewed', unit: 'PN-001' }]);
    expect(JSON.stringify(workbook.cells())).not.toContain(token);
  });

  it.each([
    ['renew', 'yes', 'letter to Đơn vị PN-001'],
    ['renew', '', 'Không gửi thư'],
    ['open', 'yes', ''],
  ])('announces the new link only if asked to: %s, %s', (act, tell, said) => {
    const { outcome } = used(act, {}, tell);
    const message = outcome.done ? outcome.message : '';
    expect(message.includes('letter to')).toBe(said.startsWith('letter to'));
    expect(message).toContain(said);
  });

  it('says what is missing if there is no page', () => {
    expect(used('open', { settings: { linkBase: '' } }).outcome).toEqual({
      done: false,
      problems: [{ field: '', message: words.errors.noLink }],
    });
  });

  it('asks for the unit and what to do', () => {
    expect(unitLinkForm(fakeOffice().ports).fields.map(({ name }) => name)).toEqual([
      'unit',
      'act',
      'tell',
      'sure',
    ]);
  });
});
