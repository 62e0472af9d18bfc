import { expect, it } from 'vitest';
import type { PackedApproval } from '../../src/letters/rules/letters-view';
import { unpackApproval } from '../../src/letters/rules/letters-view';
import { linkIn, officeWith, owner, passDays, sendAll, smallList, typeSetting } from './office';
import { cellAt, rowsOf, words } from './rows-of';

const leaderEmail = 'lanhdao@xa.example.org';
const [first, second] = ['dv001@phuninh.example.org', 'dv002@phuninh.example.org'];

it('an office that copies follow-ups to leaderships from number 2 on sends the same letter, once approved', () => {
  const google = officeWith(smallList(2));
  google.type(owner, words.tabs.units.name, cellAt(google, 'units', 'leaderEmail', 2), leaderEmail);
  typeSetting(google, 'leaderCopyFrom', '2');
  typeSetting(google, 'needsApproval', '');
  sendAll(google);
  const followUps = (number: number) =>
    google.letters.filter(({ subject }) => subject.startsWith(`[Đôn đốc lần ${number}]`));
  const copied = () => google.letters.filter(({ cc }) => cc !== '');
  for (let days = 0; days < 30 && followUps(2).length === 0; days += 1) passDays(google, 1);

  expect(followUps(1).map(({ to }) => to)).toEqual([first, second]);
  expect(followUps(2).map(({ to }) => to)).toEqual([second]);
  expect(copied()).toEqual([]);
  const { result } = google.call(owner, 'readApproval');
  const { letters } = unpackApproval(result as PackedApproval);
  expect(letters).toMatchObject([{ mailbox: first, leaders: [leaderEmail], recipients: 2 }]);

  google.call(owner, 'decideLetters', { approve: letters.map(({ id }) => id), cancel: [] });
  google.tick('tick');
  const [toFirst, ...more] = copied();
  const [toSecond] = followUps(2);
  expect([toFirst?.to, toFirst?.cc, more]).toEqual([first, leaderEmail, []]);
  const asSent = (body = '') =>
    body
      .split(linkIn({ body }))
      .join('')
      .replace(/Đơn vị 00\d/g, '');
  expect(asSent(toFirst?.body)).toBe(asSent(toSecond?.body));
  expect(rowsOf(google, 'log').some((row) => Object.values(row).join().includes(leaderEmail))).toBe(
    false,
  );
});
