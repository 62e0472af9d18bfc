import { describe, expect, it } from 'vitest';
import type { Dispatch } from '../../src/records/dispatch';
import type { LetterItemKind, LetterItemRecord } from '../../src/records/letter-item-record';
import type { Stage } from '../../src/records/stage';
import { toUnitCode } from '../../src/records/unit';
import { dispatch } from '../builders/dispatch';
import { type ItemFields, itemRecord } from '../builders/letter';
import type { DeliveredLetter, PlayedProvince } from './play-province';
import { provinceReport, spreadOf } from './province-report';

const UNIT = toUnitCode('PT-001');
const MAILBOX = 'dv1@tinh.example.org';

/** Two dispatches of Monday 07/09/2026 with their first deadline two weeks later. */
const days = { issuedOn: '2026-09-07', acknowledgeBy: '2026-09-21' } as const;
const FIRST = dispatch({ ...days, id: 'VB-001', number: '2-CV/TU', subject: 'ứng phó với bão' });
const SECOND = dispatch({ ...days, id: 'VB-002', number: '12-KH/TU', subject: 'học tập' });

const record = (dispatchId: string, stage: Stage | LetterItemKind, fields: ItemFields = {}) =>
  itemRecord({ dispatchId, unitCode: UNIT, stage, tier: 0, ...fields });
const notice = (id: string) => record(id, 'notice');
const reminder = (id: string, tier = -3) => record(id, 'acknowledge', { tier });

const letter = (fields: Partial<DeliveredLetter>): DeliveredLetter => ({
  ...{ to: MAILBOX, on: '2026-09-07', subject: '[Thông báo] 2-CV/TU', body: '', kind: 'notice' },
  ...{ records: [], approvedOn: null },
  ...fields,
});

const reportOn = (
  letters: readonly DeliveredLetter[],
  { dispatches = [FIRST, SECOND], news = [] }: Partial<PlayedProvince> = {},
) =>
  provinceReport({
    ...{ start: '2026-09-07', end: '2026-09-18', dispatches, news, letters },
    units: [{ code: UNIT, mailbox: MAILBOX, grade: 'silent' }],
  });

describe('the report on a province', () => {
  it.each([
    ['has its number', '[Thông báo] 2-CV/TU', '', true],
    ['has only a longer number', '[Nhắc] 12-CV/TU', 'Văn bản 2-CV/TU: ứng phó với bão', false],
    [
      'counts it and the body says what it is about',
      '[Nhắc] 4 văn bản',
      '2-CV/TU: ứng phó với bão',
      true,
    ],
    ['counts it and the body has only its number', '[Nhắc] 4 văn bản', '2-CV/TU', false],
  ])('takes a dispatch for named if the subject %s: %#', (_, subject, body, isNamed) => {
    const mentions = reportOn([letter({ subject, body })]).firstMentions;
    const about = mentions.find((one) => one.dispatch === FIRST.number);
    expect(about).toMatchObject({ subject, isNamed, isLedByNews: true });
  });

  it('counts a letter that tells of one dispatch and asks for another as both', () => {
    const records = [notice('VB-001'), reminder('VB-001', -1_000), reminder('VB-002')];
    const [mailbox] = reportOn([
      letter({ records }),
      letter({ on: '2026-09-08', records: [notice('VB-001'), reminder('VB-001', -1)] }),
      letter({ on: '2026-09-09', kind: 'followUp', records: [reminder('VB-002', 1)] }),
      letter({ on: '2026-09-09', kind: 'newLink', records: [record('VB-002', 'link')] }),
    ]).mailboxes;
    expect(mailbox).toMatchObject({ letters: 4, asking: 2, news: 2, both: 1, other: 1 });
    expect(mailbox).toMatchObject({ days: 3, mostOnOneDay: 2 });
  });

  const asking = (on: DeliveredLetter['on'], ...records: LetterItemRecord[]) =>
    letter({ on, kind: 'reminder', records });

  it.each<[string, LetterItemRecord[], Partial<Dispatch>, number]>([
    ['none', [reminder('VB-002')], {}, 1],
    ['sameDispatch', [reminder('VB-001'), reminder('VB-002')], {}, 1],
    ['lastWorkingDay', [reminder('VB-002', -1)], {}, 1],
    ['urgent', [reminder('VB-002')], { urgency: 'express' }, 1],
    ['short', [reminder('VB-002')], { acknowledgeBy: '2026-09-11' }, 1],
    ['the same dispatch only', [reminder('VB-001', 1)], {}, 0],
  ])('says why asking letters are near: %s', (reason, records, fields, count) => {
    const { near, pairs, least } = reportOn(
      [asking('2026-09-11', reminder('VB-001')), asking('2026-09-14', ...records)],
      { dispatches: [FIRST, { ...SECOND, ...fields }] },
    ).rhythm;
    expect({ pairs, least }).toEqual({ pairs: count, least: count === 0 ? null : 1 });
    expect(near.map((pair) => pair.reason)).toEqual(count === 0 ? [] : [reason]);
  });

  it('does not list asking letters that are three working days apart', () => {
    const { pairs, near } = reportOn([
      asking('2026-09-10', reminder('VB-001')),
      asking('2026-09-15', reminder('VB-002')),
    ]).rhythm;
    expect({ pairs, near }).toEqual({ pairs: 1, near: [] });
  });

  it('counts working days from news to its letter, and from the approval on', () => {
    const moved = record('VB-001', 'notice', { tier: 1 });
    const units = [UNIT];
    const base = { dispatch: FIRST, units, answered: [] };
    const letters = [
      letter({ on: '2026-09-07', records: [notice('VB-001')] }),
      letter({ on: '2026-09-14', records: [notice('VB-001')] }),
      letter({ on: '2026-09-15', approvedOn: '2026-09-14', records: [moved] }),
      letter({ on: '2026-09-15', records: [record('VB-001', 'extension', { tier: 1 })] }),
      letter({ on: '2026-09-16', records: [record('VB-001', 'notice', { version: 2 })] }),
    ];
    const { waits } = reportOn(letters, {
      news: [
        { ...base, what: 'issue', on: '2026-09-07' },
        { ...base, what: 'moveDeadline', on: '2026-09-11' },
        { ...base, what: 'issueVersion', on: '2026-09-11' },
        { ...base, what: 'extend', on: '2026-09-11' },
        { ...base, what: 'cancel', on: '2026-09-11' },
        { ...base, what: 'sendBack', on: '2026-09-11', answered: units },
      ],
    });
    expect(
      waits.map((one) => [one.waited, one.waitedApproved, one.answeredSoon, one.never]),
    ).toEqual([
      [{ 0: 1 }, {}, 0, 0],
      [{ 2: 1 }, { 1: 1 }, 0, 0],
      [{ 3: 1 }, {}, 0, 0],
      [{ 2: 1 }, {}, 0, 0],
      [{}, {}, 0, 1],
      [{}, {}, 1, 0],
    ]);
  });

  it('counts the words of follow-ups, by whether they ask for one dispatch or several', () => {
    const body = 'Kính gửi đơn vị https://trang.example.org xin trả lời';
    const { one, several } = reportOn([
      letter({ kind: 'followUp', body, records: [reminder('VB-001', 1)] }),
      letter({ kind: 'followUp', body, records: [reminder('VB-001', 1), reminder('VB-002')] }),
    ]).followUps;
    const all = (count: number) => ({ least: count, median: count, most: count });
    expect(one).toEqual({ letters: 1, words: all(8), wordsBeforeLink: all(4) });
    expect(several).toEqual(one);
  });

  it('takes the lower of two middle counts for the median', () => {
    expect(spreadOf([9, 1, 4, 2])).toEqual({ least: 1, median: 2, most: 9 });
    expect(spreadOf([])).toEqual({ least: 0, median: 0, most: 0 });
  });
});
