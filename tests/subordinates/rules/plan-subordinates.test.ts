import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDispatchId } from '../../../src/records/dispatch';
import { toUnitCode } from '../../../src/records/unit';
import {
  officeKey,
  planSubordinates,
  subordinateEntries,
} from '../../../src/subordinates/rules/plan-subordinates';
import {
  subordinatePeriods,
  suggestedDispatch,
} from '../../../src/subordinates/rules/subordinate-periods';
import { communeFile, periodFile } from '../../builders/period-file';
import {
  chosen,
  communeUnit,
  readSubordinates,
  subordinateChoices,
  takenIn,
} from '../../builders/subordinates';
import { shows } from '../../promises/shows';

shows(54);

const units = [0, 1, 2].map((at) => communeUnit(at));
const view = readSubordinates(units);
const choices = subordinateChoices();

const outcomes = (...args: Parameters<typeof planSubordinates>) =>
  planSubordinates(...args).map(({ outcome }) => outcome);

const again = { closing: 2, closedAt: '2024-12-03T08:00', reason: 'Bổ sung' };

describe('the plan of an import', () => {
  it('imports a file of the dispatch and period, and finds its unit by the name without “Văn phòng”', () => {
    const [one] = planSubordinates(chosen(communeFile(1)), view, choices);
    expect(one).toMatchObject({ code: 'X-002', doubts: [], outcome: 'new' });
  });

  it('gives the reason why a file is not imported, and goes on with the others', () => {
    expect(
      planSubordinates(chosen('changed', communeFile(0), 'notPeriodFile'), view, choices).map(
        ({ fault, outcome }) => [fault, outcome],
      ),
    ).toEqual([
      ['changed', 'fault'],
      [null, 'new'],
      ['notPeriodFile', 'fault'],
    ]);
  });

  it.each([
    ['another number', { dispatch: { number: '12-CV/ĐU' } }, ['otherDispatch']],
    ['another day', { dispatch: { issuedOn: '2023-10-30' } }, ['otherDispatch']],
    ['another body', { dispatch: { issuingBody: 'Tỉnh ủy' } }, ['otherDispatch']],
    [
      'the dispatch, of which the office asks receipt only',
      { dispatch: { asks: 'receipt', completeBy: null } },
      ['otherAsks'],
    ],
    ['an earlier period', { facts: { cutOff: '2024-10-31' } }, ['otherPeriod']],
    ['a period closed four days later', { facts: { cutOff: '2024-12-04' } }, ['otherPeriod']],
  ] as const)('leaves a file of %s until it is ticked', (_, fields, doubts) => {
    const files = chosen(periodFile({ office: 'Đảng ủy xã Mẫu số 1', ...fields }));
    expect(planSubordinates(files, view, choices)).toMatchObject([{ doubts, outcome: 'left' }]);
    const ticked = { ...choices, ticks: new Map([[0, true]]) };
    expect(planSubordinates(files, view, ticked)).toMatchObject([{ doubts, outcome: 'new' }]);
  });

  it.each([
    ['dashes, blanks and capitals', { dispatch: { number: '1384 – cv/hu' } }],
    ['the place of tone marks', { dispatch: { issuingBody: 'Huyện uỷ  Phù Ninh' } }],
    ['the name of the period', { facts: { period: 'Tháng 11 năm 2024' } }],
    ['three days', { facts: { cutOff: '2024-12-03' } }],
  ] as const)('takes a file that differs in %s only', (_, fields) => {
    expect(outcomes(chosen(periodFile(fields)), view, choices)).toEqual(['new']);
  });

  it('leaves out what was unticked', () => {
    const unticked = { ...choices, ticks: new Map([[0, false]]) };
    expect(outcomes(chosen(communeFile(0)), view, unticked)).toEqual(['left']);
  });

  it('counts the later closing of an office, and shows both', () => {
    const files = chosen(communeFile(0), communeFile(0, { facts: again }), communeFile(0));
    expect(outcomes(files, view, choices)).toEqual(['superseded', 'new', 'superseded']);
    expect(outcomes(chosen(communeFile(0), communeFile(0)), view, choices)).toEqual([
      'new',
      'doubled',
    ]);
  });

  it('compares a file with the earlier reports of the office and period', () => {
    const first = communeFile(0);
    const second = communeFile(0, { facts: again });
    const after = (file: typeof first, period = 'Tháng 11/2024') =>
      readSubordinates(units, [takenIn(file, { code: 'X-001', period })]);
    expect(outcomes(chosen(first), after(first), choices)).toEqual(['same']);
    expect(outcomes(chosen(second), after(first), choices)).toEqual(['correction']);
    expect(outcomes(chosen(first), after(second), choices)).toEqual(['older']);
    expect(outcomes(chosen(first), after(first, 'Tháng 10/2024'), choices)).toEqual(['new']);
  });

  it('accepts an office that is in no list, and suggests the Party body of the same place', () => {
    const list = [communeUnit(0, { name: 'Đảng bộ xã Mẫu số 1' })];
    const files = chosen(communeFile(0), periodFile({ office: 'Văn phòng Đảng ủy xã Lạ' }));
    const [like, strange] = planSubordinates(files, readSubordinates(list), choices);
    expect(like).toMatchObject({ code: '', suggested: 'X-001', outcome: 'new' });
    expect(strange).toMatchObject({ code: '', suggested: '', outcome: 'new' });
    const key = officeKey('Văn phòng Đảng ủy xã Mẫu số 1');
    const accepted = { ...choices, units: new Map([[key, 'X-001']]) };
    expect(planSubordinates(files, readSubordinates(list), accepted)[0]).toMatchObject({
      code: 'X-001',
      suggested: '',
    });
  });

  it('finds an office by a former name, and by an earlier import', () => {
    const renamed = communeUnit(0, {
      name: 'Đảng ủy phường Mới',
      formerNames: 'Đảng ủy xã Mẫu số 1 (đến 30/06/2024)',
    });
    const before = takenIn(periodFile({ office: 'VP Đảng ủy Lạ' }), { code: 'X-001' });
    const files = chosen(communeFile(0), periodFile({ office: 'VP Đảng ủy Lạ' }));
    expect(
      planSubordinates(files, readSubordinates([renamed], [before]), choices).map(
        ({ code }) => code,
      ),
    ).toEqual(['X-001', 'X-001']);
  });

  it('does not match an office with a unit that is gone from the list', () => {
    const before = takenIn(periodFile({ office: 'VP Đảng ủy Lạ' }), { code: 'X-099' });
    const files = chosen(periodFile({ office: 'VP Đảng ủy Lạ' }));
    expect(planSubordinates(files, readSubordinates(units, [before]), choices)).toMatchObject([
      { code: '' },
    ]);
  });

  it('does not choose between two units of one name', () => {
    const twins = [communeUnit(0), communeUnit(0, { code: toUnitCode('X-009'), block: 'Khác' })];
    const [one] = planSubordinates(chosen(communeFile(0)), readSubordinates(twins), choices);
    expect(one).toMatchObject({ code: '', outcome: 'new' });
  });

  it('is the same in any order of the files', () => {
    const files = [
      ...[0, 1, 2, 3].map((at) => communeFile(at)),
      communeFile(1, { facts: again }),
      communeFile(2),
      communeFile(3, { dispatch: { number: '9-CV/TU' } }),
    ];
    const written = (some: typeof files) =>
      subordinateEntries(planSubordinates(chosen(...some), view, choices), view);
    const known = written(files);
    expect(known.map(({ code, file }) => [code, file.total.closing])).toEqual([
      ['X-001', 1],
      ['X-002', 2],
      ['X-003', 1],
      ['', 1],
    ]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }),
        (shuffled) => {
          expect(written(shuffled)).toEqual(known);
        },
      ),
    );
  });
});

describe('the likeliest choice', () => {
  const files = chosen(
    communeFile(0),
    communeFile(1),
    communeFile(2, { facts: { period: 'Tháng 10/2024', cutOff: '2024-10-31' } }),
    'changed',
  );

  it('is the dispatch that most files are about', () => {
    const [own] = view.dispatches;
    if (!own) throw new Error('no dispatch');
    const other = { ...own, id: toDispatchId('VB-002'), number: '2-CV/TU' };
    expect(suggestedDispatch(files, { ...view, dispatches: [other, own] })).toBe('VB-001');
    expect(suggestedDispatch([], { ...view, dispatches: [other, own] })).toBe('VB-002');
    expect(suggestedDispatch(files, { ...view, dispatches: [] })).toBe('');
  });

  it('is the period that most files have', () => {
    expect(subordinatePeriods(files, view, 'VB-001')).toEqual([
      { name: 'Tháng 11/2024', cutOff: '2024-11-30' },
      { name: 'Tháng 10/2024', cutOff: '2024-10-31' },
    ]);
  });

  it('is the imported period that was closed about the same day', () => {
    const reports = [takenIn(communeFile(5), { period: 'Kỳ tháng 11' })];
    expect(
      subordinatePeriods(files, { ...view, reports }, 'VB-001').map(({ name }) => name),
    ).toEqual(['Kỳ tháng 11', 'Tháng 11/2024', 'Tháng 10/2024']);
    expect(subordinatePeriods(files, { ...view, reports }, 'VB-002')[0]?.name).toBe(
      'Tháng 11/2024',
    );
  });

  it('is the imported period with the name in the files, of several that end on one day', () => {
    const month = [5, 6].map((at) => takenIn(communeFile(at)));
    const quarter = takenIn(communeFile(7), { period: 'Quý IV/2024' });
    const late = chosen(communeFile(8, { facts: { period: 'Quý IV/2024' } }));
    const reports = [...month, quarter];
    expect(
      subordinatePeriods(late, { ...view, reports }, 'VB-001').map(({ name }) => name),
    ).toEqual(['Quý IV/2024', 'Tháng 11/2024']);
  });
});
