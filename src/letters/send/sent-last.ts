import {
  lastLetterNumber,
  letterNumber,
  mayHaveArrived,
  type OutboxLetter,
  type OutboxRow,
} from '../../records/outbox-letter';
import { format } from '../../texts/format';
import type { Rows } from '../../workbook/cells/read-rows';
import type { ChangePorts, Needs } from '../../workbook/ports';
import type { PropertyStore } from '../../workbook/property-store-port';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { raiseQueue } from '../../workbook/writing/queue-flag';
import { changeRows } from '../../workbook/writing/write-rows';

declare module '../../workbook/property-store-port' {
  interface Properties {
    /** Id of the letter that was sent last, or possibly sent; '' if a person accepted an older file since. */
    sentLast: string;
  }
}

/** Called for letters that a dead run has sent. Of its own letters, a run remembers the last with its cursor. */
export function rememberSent(properties: PropertyStore, settled: readonly OutboxLetter[]): void {
  const [last] = settled.filter(({ state }) => mayHaveArrived(state)).slice(-1);
  if (last) properties.set('sentLast', last.id);
}

/** Called once a person accepts an older copy of the file. What was being sent in it may have gone. */
export function acceptOlderFile(ports: ChangePorts, outbox: Rows<typeof outboxTab>): void {
  const { backup } = ports.words();
  const sending = outbox.rows.filter(({ row }) => row.state === 'sending');
  const unknown = { state: 'deliveryUnknown', reason: backup.wasSending } as const;
  changeRows(ports, outboxTab, outbox, new Map(sending.map(({ at }) => [at, unknown])));
  raiseQueue(ports.scriptProperties);
  ports.scriptProperties.set('sentLast', '');
}

/**
 * Sentence if Hộp thư đi does not know that the last letter was sent: the spreadsheet was replaced by an older copy of
 * itself, from a backup or from version history, and what was sent since waits again. Script properties are not in a
 * copy. `letters` may lack settled ones. The archive keeps the letter with the highest number.
 */
export function olderFileSentence(
  { scriptProperties, reader, words }: Needs<'scriptProperties' | 'reader' | 'words'>,
  letters: readonly OutboxRow[],
): string[] {
  const last = scriptProperties.get('sentLast') ?? '';
  const found = letters.find(({ id }) => id === last);
  const isKnown = found && (mayHaveArrived(found.state) || found.state === 'sending');
  if (last === '' || isKnown) return [];
  const sentence = [format(words().backup.olderFile, { id: last })];
  if (found) return sentence;
  const rows = reader.scan(outboxTab, ['id']).rows.map(({ texts: [id = ''] }) => ({ id }));
  return lastLetterNumber(rows) < (letterNumber(last) ?? 0) ? sentence : [];
}
