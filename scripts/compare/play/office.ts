import type { AppsScript } from '../../../local/apps-script';
import type { OfficeFiles } from '../../../local/demo/follow-up-options';
import { dispatchAnswers, readDispatch } from '../../../local/demo/read-inputs';
import type { Host } from '../../../local/host/host';
import { startAppsScript } from '../../../local/start-apps-script';
import { type Day, NO_DAY } from '../../../src/calendar/day';
import { parseDay } from '../../../src/calendar/parse-day';
import type { SettingKey } from '../../../src/records/settings';
import type { Language } from '../../../src/texts/language';
import type { Stage } from './stage';

/** The person who works in the spreadsheet and sends letters, and another editor of the file. */
export const USER = 'vanthu@vanphong.example.org';
const COLLEAGUE = 'chi@vanphong.example.org';

/** Address of the unit's page. */
export const PAGE = 'https://don-doc.example.org/exec';

/** A sample office and its language. */
export interface PlayedOffice {
  readonly name: string;
  readonly language: Language;
  /** The day on which the sample's dispatch was issued. */
  readonly start: Day;
  readonly files: OfficeFiles;
}

const DISTRICT = { dispatch: '1384-CV-HU.json', units: 'phu-ninh-2024.csv' };
const COMMUNE = { dispatch: '18-CV-DU.json', units: 'thuong-lam-khe-2026.csv' };

/** Offices of the seeds 1, 2 and 3; then they repeat. */
const OFFICES = [
  { name: 'district of Phù Ninh, in Vietnamese', sample: DISTRICT, language: 'vi' },
  { name: 'commune of Thượng Lâm Khê, in Vietnamese', sample: COMMUNE, language: 'vi' },
  { name: 'district of Phù Ninh, in English', sample: DISTRICT, language: 'en' },
] as const;

/** Returns the office of a seed. Seeds are counted from 1. */
export function officeOf(host: Host, seed: number): PlayedOffice {
  const { name, sample, language } = OFFICES[(seed - 1) % OFFICES.length] ?? OFFICES[0];
  const dispatch = host.samplePath(sample.dispatch);
  const files = { dispatch, units: host.samplePath(sample.units), language };
  const start = parseDay(dispatchAnswers(readDispatch(host, files)).issuedOn ?? '') ?? NO_DAY;
  return { name, language, start, files };
}

/** Opens a spreadsheet with the add-on for the office. A PDF is the HTML that it would be made from. */
export function openOffice(
  { start, language }: Pick<PlayedOffice, 'start' | 'language'>,
  host: Host,
  seed: number,
): AppsScript {
  const google = startAppsScript(host, {
    seed,
    now: `${start}T01:00:00Z`,
    owner: USER,
    account: 'workspace',
    evaluates: 'once',
    language,
    pdf: (html) => new TextEncoder().encode(html),
  });
  google.deploy(PAGE);
  google.open(COLLEAGUE);
  return google;
}

/** Version of the add-on, read from the title of its menu. */
export function versionIn(google: AppsScript): string {
  const [menu] = google.menus(COLLEAGUE);
  const [, version] = /\[(.+)\]/.exec(menu?.title ?? '') ?? [];
  if (version === undefined) throw new Error(`The menu names no version: ${menu?.title}`);
  return version;
}

/**
 * Settings that set-up does not ask for: receipts, superiors, leaders and periods, so that every
 * kind of letter is sent.
 */
export function settingsOf({ words, chance }: Stage): readonly (readonly [SettingKey, string])[] {
  const { periodKind, yesNo } = words.choices;
  return [
    ['leaderMailboxes', 'lanhdao@vanphong.example.org'],
    ['staffMailboxes', COLLEAGUE],
    ['receipts', yesNo.yes],
    ['escalateToParent', yesNo.yes],
    ['escalationMailbox', 'thuongtruc@vanphong.example.org'],
    ['periodKind', chance.pick([periodKind.month, periodKind.week])],
    ['dailyCap', chance.pick(['60', '300'])],
    ['superior', 'Tỉnh ủy'],
  ];
}
