import { describe, expect, it } from 'vitest';
import {
  linkMaker,
  linkObstacle,
  verifyToken,
  visitedLink,
} from '../../../src/units/jobs/unit-link';
import { settings } from '../../builders/settings';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

const { signer } = fakeOffice().ports;
const tokenOf = (fields: Parameters<typeof unit>[0]) =>
  new URL(linkMaker(signer, settings())(unit(fields))).searchParams.get('t');

describe('a link', () => {
  it.each(['PN-001', 'Xã A/1', 'a.b.c', '%'])('names its unit and version: %s', (code) => {
    expect(verifyToken(signer, tokenOf({ code, linkVersion: 3 }))).toEqual({
      unit: code,
      version: 3,
    });
  });

  it('is empty if letters go without a page', () => {
    expect(linkMaker(signer, settings({ linkBase: '' }))(unit())).toBe('');
  });

  it('names a dispatch only if it is given one', () => {
    const linkTo = linkMaker(signer, settings());
    const token = encodeURIComponent(String(tokenOf({ code: 'PN-001' })));
    const address = `https://script.example.org/exec?t=${token}`;
    expect(linkTo(unit())).toBe(address);
    expect(linkTo(unit(), 'VB-001')).toBe(`${address}&d=VB-001`);
  });

  it('still opens if text or another link is glued to it', () => {
    const linkTo = linkMaker(signer, settings());
    const others = ['Nhờ đơn vị trả lời', 'x', '…)', '0912', '&d=', 'y'.repeat(1000)];
    for (const glued of [...others, linkTo(unit({ code: 'PN-002' }))])
      expect(verifyToken(signer, new URL(linkTo(unit()) + glued).searchParams.get('t'))).toEqual({
        ...{ unit: 'PN-001', version: 1 },
      });
  });

  it('can be given again to its visitor, whatever was left after it', () => {
    const token = tokenOf({ code: 'Xã A/1' });
    const link = linkMaker(signer, settings())(unit({ code: 'Xã A/1' }));
    expect([visitedLink(token, settings()), visitedLink(`${token}).`, settings())]).toEqual([
      link,
      link,
    ]);
    expect(visitedLink(token, settings({ linkBase: '' }))).toBe('');
    expect(visitedLink('PN-001', settings())).toBe('');
  });

  it('does not open without a key', () => {
    const { ports } = fakeOffice({ memory: {} });
    expect(verifyToken(ports.signer, tokenOf({}))).toBeNull();
    expect(verifyToken(ports.signer, 'PN-001.1.')).toBeNull();
  });
});

describe('linkObstacle', () => {
  it.each([
    ['https://script.example.org/exec', false, null],
    ['http://127.0.0.1:4000/khoa/exec', false, null],
    ['http://script.example.org/exec', false, words.errors.oddLink],
    ['https://docs.google.com/spreadsheets/d/bang/exec', false, words.errors.oddLink],
    ['AKfycbx7Kq2Lm9_pR4tVw8', false, words.errors.idLink],
    ['', false, words.errors.noLink],
    ['', true, null],
    ['https://script.example.org/dev', true, words.errors.devLink],
    ['https://script.example.org/dev/', false, words.errors.devLink],
  ])('of %j, letters without link %s: %s', (linkBase, lettersWithoutLink, sentence) => {
    expect(linkObstacle(settings({ linkBase, lettersWithoutLink }), words)).toBe(sentence);
  });
});
