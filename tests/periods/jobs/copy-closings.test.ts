import { describe, expect, it } from 'vitest';
import { finishClosing } from '../../../src/periods/jobs/copy-closings';
import { closeByHand } from '../../builders/close-period';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

describe('finishClosing', () => {
  const closed = () => {
    const { ports } = fakeOffice({
      units: [unit({ code: 'PN-001' })],
      obligations: [obligation({ unitCode: 'PN-001' })],
      answers: ['Tháng 11/2024'],
      now: '2024-11-30T09:00',
    });
    closeByHand(ports);
    return ports;
  };

  it('keeps the mark of a finished closing, and reads no tab for it', () => {
    const ports = closed();
    const before = ports.scriptProperties.get('closing');
    const read = () => {
      throw new Error('read');
    };
    finishClosing({ ...ports, reader: { ...ports.reader, read, scan: read } });
    expect([before, ports.scriptProperties.get('closing')]).toEqual([
      expect.stringMatching(/^2024-/),
      before,
    ]);
  });

  it('sets a new mark that no closing has read before the one that died', () => {
    const ports = closed();
    ports.scriptProperties.set('closing', 'begun');
    finishClosing(ports);
    expect(ports.scriptProperties.get('closing')).toMatch(/^2024-11-30T09:00 /);
  });
});
