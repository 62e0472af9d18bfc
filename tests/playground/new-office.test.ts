import { expect, it } from 'vitest';
import { STAFF } from '../../local/demo/play-follow-up';
import { nodeHost } from '../../local/host/node/node-host';
import { beginOffice } from '../../local/playground/office/begin-office';

const seat = { host: nodeHost, pageAddress: 'http://127.0.0.1:9/moi/exec', revision: 1 };
const who = { officeName: 'Văn phòng Đảng ủy', officer: 'Văn thư', phone: '0100 100 100' };

it.each([
  ['its own', '', seat.pageAddress],
  ['one that it gave', 'https://script.example.org/exec', 'https://script.example.org/exec'],
])(
  'a new office has %s as its page’s address only once it has said who it is',
  (_, given, kept) => {
    const session = beginOffice({ way: 'empty', language: 'vi' }, seat);
    const { google, words } = session;
    const address = () => {
      const settings = google.snapshot().tabs.find(({ name }) => name === words.tabs.settings.name);
      return settings?.display.find(([name]) => name === words.settings.linkBase)?.[1];
    };
    session.runView(google.press(STAFF, words.menu.setUp, { answers: ['YES'] }));
    expect(address()).toBe('');
    const answers = { ...who, linkBase: given };
    const report = google.call(STAFF, 'saveSetUp', 'office', answers, { linkBase: '' });
    expect(report.result).toMatchObject({ done: true });
    session.runView(report);
    expect(address()).toBe(kept);
  },
);
