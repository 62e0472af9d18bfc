import { formatMomentInSentence } from '../calendar/moment';
import type { Settings } from '../records/settings';
import { bareToken, sameSignature } from '../units/rules/link-token';
import type { Needs, Ports } from '../workbook/ports';
import type { PageTest } from '../workbook/reading/last-page-test';
import { readRulesAsFound } from '../workbook/reading/office';
import type { PageTestOutcome, PageTestView } from './page-test-view';

/** Text whose signature is the token of the test page. No unit's link is signed with this text. */
const SIGNED_TEXT = 'don-doc page test';

export function pageTestLink({ signer }: Needs<'signer'>, { linkBase }: Settings): string {
  return linkBase === '' ? '' : `${linkBase}?test=${signer.sign(SIGNED_TEXT)}`;
}

/** Only reads. The test is recorded when the button on the page is pressed. */
export function openPageTest(ports: Ports, token: unknown): PageTestView {
  const language = ports.language();
  if (!isValidToken(ports, token)) return { state: 'refused', language };
  const isOwners = ports.account.effective() === ports.scriptProperties.get('owner');
  return { state: 'test', language, token: String(token), version: ports.version, isOwners };
}

export function takePageTest(ports: Ports, token: unknown): PageTestOutcome {
  if (!isValidToken(ports, token)) return { state: 'refused' };
  const seen: PageTest = {
    address: readRulesAsFound(ports).settings.linkBase,
    version: ports.version,
    account: ports.account.effective(),
    at: formatMomentInSentence(ports.clock.now()),
  };
  ports.scriptProperties.set('page', JSON.stringify(seen));
  return { state: 'seen' };
}

function isValidToken({ signer }: Ports, token: unknown): boolean {
  const expected = signer.sign(SIGNED_TEXT);
  return expected !== '' && sameSignature(bareToken(token), expected);
}
