import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/records/unit';
import { unitDirectory } from '../../../src/units/jobs/link-owner';
import { subordinatesOf } from '../../../src/units/rules/related-units';
import type { Ports } from '../../../src/workbook/ports';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

const TODAY = '2024-11-20';
const ended = { state: 'ended', endedFrom: '2024-07-01' } as const;

/** Units of a list too long to be read as a whole, with these before them. */
function longList(first: readonly Unit[]): Unit[] {
  const more = Array.from({ length: 800 }, (_, at) =>
    unit({
      code: `X-${at}`,
      name: `Trường ${at}`,
      parent: at % 2 === 0 ? 'Sở ngoài danh sách' : '',
    }),
  );
  return [...first, ...more];
}

/** Codes of a unit’s subordinates, and whether all rows were read to find them. */
function belowIn(units: readonly Unit[], code: string) {
  const { ports } = fakeOffice({ units });
  let widest = 0;
  const readPlaces: Ports['reader']['readPlaces'] = (tab, places, width, from) => {
    if (width > 1) widest = Math.max(widest, places.length);
    return ports.reader.readPlaces(tab, places, width, from);
  };
  const directory = unitDirectory({ ...ports, reader: { ...ports.reader, readPlaces } });
  const one = directory.find(code);
  if (!one) throw new Error(`No unit ${code}`);
  const below = subordinatesOf(one, directory.withSubordinatesOf(one), TODAY);
  return { below: below.map((sub) => sub.code).join(' '), isAllRead: widest > 100 };
}

describe('the units of a long list', () => {
  const parent = unit({ code: 'PN-002', name: 'Ủy ban nhân dân huyện' });
  const child = (text: string) => unit({ code: 'C', parent: text });

  it.each<[string, Unit[]]>([
    ['its code', [parent, child('pn-002')]],
    ['its name, however spelt', [parent, child('Uỷ ban  nhân dân HUYỆN')]],
    [
      'a name that it bore',
      [{ ...parent, formerNames: 'Văn phòng huyện (đến 30/06/2024)' }, child('Văn phòng huyện')],
    ],
    [
      'the name of a unit that ended in favour of another, and that in favour of this',
      [
        parent,
        unit({ code: 'A', name: 'Phòng cũ', successors: ['B' as never], ...ended }),
        unit({ code: 'B', name: 'Phòng mới', successors: ['PN-002' as never], ...ended }),
        child('Phòng cũ'),
      ],
    ],
  ])('are all read if one of them names a unit as its parent by %s', (_, first) => {
    expect(belowIn(longList(first), 'PN-002')).toEqual({ below: 'C', isAllRead: true });
  });

  it('are not read for a unit that is nobody’s parent, though others have parents', () => {
    const units = longList([parent, child('PN-002')]);
    expect(belowIn(units, 'X-7')).toEqual({ below: '', isAllRead: false });
    expect(belowIn(units, 'C')).toEqual({ below: '', isAllRead: false });
  });
});
