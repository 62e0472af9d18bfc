import { addressOf, copyAddressesOf } from '../../records/email-address';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Ports } from '../../workbook/ports';
import { readRules, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';
import type { ReturnedView } from '../rules/returned-mailboxes';

/** Leaves out units that have ended, which get no letters. */
export function returnedView(ports: Ports): ReturnedView {
  const words = ports.words();
  const { settings } = readRules(ports);
  const used = rowsOf(readTab(ports, unitsTab, words))
    .map(unitOf)
    .filter(({ state }) => state !== 'ended')
    .flatMap((unit) => {
      const leadership = format(words.says.leadershipOf, { unit: unit.name });
      const readers = format(words.says.copyReadersOf, { unit: unit.name });
      return [
        { text: unit.email, name: unit.name },
        { text: unit.leaderEmail, name: leadership },
        ...copyAddressesOf(unit.ccEmail).usable.map((text) => ({ text, name: readers })),
      ].flatMap(({ text, name }) => {
        const address = addressOf(text);
        if (!address.usable) return [];
        const { mailbox } = address;
        return [{ mailbox, name, isRecorded: !addressOf(mailbox, unit.returnedEmail).usable }];
      });
    });
  const own = [
    ports.scriptProperties.get('owner') ?? '',
    ports.account.effective(),
    ports.account.active(),
    settings.replyTo,
  ].map((address) => address.trim().toLowerCase());
  return {
    language: ports.language(),
    mailboxes: [...groupBy(used, ({ mailbox }) => mailbox)].map(([mailbox, users]) => ({
      mailbox,
      units: users.map(({ name }) => name),
      isRecorded: users.every((user) => user.isRecorded),
    })),
    own: [...new Set(own)].filter((address) => address !== ''),
  };
}
