import type { FormAnswers } from '../../src/forms/form-view';
import { decodeText } from '../../src/import/page/reading/decode-text';
import { readListFile } from '../../src/import/page/reading/read-list-file';
import { format } from '../../src/texts/format';
import type { Host } from '../host/host';
import { demoWords } from './demo-words';
import { BadInput, type FollowUpOptions } from './follow-up-options';

type ReadsFiles = Pick<Host, 'readFile'>;

/** Content of a dispatch's JSON file. It has not been validated. */
export type DispatchFile = Readonly<Record<string, unknown>>;

/**
 * Reads a unit list as the import dialog does, from a workbook or a text file in any encoding that
 * dialog knows. Returns the rows of the first sheet. Throws `BadInput` if the file cannot be read.
 */
export function readUnitTable(
  host: ReadsFiles,
  { units, language }: Pick<FollowUpOptions, 'units' | 'language'>,
): string[][] {
  const result = readListFile(readBytes(host, units, language));
  if (!result.ok) throw new BadInput(format(demoWords(language).notWorkbook, { file: units }));
  return result.file.sheets[0]?.table ?? [];
}

/** Reads a dispatch's JSON file. Throws `BadInput` if the file is missing or not a JSON object. */
export function readDispatch(
  host: ReadsFiles,
  { dispatch, language }: Pick<FollowUpOptions, 'dispatch' | 'language'>,
): DispatchFile {
  const { text } = decodeText(readBytes(host, dispatch, language));
  const notJson = (cause?: unknown): never => {
    throw new BadInput(format(demoWords(language).notJson, { file: dispatch }), { cause });
  };
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    notJson(error);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) notJson();
  return parsed as DispatchFile;
}

export function dispatchAnswers(file: DispatchFile): FormAnswers {
  const text = (name: string) => (typeof file[name] === 'string' ? file[name] : '');
  const list = (name: string) =>
    Array.isArray(file[name]) ? file[name].map(String).join('; ') : '';
  return {
    number: text('number'),
    type: text('type'),
    issuedOn: text('issuedOn'),
    issuingBody: text('issuingBody'),
    subject: text('subject'),
    link: text('link'),
    asks: text('asks') || 'receiptAndResult',
    task: text('task') || 'training',
    taskWords: text('taskWords'),
    reportForm: text('reportForm'),
    label: text('label'),
    urgency: text('urgency'),
    acknowledgeBy: text('acknowledgeBy'),
    acknowledgeNone: text('acknowledgeNone'),
    completeBy: text('completeBy'),
    completeNone: text('completeNone'),
    leadUnit: text('leadUnit'),
    supportUnits: list('supportUnits'),
    reportsTo: list('reportsTo'),
    recipientBlocks: list('recipientBlocks'),
    firstNotice: text('firstNotice') || 'letter',
    notClassified: 'yes',
  };
}

function readBytes(
  host: ReadsFiles,
  file: string,
  language: FollowUpOptions['language'],
): Uint8Array {
  try {
    return host.readFile(file);
  } catch (error) {
    throw new BadInput(format(demoWords(language).fileMissing, { file }), { cause: error });
  }
}
