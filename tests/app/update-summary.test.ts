import { describe, expect, it } from 'vitest';
import { readOffice } from '../../src/app/office';
import { summariesOf, updateSummary } from '../../src/app/update-summary';
import { directive } from '../builders/directive';
import { obligation } from '../builders/obligation';
import { fakeOffice } from '../fakes/office';

describe('updateSummary', () => {
  it('writes the summary once, and again only when its figures have changed', () => {
    const { ports, time } = fakeOffice();
    const changes = () => updateSummary(ports).changed;
    const written = [changes(), changes()];
    time.now = '2024-12-10T09:00';
    expect([...written, changes()]).toEqual([true, false, true]);
  });

  it('takes the flag down', () => {
    const { ports } = fakeOffice();
    ports.memory.set('summaryDue', 'yes');
    updateSummary(ports);
    expect(ports.memory.get('summaryDue')).toBe('');
  });
});

describe('summariesOf', () => {
  it('sums up dispatches that are followed up or held, the newest first', () => {
    const directives = [
      directive({ id: 'VB-001', issuedOn: '2024-09-01' }),
      directive({ id: 'VB-002', issuedOn: '2024-10-01', state: 'paused' }),
      directive({ id: 'VB-003', state: 'draft' }),
      directive({ id: 'VB-004', state: 'closed' }),
    ];
    const obligations = directives.map(({ id }) => obligation({ directive: id }));
    const { ports } = fakeOffice({ directives, obligations });
    const summaries = summariesOf(readOffice(ports), [], '2024-10-30');
    expect(summaries.map(({ directive: { id }, totals }) => [id, totals.units])).toEqual([
      ['VB-002', 1],
      ['VB-001', 1],
    ]);
  });
});
