import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListLine } from '../../../src/import/list/list-lines';
import { planImport } from '../../../src/import/rules/plan-import';
import { toUnitCode, type Unit } from '../../../src/records/unit';
import { matchKey } from '../../../src/texts/match-key';
import { inputFor, listOf } from '../../builders/list';
import { shows } from '../../promises/shows';

shows(46);

const row = fc.record(
  {
    name: fc.constantFrom(
      'Ủy ban',
      'Uỷ ban',
      'UBND xã',
      'Ủy ban nhân dân xã',
      'Chi bộ thôn Ngã 3',
      'Chi bộ thôn Ngã Ba',
      'Trường TH 1',
      'Trường Tiểu học 10',
      '',
      '=1+1',
      'CB thôn 1',
      'Chi bộ thôn 1',
    ),
    block: fc.constantFrom('', 'X', 'Khối X', 'Y'),
    isCoded: fc.boolean(),
    email: fc.constantFrom('', 'a@example.org', 'A@example.org; b@example.org', 'sai'),
    phone: fc.constantFrom('', '0210 386 0001', '912345678', '1E+08'),
    state: fc.constantFrom('', 'Tạm dừng', 'nghỉ hè'),
  },
  { requiredKeys: ['name', 'block'] },
);
/** Rows of a list, some of them with a code. */
const rows = fc
  .array(row, { maxLength: 8 })
  .map((all) =>
    all.map(({ isCoded = false, ...cells }, at) => ({ ...cells, code: isCoded ? `A-${at}` : '' })),
  );

const plan = (units: readonly Unit[], lines: readonly ListLine[]) =>
  planImport(inputFor(units, lines));

const madeBy = (lines: readonly ListLine[]): Unit[] =>
  plan([], lines).lines.flatMap(({ line, outcome }) =>
    outcome.kind === 'new'
      ? [{ ...outcome.unit, code: outcome.unit.code || toUnitCode(`DV-${line}`) }]
      : [],
  );

describe('any list', () => {
  it('without questions changes nothing when it is imported again', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const lines = listOf(...cells);
        const first = plan([], lines).lines.map(({ outcome }) => outcome.kind);
        fc.pre(!first.includes('asks'));
        const again = plan(madeBy(lines), lines).lines.map(({ outcome }) => outcome.kind);
        for (const [at, kind] of first.entries()) {
          if (kind === 'new') expect(again[at]).toEqual('same');
          else expect(['new', 'changed']).not.toContain(again[at]);
        }
      }),
    );
  });

  it('gives the same result in any order of rows, since they are numbered', () => {
    const numbered = rows.map((cells) => cells.map((one, at) => ({ ...one, order: `${at + 1}` })));
    const shuffled = numbered.chain((cells) =>
      fc.shuffledSubarray(cells, { minLength: cells.length }).map((mixed) => ({ cells, mixed })),
    );
    const told = (cells: ListLine['values'][]) => {
      const lines = listOf(...cells);
      const numberOf = new Map(lines.map(({ line, values }) => [line, values.order]));
      return plan([], lines)
        .lines.map(({ line, outcome }) => ({
          order: numberOf.get(line),
          outcome:
            outcome.kind === 'merged' ? numberOf.get(outcome.into) : namedById(outcome, numberOf),
        }))
        .sort((a, b) => Number(a.order) - Number(b.order));
    };
    fc.assert(
      fc.property(shuffled, ({ cells, mixed }) => {
        expect(told(mixed)).toEqual(told(cells));
      }),
    );
  });

  it('has an outcome for every line and loses no readable address', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const lines = listOf(...cells);
        const { lines: planned, notes } = plan([], lines);
        expect(planned.map(({ line }) => line)).toEqual(lines.map(({ line }) => line));
        for (const { line, outcome } of planned) {
          const email = lines.find((one) => one.line === line)?.values.email ?? '';
          if (outcome.kind !== 'new' || email === '') continue;
          const kept = `${outcome.unit.email} ${outcome.unit.ccEmail}`;
          const isSaid = notes.some((note) => note.line === line && note.value === email);
          expect(kept.includes('@example.org') || isSaid).toEqual(true);
        }
      }),
    );
  });
});

it('matching is symmetric: of two lists of one unit, each matches the other or neither does', () => {
  const one = row.filter(({ name }) => name !== '' && !name.startsWith('='));
  const meets = (a: ListLine['values'], b: ListLine['values']) => {
    const [unit] = madeBy(listOf({ name: a.name ?? '', block: a.block ?? '' }));
    const [planned] = plan(
      unit ? [unit] : [],
      listOf({ name: b.name ?? '', block: b.block ?? '' }),
    ).lines;
    return planned?.outcome.kind;
  };
  fc.assert(
    fc.property(one, one, (a, b) => {
      const isSame = meets(a, b) === 'same' && meets(b, a) === 'same';
      const haveBlocks = a.block !== '' && b.block !== '';
      if (haveBlocks) expect(meets(a, b) === 'same').toEqual(meets(b, a) === 'same');
      if (isSame) expect(matchKey(a.name)).toEqual(matchKey(b.name));
    }),
  );
});

/** The outcome with running numbers in place of line numbers. */
function namedById(outcome: object, numberOf: ReadonlyMap<number, string | undefined>): unknown {
  return JSON.parse(
    JSON.stringify(outcome).replace(
      /#(\d+)/g,
      (_, line: string) => `#${numberOf.get(Number(line))}`,
    ),
  );
}
