import { array, assert, constantFrom, option, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows, unpackRows } from '../../src/forms/packed-view';

describe('packed rows', () => {
  it('store repeated values once', () => {
    const rows = Array.from({ length: 16 }, (_, at) => ({
      name: `Đơn vị ${at}`,
      block: at < 9 ? 'Xã' : 'Phường',
      state: 'open',
      figures: { units: 1, attended: at },
    }));
    const own = <T>(of: (at: number) => T) => rows.map((_, at) => of(at));
    expect(packRows(rows)).toEqual({
      rows: 16,
      columns: {
        name: { of: own((at) => `Đơn vị ${at}`) },
        block: { of: ['Xã', 'Phường'], at: own((at) => Number(at >= 9)) },
        state: { of: ['open'] },
        figures: { rows: 16, columns: { units: { of: [1] }, attended: { of: own((at) => at) } } },
      },
    });
  });

  it('are unpacked unchanged, however much they repeat', () => {
    const few = constantFrom('', 'Xã', null, 0, 1.5, false);
    const inside = record({ said: option(string()), few, list: array(few, { maxLength: 2 }) });
    const row = record({ few, own: string(), inside, maybe: option(inside) });
    assert(
      property(array(row, { maxLength: 60 }), (rows) => {
        expect(unpackRows(JSON.parse(JSON.stringify(packRows(rows))))).toEqual(rows);
      }),
    );
  });
});
