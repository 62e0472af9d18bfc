import { describe, expect, it } from 'vitest';
import { openUnitPage } from '../../../src/answers/jobs/open-page';
import { announceNewLink, renewLinks } from '../../../src/letters/jobs/renew-links';
import { linkMaker } from '../../../src/units/jobs/unit-link';
import { readRules, unitOf } from '../../../src/workbook/reading/office';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields, words } from '../../fakes/office';

const units = ['PN-001', 'PN-002', 'PN-003'].map((code, at) =>
  unit({ code, name: `Đơn vị ${code}`, email: at === 2 ? '' : `${code}@xa.example.org` }),
);

const renewed = (answers: Record<string, string>, fields: OfficeFields = {}) => {
  const office = fakeOffice({ units, ...fields });
  return { ...office, outcome: renewLinks(office.ports, answers) };
};

describe('renewLinks', () => {
  it('ignores the actions that open or renew a single unit’s page', () => {
    expect([renewed({ act: 'open' }).outcome, renewed({}).outcome]).toEqual([null, null]);
  });

  it('first asks with the number of letters, and writes nothing', () => {
    const { outcome, workbook } = renewed({ act: 'moved' });
    expect(outcome).toMatchObject({ done: false, problems: [{ field: 'sure' }] });
    expect(JSON.stringify(outcome)).toContain('3 đơn vị được thay');
    expect(JSON.stringify(outcome)).toContain('2 thư báo');
    expect([workbook.rows(outboxTab), workbook.rows(logTab)]).toEqual([[], []]);
    expect(workbook.rows(unitsTab).map(({ linkVersion }) => linkVersion)).toEqual([1, 1, 1]);
  });

  it('renews every link, and queues a letter for each mailbox', () => {
    const { outcome, workbook, ports } = renewed({ act: 'leaked', sure: 'yes' });
    expect(outcome).toMatchObject({ done: true });
    expect(workbook.rows(unitsTab).map(({ linkVersion }) => linkVersion)).toEqual([2, 2, 2]);
    expect(workbook.rows(outboxTab)).toMatchObject([
      { kind: 'newLink', state: 'queued', mailbox: 'pn-001@xa.example.org', copies: '' },
      { kind: 'newLink', state: 'queued', mailbox: 'pn-002@xa.example.org' },
    ]);
    expect(workbook.rows(logTab)).toMatchObject([{ event: 'linkRenewed' }]);
    const link = linkMaker(ports.signer, readRules(ports).settings);
    const states = [1, 2].map((linkVersion) => {
      const [row = unit()] = workbook.rows(unitsTab).map(unitOf);
      const token = new URL(link({ ...row, linkVersion })).searchParams.get('t');
      return openUnitPage(ports, token).state;
    });
    expect(states).toEqual(['replaced', 'open']);
  });

  it.each(['moved', 'leaked'])('draws a new key only if links may have leaked: %s', (act) => {
    const { ports } = renewed({ act, sure: 'yes' });
    const key = ports.scriptProperties.get('key');
    expect(key).toBe(act === 'leaked' ? 'khoa-moi' : 'khoa');
  });

  it('does nothing the second time while the letters wait', () => {
    const { ports, workbook } = renewed({ act: 'moved', sure: 'yes' });
    const answers = { act: 'moved', sure: 'yes' };
    const outcome = renewLinks(ports, answers);
    expect(outcome).toMatchObject({ done: true });
    // The link of the unit without a mailbox was renewed once more
    expect(JSON.stringify(outcome)).toContain('cho 1 đơn vị, lập 0 thư');
    expect(workbook.rows(outboxTab)).toHaveLength(2);
    expect(workbook.rows(unitsTab).map(({ linkVersion }) => linkVersion)).toEqual([2, 2, 3]);
  });

  it('renews every link again if links sent today have leaked', () => {
    const { ports, workbook } = renewed({ act: 'moved', sure: 'yes' });
    renewLinks(ports, { act: 'leaked', sure: 'yes' });
    expect(workbook.rows(outboxTab)).toHaveLength(4);
    expect(workbook.rows(unitsTab).map(({ linkVersion }) => linkVersion)).toEqual([3, 3, 3]);
  });

  it('leaves the letters awaiting approval if their kind needs it', () => {
    const needsApproval = words.choices.letterKind.newLink;
    const { workbook } = renewed({ act: 'moved', sure: 'yes' }, { settings: { needsApproval } });
    expect(workbook.rows(outboxTab).map(({ state }) => state)).toEqual(['awaiting', 'awaiting']);
  });

  it.each([
    ['there is no page', { linkBase: '', lettersWithoutLink: 'Có' }, words.errors.noLink],
    [
      'the page is the newest code',
      { linkBase: 'https://a.example.org/dev' },
      words.errors.devLink,
    ],
  ])('makes none while %s', (_, settings, message) => {
    const { outcome, workbook } = renewed({ act: 'moved', sure: 'yes' }, { settings });
    expect(outcome).toEqual({ done: false, problems: [{ field: '', message }] });
    expect(workbook.rows(unitsTab).map(({ linkVersion }) => linkVersion)).toEqual([1, 1, 1]);
  });
});

describe('announceNewLink', () => {
  const told = (at: number, fields: OfficeFields = {}) => {
    const office = fakeOffice({ units, ...fields });
    const { sentence, queue } = announceNewLink(office.ports, units[at] ?? unit());
    const endQueue = queue();
    office.ports.writer.flush();
    endQueue?.();
    return { ...office, sentence };
  };

  it('queues a letter with the next link version, to one mailbox', () => {
    const { workbook, sentence } = told(0);
    expect(sentence).toEqual(words.says.newLinkQueued);
    expect(workbook.rows(outboxTab)).toMatchObject([
      {
        ...{ kind: 'newLink', state: 'queued', mailbox: 'pn-001@xa.example.org' },
        itemRecords: [{ unitCode: 'PN-001', kind: 'link', linkVersion: 2 }],
      },
    ]);
  });

  it('queues none if one waits already, or without a mailbox', () => {
    const { ports, workbook } = told(0);
    announceNewLink(ports, units[0] ?? unit()).queue();
    expect(workbook.rows(outboxTab)).toHaveLength(1);
    const none = told(2);
    expect(none.sentence).toEqual(words.says.newLinkWithoutMailbox);
    expect(none.workbook.rows(outboxTab)).toEqual([]);
  });

  it('says that the letter waits if its kind needs approval', () => {
    const needsApproval = words.choices.letterKind.newLink;
    const { sentence, workbook } = told(0, { settings: { needsApproval } });
    expect(sentence).toEqual(words.says.newLinkAwaiting);
    expect(workbook.rows(outboxTab)).toMatchObject([{ state: 'awaiting' }]);
  });
});
