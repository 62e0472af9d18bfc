import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../src/calendar/day';
import { parseLetterItems } from '../../src/workbook/cells/kinds/letter-items';
import { shows } from '../promises/shows';
import { build } from './built';
import { owner } from './office';
import { dayOf, type FollowUp, playFollowUp } from './play-follow-up';
import { rowsOf, words } from './rows-of';
import { sampleUnits } from './sample';

const byId = await build('by-id');
const [header = [], ...lines] = sampleUnits;
const [nameAt, mailAt] = [header.indexOf('Tên đơn vị'), header.indexOf('Email')];
const unreachable = ['Chi cục Thống kê huyện', 'Hội Cựu chiến binh huyện'];
const reachable = lines.filter((line) => !unreachable.includes(line[nameAt] ?? ''));

const byDefault = playFollowUp({});

it('a follow-up gives the same result if each run evaluates the script, as on Google', () => {
  const told = ({ google }: FollowUp) =>
    [...google.journal, ...google.letters].map((one) => JSON.stringify(one));
  const again = playFollowUp({ evaluates: 'everyRun' });
  const [once, anew] = [told(byDefault), told(again)];
  expect(once.length).toBe(anew.length);
  expect(once.filter((line, at) => line !== anew[at])).toEqual([]);
  expect(byDefault.google.snapshot()).toEqual(again.google.snapshot());
});

describe.each([
  ['the default build', byDefault],
  [
    'the build that opens the file by its id',
    playFollowUp({ dist: byId, activeSpreadsheetInWebApp: false }),
  ],
  ['a script whose zone is not the file’s', playFollowUp({ scriptZone: 'America/New_York' })],
])('a follow-up with %s', (_, played) => {
  const { google, firstNotices } = played;
  const outbox = rowsOf(google, 'outbox');
  const { letterState, letterKind } = words.choices;

  it('runs without an error', () => {
    expect(google.executions.filter(({ outcome }) => outcome !== 'completed')).toEqual([]);
  });

  it('writes to each of the 92 reachable units in one first notice, and to no other', () => {
    const written = firstNotices.flatMap(({ to, body }) => {
      const [, named = ''] = /Kính gửi: (.+)/.exec(body) ?? [];
      return named.split('; ').map((name) => `${name} <${to}>`);
    });
    const asked = reachable.map((line) => `${line[nameAt]} <${line[mailAt]}>`);
    expect(written.sort()).toEqual(asked.sort());
    expect(asked.length).toBe(92);
  });

  it('names no unit without a usable address in any letter', () => {
    const about = google.letters.filter(({ body }) =>
      unreachable.some((name) => body.includes(`Kính gửi: ${name}`)),
    );
    expect(about).toEqual([]);
  });

  it('lists both units without a usable address in Tình trạng hệ thống', () => {
    const { shown } = google.press(owner, words.menu.openHealth);
    const html = shown.map((dialog) => ('html' in dialog ? dialog.html : '')).join('');
    expect(unreachable.filter((name) => html.includes(name))).toEqual(unreachable);
  });

  it('sends on working days only', () => {
    const weekend = google.letters.filter((letter) => weekdayOf(dayOf(letter)) > 5);
    expect(google.letters.length).toBeGreaterThan(firstNotices.length);
    expect(weekend).toEqual([]);
  });

  it('sends a mailbox at most one letter a day', () => {
    const letters = google.letters.map((letter) => `${letter.to} ${dayOf(letter)}`);
    expect(letters.length).toBe(new Set(letters).size);
  });

  it('asks for one tier of a stage once', () => {
    const itemRecords = outbox
      .filter(({ state }) => state === letterState.sent)
      .flatMap((row) => parseLetterItems(row.itemRecords ?? '') ?? [])
      .map((itemRecord) => JSON.stringify(itemRecord));
    expect(itemRecords.length).toBe(new Set(itemRecords).size);
  });

  it('reminds before the deadline, and follows up after it only what was approved', () => {
    const sentOn = (kind: string) =>
      [
        ...new Set(
          outbox
            .filter((row) => row.kind === kind && row.state === letterState.sent)
            .map(({ sentAt = '' }) => sentAt.slice(0, 10)),
        ),
      ].sort();
    expect(sentOn(letterKind.reminder)).toEqual([
      '05/11/2024',
      '07/11/2024',
      '27/11/2024',
      '29/11/2024',
    ]);
    expect(sentOn(letterKind.followUp)).toEqual(['15/11/2024', '25/11/2024']);
  });

  it('sends nothing more to a mailbox whose units have answered everything', () => {
    const done = firstNotices.slice(0, 40).map(({ to }) => to);
    const later = google.letters.filter(
      (letter) => done.includes(letter.to) && dayOf(letter) > '2024-11-20',
    );
    expect(later).toEqual([]);
  });

  it('records what units answered on their page, with the day and the channel', () => {
    const answered = played.trackingAtClose.filter(
      ({ channel }) => channel === words.choices.channel.page,
    );
    const days = new Set(answered.map(({ acknowledgedOn }) => acknowledgedOn));
    expect([...days]).toEqual(['03/11/2024']);
    expect(answered.length).toBe(60);
  });

  it('sums up Theo dõi in Tổng hợp', () => {
    const { trackingAtClose, summaryAtClose } = played;
    const count = (fits: (row: Record<string, string>) => boolean) =>
      trackingAtClose.filter(fits).length;
    const sum = (column: string) =>
      trackingAtClose.reduce((total, row) => total + Number(row[column] ?? 0), 0);
    const { acknowledgeState, completionState } = words.choices;
    const acknowledged = count(({ acknowledge }) => acknowledge === acknowledgeState.acknowledged);
    const completed = count(({ complete }) => complete === completionState.completed);
    const total = summaryAtClose.find((row) => row[1] === words.summary.total) ?? [];
    const figures = [3, 4, 6, 7, 8, 9, 10, 11, 12, 13].map((place) =>
      Number((total[place] ?? '').replace('.', '')),
    );
    expect(figures).toEqual([
      94,
      acknowledged,
      completed,
      0,
      94 - completed,
      0,
      94 - acknowledged,
      sum('sessions'),
      sum('eligible'),
      sum('attended'),
    ]);
  });

  it('shows blocks in Tổng hợp that add up to its total', () => {
    const { summaryAtClose } = played;
    const totalAt = summaryAtClose.findIndex((row) => row[1] === words.summary.total);
    const headAt = summaryAtClose.findIndex((row) => row[1] === words.summary.columns.block);
    const number = (text = '') => Number(text.replace('.', ''));
    const places = [3, 4, 6, 7, 8, 9, 10, 11, 12];
    const sums = places.map((place) =>
      summaryAtClose
        .slice(headAt + 1, totalAt)
        .reduce((total, row) => total + number(row[place]), 0),
    );
    expect(sums).toEqual(places.map((place) => number(summaryAtClose[totalAt]?.[place])));
  });

  it('freezes the figures of a period: later answers change nothing in it', () => {
    const { periodsAtClose, trackingAtClose } = played;
    const [whole, ...blocks] = periodsAtClose;
    expect(whole).toMatchObject({ period: 'Tháng 11/2024', cutOff: '30/11/2024', units: '94' });
    expect(blocks.filter(({ level }) => level === words.choices.figureLevel.block).length).toBe(5);
    expect(rowsOf(google, 'periods')).toEqual(periodsAtClose);
    expect(rowsOf(google, 'tracking')).not.toEqual(trackingAtClose);
  });

  it('never writes the key, a token or a whole address into the log', () => {
    shows(42);
    const log = JSON.stringify(rowsOf(google, 'log'));
    const key = google.properties.script?.key ?? '';
    const secrets = [key, ...firstNotices.flatMap(({ to }) => to)];
    expect(key.length).toBeGreaterThan(40);
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  });
});
