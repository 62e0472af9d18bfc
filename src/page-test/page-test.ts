import { spokenMoment } from '../calendar/moment';
import type { Settings } from '../records/settings';
import { bareToken, sameSignature } from '../units/rules/link-token';
import type { Ports } from '../workbook/ports';
import { readRulesAsFound } from '../workbook/reading/office';
import { type PageSeen, pageSeen } from '../workbook/reading/page-seen';
import { SCHEMA } from '../workbook/reading/schema';
import type { PageTestOutcome, PageTestView } from './page-test-view';

/** What is signed in the address of the test page; no unit's link has this form. */
const SIGNED = 'don-doc page test';

/** Gives the address of the office's own test page; '' while there is no page. */
export function pageTestLink({ signer }: Ports, { linkBase }: Settings): string {
  return linkBase === '' ? '' : `${linkBase}?test=${signer.sign(SIGNED)}`;
}

/** Opens the test page. Reads only; a token that this office did not make is refused as every bad link is. */
export function openPageTest(ports: Ports, token: unknown): PageTestView {
  const language = ports.language();
  if (!isOurs(ports, token)) return { state: 'refused', language };
  const isOwners = ports.account.effective() === ports.scriptProperties.get('owner');
  return { state: 'test', language, token: String(token), version: ports.version, isOwners };
}

/** Takes down that the page was opened and answers: pressed by a person on the test page. */
export function takePageTest(ports: Ports, token: unknown): PageTestOutcome {
  if (!isOurs(ports, token)) return { state: 'refused' };
  const seen: PageSeen = {
    address: readRulesAsFound(ports).settings.linkBase,
    version: ports.version,
    schema: SCHEMA,
    account: ports.account.effective(),
    at: spokenMoment(ports.clock.now()),
  };
  ports.scriptProperties.set('page', JSON.stringify(seen));
  return { state: 'seen' };
}

/**
 * Tells whether the office's page has not shown yet that it runs this version's schema: menus run the newest code, the
 * page what was deployed last. An office without a page has none to wait for.
 */
export function pageLags(ports: Ports, { linkBase }: Settings): boolean {
  const seen = pageSeen(ports);
  return linkBase !== '' && (seen?.address !== linkBase || seen.schema !== SCHEMA);
}

function isOurs({ signer }: Ports, token: unknown): boolean {
  const expected = signer.sign(SIGNED);
  return expected !== '' && sameSignature(bareToken(token), expected);
}
