import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import type { RequestsView } from '../../src/answers/rules/requests-view';
import {
  acknowledgeAnswer,
  completionAnswer,
  requestAnswer,
  typedRound,
} from '../builders/answers';
import { owner } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';
import { shows } from '../promises/shows';
import { tokenOf } from './acts/act';
import { newContact, officeOf } from './acts/offices';

shows(9);

type Outcome = { readonly state: string } | readonly { readonly state: string }[];
type Results = readonly [first: Outcome, second: Outcome];

interface Pair {
  readonly name: string;
  readonly office: Parameters<typeof officeOf>[0];
  first(google: AppsScript): RunRequest;
  second(google: AppsScript): RunRequest;
  /** What is expected afterwards, by a name. */
  after(google: AppsScript, results: Results): Readonly<Record<string, boolean>>;
}

const fromPage = (fn: string, ...args: unknown[]): RunRequest => ({
  fn,
  args,
  context: 'page-call',
});
const inDialog = (fn: string, ...args: unknown[]): RunRequest => ({
  fn,
  args,
  user: owner,
  context: 'dialog-call',
});
const id = (letter: string) => letter.repeat(32);
const receipts = (...requests: readonly string[]) => [
  { answer: acknowledgeAnswer(), request: id(requests[0] ?? '') },
  {
    answer: acknowledgeAnswer({ forUnit: 'PN-002', reason: 'đơn vị chưa có mạng' }),
    request: id(requests[1] ?? ''),
  },
];

const rowOf = (google: AppsScript, code: string) =>
  rowsOf(google, 'tracking').find(({ unitCode }) => unitCode === code) ?? {};
const logged = (google: AppsScript, event: keyof typeof words.choices.logEvent, code: string) =>
  rowsOf(google, 'log').filter(
    (row) => row.event === words.choices.logEvent[event] && row.unit === code,
  ).length;
const isAcknowledged = (google: AppsScript, code: string) =>
  rowOf(google, code).acknowledge === words.choices.acknowledgeState.acknowledged;
const stateOf = (outcome: Outcome) => ('state' in outcome ? outcome.state : '');

const exemption = requestAnswer({ wish: 'exemption', until: '' });
const agreesToRequests = (google: AppsScript) => {
  const { requests } = google.call(owner, 'readRequests').result as RequestsView;
  return inDialog('decideRequests', { agrees: true, because: '', requests });
};

const PAIRS: readonly Pair[] = [
  {
    name: 'the receipts of one press from two telephones',
    office: 'followed',
    first: (google) => fromPage('confirmReceipts', tokenOf(google, 1), receipts('a', 'b')),
    second: (google) => fromPage('confirmReceipts', tokenOf(google, 1), receipts('c', 'd')),
    after: (google) => ({
      both: isAcknowledged(google, 'PN-001') && isAcknowledged(google, 'PN-002'),
      once: logged(google, 'acknowledged', 'PN-001') === 1,
      childOnce: logged(google, 'acknowledged', 'PN-002') === 1,
    }),
  },
  {
    name: 'receipts for a subordinate and its own',
    office: 'followed',
    first: (google) => fromPage('confirmReceipts', tokenOf(google, 1), receipts('a', 'b')),
    second: (google) =>
      fromPage('confirmReceipt', tokenOf(google, 2), acknowledgeAnswer(), id('c')),
    after: (google) => ({
      both: isAcknowledged(google, 'PN-001') && isAcknowledged(google, 'PN-002'),
    }),
  },
  {
    name: 'a request and the report of a colleague',
    office: 'confirmed',
    first: (google) => fromPage('askOffice', tokenOf(google, 1), exemption, id('a')),
    second: (google) =>
      fromPage(
        'reportResult',
        tokenOf(google, 1),
        completionAnswer({ entries: [typedRound({ heldOn: '2024-10-30' })] }),
        id('b'),
      ),
    after: (google, [asked]) => ({
      reported: rowOf(google, 'PN-001').complete === words.choices.completionState.completed,
      asked: stateOf(asked) !== 'recorded' || rowOf(google, 'PN-001').unitRequests !== '',
    }),
  },
  {
    name: 'a request that is withdrawn while the office agrees',
    office: 'asked',
    first: (google) => fromPage('withdrawRequest', tokenOf(google, 1), withdrawal, id('a')),
    second: agreesToRequests,
    after: (google, [withdrawn]) => ({
      oneOfBoth:
        (rowOf(google, 'PN-001').exemptBecause === '') === (stateOf(withdrawn) === 'recorded'),
    }),
  },
  {
    name: 'a contact that is withdrawn while the office agrees',
    office: 'contactAsked',
    first: (google) => fromPage('withdrawContact', tokenOf(google, 1)),
    second: (google) => {
      const { contacts } = google.call(owner, 'readRequests').result as RequestsView;
      const [{ code = '', at = '' } = {}] = contacts;
      return inDialog('decideContact', { code, at, agrees: true, because: '', called: 'yes' });
    },
    after: (google, [withdrawn]) => {
      const unit = rowsOf(google, 'units').find(({ code }) => code === 'PN-001');
      const isNew = unit?.email === newContact.email;
      return { oneOfBoth: isNew !== (stateOf(withdrawn) === 'recorded') };
    },
  },
];
const withdrawal = { ...exemption, until: undefined, because: undefined };

const isUndecided = (outcome: Outcome | undefined) =>
  outcome === undefined || JSON.stringify(outcome).includes('"busy"');

/** Runs a request, again while it is told that another run is at work, as page and dialog do. */
function untilDecided(google: AppsScript, request: RunRequest, before?: Outcome): Outcome {
  let outcome = before;
  for (let tries = 0; isUndecided(outcome) && tries < 5; tries += 1) {
    google.advance(2_000);
    outcome = google.run(request).result as Outcome;
  }
  return outcome ?? { state: 'nothing' };
}

describe('two acts on the same answers', () => {
  it.each(PAIRS.map((pair) => [pair.name, pair] as const))(
    'lose nothing, whenever the second begins: %s',
    (_, { office, first, second, after }) => {
      const { google, saved } = officeOf(office);
      google.restore(saved);
      const [one, other] = [first(google), second(google)];
      const { journal, error } = google.run(one);
      expect(error).toBeUndefined();
      const calls = journal.filter(({ kind }) => kind === 'data');
      expect(calls.length).toBeGreaterThan(5);
      const wrong = calls.flatMap(({ call, name }) => {
        google.restore(saved);
        let met: Outcome | undefined;
        const begin = () => {
          met = google.run(other).result as Outcome;
        };
        const told = google.run({ ...one, at: { [call]: begin } }).result as Outcome;
        const results = [
          untilDecided(google, one, told),
          untilDecided(google, other, met),
        ] as const;
        const broken = Object.entries(after(google, results)).filter(([, holds]) => !holds);
        return broken.map(([what]) => `${what} at ${call} (${name}): ${JSON.stringify(results)}`);
      });
      expect(wrong).toEqual([]);
    },
  );
});
