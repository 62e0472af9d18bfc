import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunReport } from '../../local/runs/run-report';
import { HIDDEN_TABS, menuPlaces } from '../../src/words/menu-lines';
import { menuPaths } from '../../src/words/menu-paths';
import { namedTabs, withTabPaths } from '../../src/words/named-tabs';
import { OWNER, playOffice } from '../saved/play-office';
import { dist } from './built';
import { linkIn, passDays, tokenIn } from './office';
import { tabOf, words } from './rows-of';
import { pageViewOf } from './view-of';

const menu: Readonly<Record<string, string>> = words.menu;
const allPaths = menuPaths(words.menu);
const paths = Object.values(HIDDEN_TABS).map((entry) => ` (menu ${allPaths[entry]})`);

/** Texts that name a hidden tab without the menu entry that opens it. */
const withoutPath = (texts: readonly string[]) =>
  texts.filter((text) => {
    const bare = paths.reduce((rest, path) => rest.replaceAll(path, ''), text);
    return withTabPaths(bare, words.menu) !== text;
  });

const naming = (texts: readonly string[]) =>
  texts.filter((text) => namedTabs(text, words.menu).length > 0);

/** Texts that a person reads without a page, which adds buttons by itself. */
const shownBy = ({ shown }: RunReport) =>
  shown.flatMap((one) => ('html' in one ? [] : Object.values(one).map(String)));

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const played = playOffice(dist, 'vi').save();

function office(spoil: (google: AppsScript) => void): AppsScript {
  const google = playOffice(dist, 'vi');
  google.restore(played);
  spoil(google);
  return google;
}

const renamed = (tab: 'settings' | 'daysOff' | 'templates' | 'outbox', cell: string) =>
  office((google) => google.file.type(words.tabs[tab].name, cell, 'Tên khác'));

describe('a sentence that names a hidden tab says how to open it', () => {
  it.each([
    ['as it is', () => office(() => undefined)],
    ['without a header of Cài đặt', () => renamed('settings', 'A1')],
    ['without a header of Ngày nghỉ', () => renamed('daysOff', 'A1')],
    ['without a header of Hộp thư đi', () => renamed('outbox', 'A1')],
    ['with a day off that is none', () => renamed('daysOff', 'A2')],
  ])(
    'at every menu entry, in the line above Theo dõi and to the owner, in an office %s',
    (_, made) => {
      const google = made();
      const shown = menuPlaces().flatMap(({ entry }) =>
        shownBy(google.press(OWNER, menu[entry] ?? '', { answers: ['YES'] })),
      );
      passDays(google, 1);
      const [line = []] = tabOf(google, 'tracking').display;
      const owners = google.letters.filter(({ to }) => to === OWNER).map(({ body }) => body);
      expect(withoutPath([...shown, ...line, ...owners])).toEqual([]);
    },
  );

  it('in alerts too', () => {
    const google = renamed('settings', 'A1');
    const alerts = menuPlaces().flatMap(({ entry }) =>
      shownBy(google.press(OWNER, menu[entry] ?? '', { answers: ['YES'] })),
    );
    expect(naming(alerts)).not.toEqual([]);
  });

  it('in the notes of headers', () => {
    const notes = office(() => undefined)
      .snapshot()
      .tabs.flatMap((tab) => Object.values(tab.notes));
    expect(naming(notes)).not.toEqual([]);
    expect(withoutPath(notes)).toEqual([]);
  });
});

it('units and leaders, who cannot open tabs, read of none that is hidden', () => {
  const google = office(() => undefined);
  const outside = google.letters.filter(({ to }) => to !== OWNER);
  const tokens = new Set(outside.filter((one) => linkIn(one) !== '').map((one) => tokenIn(one)));
  const pages = [...tokens].flatMap((t) => textsIn(pageViewOf(google.visit({ parameter: { t } }))));
  const texts = [...outside.flatMap(({ subject, body }) => [subject, body]), ...pages];
  expect(texts.length).toBeGreaterThan(20);
  expect(naming(texts)).toEqual([]);
});
