import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkAcknowledge,
  checkTrain,
  hasSession,
  isTrainingForm,
  wholeNumber,
} from '../../src/core/answer';
import { acknowledgeAnswer, trainAnswer } from '../builders/answers';

const checked = (fields: Parameters<typeof trainAnswer>[0]) =>
  checkTrain(trainAnswer(fields), '2024-10-30', '2024-11-20');

describe('a whole number', () => {
  it.each([
    ['45', 45],
    [' 0045 ', 45],
    ['0', 0],
    ['1.234', 1234],
    ['1.000.000', 1_000_000],
    ['1.000.001', null],
    ['9999999', null],
    ['1,5', null],
    ['1.5', null],
    ['12.34', null],
    ['-1', null],
    ['1e3', null],
    ['bốn', null],
    ['', null],
  ])('typed %j is %s', (text, value) => {
    expect(wholeNumber(text)).toEqual(value);
  });

  it('reads the same with or without the dots of thousands', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (value) => {
        const dotted = String(value).replace(/\B(?=(\d{3})+$)/g, '.');
        expect([wholeNumber(String(value)), wholeNumber(dotted)]).toEqual([value, value]);
      }),
    );
  });
});

describe('an acknowledgement', () => {
  it.each([
    ['with a position', {}, []],
    ['without a position', { position: ' ' }, [['position', 'required']]],
    ['with a long position', { position: 'x'.repeat(121) }, [['position', 'tooLong']]],
    ['with the longest name', { name: 'x'.repeat(120) }, []],
    [
      'with long texts',
      { name: 'x'.repeat(121), incomingNumber: '1'.repeat(61) },
      [
        ['name', 'tooLong'],
        ['incomingNumber', 'tooLong'],
      ],
    ],
  ])('%s has the faults %j', (_, fields, faults) => {
    const problems = checkAcknowledge(acknowledgeAnswer(fields));
    expect(problems.map(({ field, fault }) => [field, fault])).toEqual(faults);
  });
});

describe('a training report', () => {
  it.each([
    ['that is complete', {}, []],
    ['of more than one form', { forms: ['copies', 'meeting'] }, []],
    ['of no form', { forms: [] }, [['forms', 'required']]],
    ['of a form that is none', { forms: ['meeting', '__proto__'] }, [['forms', 'unknownForm']]],
    ['without its day', { heldOn: '' }, [['heldOn', 'required']]],
    ['with 31/11', { heldOn: '2024-11-31' }, [['heldOn', 'notDay']]],
    ['of the day before the issue', { heldOn: '2024-10-29' }, [['heldOn', 'beforeIssue']]],
    ['of the day of issue', { heldOn: '2024-10-30' }, []],
    ['of today', { heldOn: '2024-11-20' }, []],
    ['of tomorrow', { heldOn: '2024-11-21' }, [['heldOn', 'inFuture']]],
    ['with words for a number', { sessions: 'một' }, [['sessions', 'notWhole']]],
    ['with more attending', { attended: '46' }, [['attended', 'moreThanEligible']]],
    ['with more attending, said to be right', { attended: '46', moreIsRight: true }, []],
    ['with long difficulties', { difficulties: 'x'.repeat(301) }, [['difficulties', 'tooLong']]],
  ])('%s has the faults %j', (_, fields, faults) => {
    expect(checked(fields).map(({ field, fault }) => [field, fault])).toEqual(faults);
  });

  const blank = { sessions: '', eligible: '', attended: ' ' };

  it('that is completed in a session counts people', () => {
    expect(checked(blank)).toEqual([
      { field: 'sessions', fault: 'required' },
      { field: 'eligible', fault: 'required' },
      { field: 'attended', fault: 'required' },
    ]);
  });

  it('that is completed without a session counts nobody', () => {
    expect(checked({ ...blank, forms: ['copies', 'website'] })).toEqual([]);
  });

  it('that is in progress may leave everything open, but what it says must hold', () => {
    const open = { state: 'inProgress', forms: [], heldOn: '', ...blank } as const;
    expect(checked(open)).toEqual([]);
    expect(checked({ ...open, heldOn: '2024-12-01', eligible: 'x' })).toEqual([
      { field: 'heldOn', fault: 'inFuture' },
      { field: 'eligible', fault: 'notWhole' },
    ]);
  });
});

describe('a form of training', () => {
  it.each([
    ['meeting', true],
    ['copies', true],
    ['toString', false],
    ['', false],
  ])('%j is one: %s', (form, expected) => {
    expect(isTrainingForm(form)).toEqual(expected);
  });

  it('has a session or not', () => {
    expect([hasSession(['copies', 'other']), hasSession(['copies', 'x']), hasSession([])]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
