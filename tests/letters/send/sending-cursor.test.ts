import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from '../../../src/letters/send/sending-cursor';
import { fakeMemory } from '../../fakes/property-store';

describe('the cursor', () => {
  it.each([
    { run: 'a1', done: '', trying: 'T-000001', failed: {} },
    {
      run: 'a1',
      done: 'T-000002',
      trying: '',
      failed: { 'T-000002': 'Google không nhận thư: lỗi' },
    },
  ])('comes back as it was written: %j', (cursor) => {
    const memory = fakeMemory({});
    writeCursor(memory, cursor);
    expect(readCursor(memory)).toEqual(cursor);
  });

  it('is null before the first letter', () => {
    expect(readCursor(fakeMemory({}))).toBeNull();
  });

  it.each([26, 68])(
    'stays below nine kilobytes when Google refuses %i letters at length',
    (refused) => {
      const memory = fakeMemory({});
      const reason = 'Lỗi\n'.repeat(500);
      const failed = Object.fromEntries(
        Array.from({ length: refused }, (_, index) => [
          `T-${String(index).padStart(6, '0')}`,
          reason,
        ]),
      );
      writeCursor(memory, { run: 'a1', done: '', trying: '', failed });
      expect(Object.keys(readCursor(memory)?.failed ?? {}).length).toBe(refused);
    },
  );
});
