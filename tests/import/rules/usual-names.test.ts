import { expect, it } from 'vitest';
import { planAnswers } from '../../../src/import/rules/plan-answers';
import { dispatch } from '../../builders/dispatch';
import { listOf } from '../../builders/list';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';

/** A province in which communes and wards share the second word of their names. */
const FIRST = ['An', 'Long', 'Đông', 'Minh', 'Phú', 'Thạnh', 'Hòa', 'Tân', 'Bình', 'Vĩnh'];
const SECOND = ['Sơn', 'Thủy', 'Lâm', 'Giang'];
const places = FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`));
const wards = places.slice(0, 20).map((place) => `Phường ${place}`);
const communes = places.slice(10).map((place) => `UBND xã ${place}`);
const units = [...wards, ...communes].map((name, at) =>
  unit({ code: `DV-${at + 1}`, name, block: name.startsWith('P') ? 'Phường' : 'Xã' }),
);

/** Each spelling by turns, as a clerk's list of results has them. */
const ofWard = [
  (place: string) => `P. ${place}`,
  (place: string) => `UBND P.${place}`,
  (place: string) => `phường ${place}`,
  (place: string) => `Uỷ ban nhân dân phường ${place}`,
];
const ofCommune = [
  (place: string) => `xã ${place}`,
  (place: string) => `UBND X. ${place}`,
  (place: string) => `UBND xã ${place.toUpperCase()}`,
  (place: string) => `HĐND-UBND xã ${place}`,
];

it('40 results under usual names are taken, each for its own unit', () => {
  const written = [
    ...places.slice(0, 20).map((place, at) => [ofWard[at % 4]?.(place), `Phường ${place}`]),
    ...places.slice(10, 30).map((place, at) => [ofCommune[at % 4]?.(place), `UBND xã ${place}`]),
  ];
  const plan = planAnswers({
    lines: listOf(...written.map(([name = '']) => ({ name, acknowledged: 'x' }))),
    units,
    obligations: units.map(({ code }) => obligation({ unitCode: code })),
    days: { issuedOn: '2026-11-01', today: '2026-11-20' },
    dispatch: dispatch(),
    chosen: new Map(),
  });
  const taken = plan.filter(({ outcome }) => outcome.kind === 'recorded');
  const wrong = taken.filter(
    ({ line, outcome }) =>
      outcome.kind === 'recorded' && outcome.unit.name !== written[line - 2]?.[1],
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
  expect(taken.length).toBe(40);
});

it('initials of departments are a question with one press, and “K.” is read as Khoa', () => {
  const names = [
    'Khoa Nội',
    'Khoa HSCC',
    'P. TCHC',
    'P. TC-KT',
    'Phòng Kế hoạch và Tổng hợp',
    'Khoa Dược',
  ];
  const departments = names.map((name, at) => unit({ code: `DV-${at + 1}`, name, block: 'Khoa' }));
  const written = [
    'K. Nội',
    'KHOA HỒI SỨC CẤP CỨU',
    'Phòng Tổ chức hành chính',
    'Phòng Tài chính - Kế toán',
    'P.KHTH',
    'Khoa Tổ chức hành chính',
  ];
  const plan = planAnswers({
    lines: listOf(...written.map((name) => ({ name, acknowledged: 'x' }))),
    units: departments,
    obligations: departments.map(({ code }) => obligation({ unitCode: code })),
    days: { issuedOn: '2026-11-01', today: '2026-11-20' },
    dispatch: dispatch(),
    chosen: new Map(),
  });
  expect(
    plan.map(({ outcome, candidates }) => [outcome.kind, ...candidates.map((one) => one.name)]),
  ).toEqual([
    ['recorded'],
    ['unknownUnit', 'Khoa HSCC'],
    ['unknownUnit', 'P. TCHC'],
    ['unknownUnit', 'P. TC-KT'],
    ['unknownUnit', 'Phòng Kế hoạch và Tổng hợp'],
    ['unknownUnit'],
  ]);
});
