import { describe, expect, it } from 'vitest';
import type { AnswerKind, SentAnswer } from '../../../src/answers/rules/answer-kinds';
import { answerProblems } from '../../../src/answers/rules/answer-problems';
import { exceedsWhole, valuesAfter } from '../../../src/answers/rules/figure-values';
import { parseSentAnswer } from '../../../src/answers/rules/sent-answer';
import { askedFigures, TRAINING } from '../../../src/records/training-figures';
import {
  acknowledgeAnswer,
  completionAnswer,
  delayAnswer,
  trainingTyped,
  typedHeads,
  typedRound,
} from '../../builders/answers';
import { dispatch } from '../../builders/dispatch';

const figures = askedFigures(dispatch());
const context = { issuedOn: '2024-10-30', today: '2024-11-20', task: 'training', figures } as const;

const faultsIn = (answer: SentAnswer) =>
  answerProblems(answer, context).map(({ field, fault }) => [field, fault]);

const checked = (fields: Parameters<typeof completionAnswer>[0]) =>
  faultsIn({ kind: 'report', answer: completionAnswer(fields) });

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
    ['for another unit, without a reason', { forUnit: 'PN-002' }, [['reason', 'required']]],
    ['for another unit, with its reason', { forUnit: 'PN-002', reason: 'báo qua điện thoại' }, []],
    [
      'for another unit, with a long reason',
      { forUnit: 'PN-002', reason: 'x'.repeat(301) },
      [['reason', 'tooLong']],
    ],
  ])('%s has the faults %j', (_, fields, faults) => {
    expect(faultsIn({ kind: 'acknowledge', answer: acknowledgeAnswer(fields) })).toEqual(faults);
  });
});

describe('a text of a megabyte', () => {
  const long = 'x'.repeat(1_000_000);
  const sent = (stage: AnswerKind, answer: object) => {
    const parsed = parseSentAnswer(stage, answer);
    return parsed === null ? 'refused' : faultsIn(parsed)[0];
  };
  const { dispatch: _, forUnit: __, seen: ___, ...receipt } = acknowledgeAnswer();
  const texts = (answer: object) =>
    Object.entries(answer).flatMap(([field, value]) => (typeof value === 'string' ? [field] : []));

  it.each(texts(receipt))('in an acknowledgement is named by its field: %s', (field) => {
    const answer = { ...acknowledgeAnswer(), [field]: long };
    expect(sent('acknowledge', answer)).toEqual([field, 'tooLong']);
  });

  it.each(['implementingDocument', 'difficulties', 'reason'])(
    'in a training report is named by its field: %s',
    (field) => {
      expect(sent('report', completionAnswer({ [field]: long }))).toEqual([field, 'tooLong']);
    },
  );

  it('in a round or a number is named by its field', () => {
    expect(sent('report', completionAnswer(rounds({ form: long })))).toEqual([
      'entries.0.form',
      'unknownOption',
    ]);
    expect(sent('report', completionAnswer({ eligible: typedHeads({ party: long }) }))).toEqual([
      'eligible.party',
      'notWhole',
    ]);
  });

  it('in a message about a delay is named by its field', () => {
    expect(sent('delay', delayAnswer({ difficulties: long }))).toEqual(['difficulties', 'tooLong']);
  });
});

const rounds = (...entries: Parameters<typeof typedRound>[0][]) => ({
  entries: entries.map(typedRound),
});

describe('a training report', () => {
  it.each([
    ['that is complete', {}, []],
    [
      'of no round',
      { entries: [] },
      [
        ['entries.0.form', 'required'],
        ['entries.0.heldOn', 'required'],
        ['entries.0.sessions', 'required'],
        ['entries.0.attended', 'required'],
      ],
    ],
    ['of a round without a form', rounds({ form: '' }), [['entries.0.form', 'required']]],
    [
      'of a form that is none',
      rounds({ form: '__proto__' }),
      [['entries.0.form', 'unknownOption']],
    ],
    ['without its day', rounds({ heldOn: '' }), [['entries.0.heldOn', 'required']]],
    ['with 31/11', rounds({ heldOn: '2024-11-31' }), [['entries.0.heldOn', 'notDay']]],
    ['of the day before', rounds({ heldOn: '2024-10-29' }), [['entries.0.heldOn', 'beforeIssue']]],
    ['of the day of issue', rounds({ heldOn: '2024-10-30' }), []],
    ['of today', rounds({ heldOn: '2024-11-20' }), []],
    [
      'of tomorrow',
      rounds({}, { heldOn: '2024-11-21' }),
      [
        ['entries.1.heldOn', 'inFuture'],
        ['moreIsRight', 'moreThanEligible'],
      ],
    ],
    [
      'completed with no session at all',
      rounds({ sessions: '0' }),
      [['entries.0.sessions', 'required']],
    ],
    ['with words for a number', rounds({ sessions: 'một' }), [['entries.0.sessions', 'notWhole']]],
    ['with too many sessions', rounds({ sessions: '10001' }), [['entries.0.sessions', 'notWhole']]],
    ['with long difficulties', { difficulties: 'x'.repeat(301) }, [['difficulties', 'tooLong']]],
    [
      'with a document’s day alone',
      { documentOn: '2024-11-05' },
      [['implementingDocument', 'required']],
    ],
    ['with a document', { documentOn: '2024-11-05', implementingDocument: 'KH 12' }, []],
    [
      'with a document of tomorrow',
      { documentOn: '2024-11-21', implementingDocument: 'KH 12' },
      [['documentOn', 'inFuture']],
    ],
  ])('%s has the faults %j', (_, fields, faults) => {
    expect(checked(fields)).toEqual(faults);
  });

  it('that is complete with a session needs people counted, each audience once', () => {
    const nobody = { sessions: '', attended: typedHeads({ party: ' ' }) };
    expect(checked(rounds(nobody))).toEqual([
      ['entries.0.sessions', 'required'],
      ['entries.0.attended', 'required'],
    ]);
    const pupils = typedHeads({ students: '300' });
    expect(checked(rounds({ attended: pupils }))).toEqual([['eligible.students', 'required']]);
    expect(checked(rounds({ attended: typedHeads({ party: 'x' }) }))).toEqual([
      ['entries.0.attended.party', 'notWhole'],
    ]);
  });

  it('that is complete without a session needs no counts', () => {
    const copies = { form: 'copies', sessions: '', attended: typedHeads() };
    expect(checked({ eligible: typedHeads(), ...rounds(copies) })).toEqual([]);
  });

  it('needs confirmation if more people attended than are eligible, over all rounds', () => {
    const eligible = typedHeads({ party: '45' });
    const twice = rounds({}, { heldOn: '2024-11-18' });
    const exceeds = (held: ReturnType<typeof rounds>) => {
      const typed = trainingTyped({ eligible, ...held });
      return exceedsWhole(TRAINING.attendance, valuesAfter([], typed, figures));
    };
    expect([exceeds(rounds({})), exceeds(twice)]).toEqual([false, true]);
    expect(checked(twice)).toEqual([['moreIsRight', 'moreThanEligible']]);
    expect(checked({ ...twice, moreIsRight: true })).toEqual([]);
  });

  it('that is in progress must report something, and must be valid', () => {
    const open = { state: 'inProgress', eligible: typedHeads(), entries: [] } as const;
    expect(
      checked({ ...open, implementingDocument: '', documentOn: '', difficulties: ' ' }),
    ).toEqual([['entries', 'required']]);
    expect(checked({ ...open, difficulties: 'Chưa có hội trường.' })).toEqual([]);
    const wrong = typedRound({ heldOn: '2024-12-01', sessions: '', attended: typedHeads() });
    expect(checked({ ...open, eligible: typedHeads({ people: 'x' }), entries: [wrong] })).toEqual([
      ['entries.0.heldOn', 'inFuture'],
      ['eligible.people', 'notWhole'],
    ]);
  });
});
