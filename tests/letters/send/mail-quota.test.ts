import { describe, expect, it } from 'vitest';
import { mailQuota, refusalMeaning } from '../../../src/letters/send/mail-quota';

describe('the mail quota', () => {
  it.each([
    { remaining: 100, recipients: 95 },
    { remaining: 5, recipients: 0 },
    { remaining: -1, recipients: -6 },
  ])('of $remaining leaves $recipients recipients besides a reserve of 5', (given) => {
    const mailer = { remaining: () => given.remaining, send: () => undefined };
    const quota = { quota: given.remaining, recipients: given.recipients };
    expect(mailQuota({ mailer })).toEqual(quota);
  });
});

describe('a refused letter to 2 recipients', () => {
  it.each([
    { before: 10, left: 8, meaning: 'mayBeSent' },
    { before: 2, left: 0, meaning: 'mayBeSent' },
    { before: 10, left: 10, meaning: 'refused' },
    { before: 10, left: 1, meaning: 'refused' },
    { before: 10, left: 0, meaning: 'quotaUsedUp' },
    { before: 1, left: 0, meaning: 'quotaUsedUp' },
    { before: 0, left: -1, meaning: 'quotaUsedUp' },
  ])('is $meaning if the quota was $before and is $left', ({ meaning, ...quota }) => {
    expect(refusalMeaning(2, quota)).toBe(meaning);
  });
});
