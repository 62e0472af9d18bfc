import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { Day } from '../../src/calendar/day';
import type { FormOutcome } from '../../src/forms/form-view';
import type { Reader } from '../../src/records/letter-item-record';
import { toUnitCode } from '../../src/records/unit';
import {
  formatSummaryToken,
  pageKeyOf,
  signedSummaryText,
} from '../../src/summary/rules/summary-token';
import { formatToken, signedText } from '../../src/units/rules/link-token';
import { acknowledgeAnswer } from '../builders/answers';
import { dialog as dialogCall, tick } from '../faults/acts/act';
import { warningsIn } from '../faults/loop/office-afterwards';
import { shows } from '../promises/shows';
import {
  colleague,
  linkIn,
  officeWith,
  owner,
  sendAll,
  smallList,
  tickAt,
  typeSetting,
} from './office';
import { rowsOf, words } from './rows-of';
import { pageViewOf } from './view-of';

const leader = 'bithu@xa.example.org';

const keyOf = ({ properties }: AppsScript) => properties.script?.key ?? '';
const sign = (key: string, text: string) =>
  createHmac('sha256', key).update(text, 'utf8').digest('base64url');

/** Token of a unit's page, made by someone who knows the key. */
function unitToken(key: string, code: string, version: number): string {
  const claim = { unit: toUnitCode(code), version };
  return formatToken(claim, sign(key, signedText(claim)));
}

/** Token of the leaders' page, made by someone who knows the key. */
function leadersToken(key: string, until: Day, reader: Reader = 'leaders'): string {
  const claim = { pageKey: pageKeyOf(leader), until, reader };
  return decodeURIComponent(formatSummaryToken(claim, sign(key, signedSummaryText(claim))));
}

/** What each door answers to tokens that are signed with a key. */
function doors(google: AppsScript, key: string) {
  const stateOf = (parameter: Record<string, string>) =>
    pageViewOf(google.visit({ parameter })).state ?? 'open';
  const answers = [1, 2, 3].map(
    (version) =>
      google.callFromPage(
        'confirmReceipt',
        unitToken(key, 'PN-002', version),
        acknowledgeAnswer(),
        `${version}`.repeat(32),
      ).result as { state: string },
  );
  const test = sign(key, 'don-doc page test');
  return {
    units: [1, 2, 3].map((version) => stateOf({ t: unitToken(key, 'PN-002', version) })),
    answers: answers.map(({ state }) => state),
    leaders: stateOf({ s: leadersToken(key, '2024-11-20') }),
    test: [stateOf({ test }), google.callFromPage('takePageTest', test).result as object],
  };
}

const REFUSED = {
  units: ['refused', 'refused', 'refused'],
  answers: ['refused', 'refused', 'refused'],
  leaders: 'refused',
  test: ['refused', { state: 'refused' }],
};

/** An office that has sent letters to three units and has a leader. */
function office(): AppsScript {
  const google = officeWith(smallList(3));
  typeSetting(google, 'leaderMailboxes', leader);
  sendAll(google);
  google.tick('tick');
  return google;
}

const leaked = { act: 'leaked', sure: 'yes' };
const renew = (google: AppsScript, answers: object) =>
  google.call(owner, 'useUnitLink', answers).result as FormOutcome;
const stateBehind = (google: AppsScript, link: string) => pageViewOf(google.visit(link)).state;

/** States of the pages behind the links in the letters after the first `before`. */
const statesOfLinks = (google: AppsScript, before: number) =>
  google.letters.slice(before).map((letter) => stateBehind(google, linkIn(letter)));

describe('whoever has read the signing key', () => {
  shows(42);

  it('makes links that open, as long as the key stays', () => {
    const google = office();
    expect(doors(google, keyOf(google))).toMatchObject({
      units: ['open', 'refused', 'refused'],
      leaders: 'open',
      test: ['test', { state: 'seen' }],
    });
  });

  it('opens nothing any more once all links were renewed as leaked', () => {
    const google = office();
    const [key, before] = [keyOf(google), google.letters.length];
    const asked = renew(google, { act: 'leaked' });
    expect(JSON.stringify(asked)).toContain('lãnh đạo');
    expect(keyOf(google)).toBe(key);
    expect(renew(google, leaked).done).toBe(true);
    expect(doors(google, key)).toEqual(REFUSED);
    tickAt(google, '2024-10-30T02:10:00Z');
    expect(statesOfLinks(google, before)).toEqual(['open', 'open', 'open']);
  });

  it('opens nothing any more once set-up was taken over with a new key', () => {
    const google = office();
    const [key, before] = [keyOf(google), google.letters.length];
    const taken = google.press(colleague, words.menu.setUp, { answers: ['YES', 'YES'] });
    expect(taken.error).toBeUndefined();
    expect(taken.shown.map((one) => 'text' in one && one.text)).toContain(words.says.newKeyAsk);
    expect(doors(google, key)).toEqual(REFUSED);
    tickAt(google, '2024-10-30T02:10:00Z');
    const told = google.letters.slice(before);
    expect(told.map(({ body }) => body.includes(words.says.linkHandedOver))).toEqual([
      true,
      true,
      true,
    ]);
    expect(statesOfLinks(google, before)).toEqual(['open', 'open', 'open']);
  });

  it('keeps what it could if the colleague declines a new key', () => {
    const google = office();
    const key = keyOf(google);
    google.press(colleague, words.menu.setUp, { answers: ['YES', 'NO'] });
    expect(google.properties.script?.owner).toBe(colleague);
    expect(keyOf(google)).toBe(key);
  });

  it('cannot make a link for leaders that opens longer than any link of the office', () => {
    const google = office();
    const key = keyOf(google);
    const stateUntil = (until: Day, reader?: Reader) =>
      pageViewOf(google.visit({ parameter: { s: leadersToken(key, until, reader) } })).state ??
      'open';
    const states = (['2024-11-29', '2024-11-30', '2030-01-01'] as const).map((day) =>
      stateUntil(day),
    );
    expect(states).toEqual(['open', 'refused', 'refused']);
    expect(stateUntil('2030-01-01', 'support')).toBe('refused');
  });
});

describe('a renewal of all links as leaked', () => {
  it('draws a new key without a page, too, and makes no letters', () => {
    const google = office();
    const [key, letters] = [keyOf(google), rowsOf(google, 'outbox').length];
    typeSetting(google, 'linkBase', '');
    expect(renew(google, leaked).done).toBe(true);
    expect(keyOf(google)).not.toBe(key);
    expect(rowsOf(google, 'outbox')).toHaveLength(letters);
  });

  it('that dies once the old links have ended is named by Tình trạng hệ thống until it is repeated', () => {
    const google = office();
    const isNamed = () => warningsIn(google).includes(words.health.keyChangeBroken);
    const saved = google.save();
    const { journal } = google.run(dialogCall('useUnitLink', leaked));
    const drawn = journal.filter(({ name }) => name === 'Properties.setProperties');
    expect([drawn.length, isNamed()]).toEqual([1, false]);
    google.restore(saved);
    const at = drawn[0]?.call ?? 0;
    google.run({ ...dialogCall('useUnitLink', leaked), faultAt: at, kind: 'kill-after' });
    google.advance(21 * 60_000);
    expect(isNamed()).toBe(true);
    renew(google, leaked);
    expect(isNamed()).toBe(false);
  });

  it('repeated on the same day changes neither the key nor the links that were sent', () => {
    const google = office();
    renew(google, leaked);
    tickAt(google, '2024-10-30T02:10:00Z');
    const [key, sent] = [keyOf(google), google.letters.length];
    expect(renew(google, leaked).done).toBe(true);
    expect(keyOf(google)).toBe(key);
    expect(statesOfLinks(google, 3)).toEqual(['open', 'open', 'open']);
    tickAt(google, '2024-10-30T03:10:00Z');
    expect(google.letters).toHaveLength(sent);
  });

  it('on another day draws another key, and sends new links again', () => {
    const google = office();
    renew(google, leaked);
    tickAt(google, '2024-10-30T02:10:00Z');
    const [key, sent] = [keyOf(google), google.letters.length];
    tickAt(google, '2024-10-31T01:30:00Z');
    renew(google, leaked);
    expect(keyOf(google)).not.toBe(key);
    tickAt(google, '2024-10-31T02:10:00Z');
    expect(google.letters.length - sent).toBe(3);
    expect(statesOfLinks(google, sent)).toEqual(['open', 'open', 'open']);
  });

  it('after a take-over on the same day draws another key', () => {
    const google = office();
    google.press(colleague, words.menu.setUp, { answers: ['YES', 'YES'] });
    const key = keyOf(google);
    google.call(colleague, 'useUnitLink', leaked);
    expect(keyOf(google)).not.toBe(key);
  });

  it.each([
    ['its own letters', () => undefined],
    [
      'letters of the same act of the day before',
      (google: AppsScript) => {
        google.advanceTo('2024-10-30T11:00:00Z', { missed: 'all' });
        renew(google, leaked);
        google.advanceTo('2024-10-31T01:30:00Z', { missed: 'all' });
      },
    ],
  ])('leaves no unit with a dead link, whenever a run sends %s meanwhile', (_, before) => {
    const google = office();
    renew(google, { act: 'moved', sure: 'yes' });
    before(google);
    const saved = google.save();
    const { journal } = google.run(tick);
    const calls = journal.filter(({ kind }) => kind === 'data').map(({ call }) => call);
    let renewals = 0;
    const dead = calls.flatMap((at) => {
      google.restore(saved);
      const second = dialogCall('useUnitLink', leaked);
      const renewed = google.interleave({ first: tick, at, second }).second;
      if (!renewed || renewed.error) return [];
      renewals += 1;
      google.advance(31 * 60_000);
      const sent = google.letters.filter((letter) => linkIn(letter) !== '');
      const last = new Map(sent.map((letter) => [letter.to, letter]));
      return [...last.values()]
        .filter((letter) => stateBehind(google, linkIn(letter)) !== 'open')
        .map(({ to }) => `at call ${at}: ${to}`);
    });
    expect(renewals).toBeGreaterThan(10);
    expect(dead).toEqual([]);
  });
});
