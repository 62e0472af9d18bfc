import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { FormAnswers } from '../../src/core/dialog-view';
import { say } from '../../src/core/say';
import { demoWords } from './demo-words';
import { BadInput, type DemoOptions } from './options';

/** A dispatch as its JSON file gives it; every field is a text or a list of texts. */
export type DirectiveFile = Readonly<Record<string, unknown>>;

/** Reads a unit list as the import dialog would: rows of texts, BOM taken off, delimiter detected. */
export function readUnitTable({ units, language }: DemoOptions): string[][] {
  const text = readText(units, language).replace(/^\ufeff/, '');
  return Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
}

/** Reads a dispatch. Throws BadInput when the file is missing or not a JSON object. */
export function readDirective({ directive, language }: DemoOptions): DirectiveFile {
  const text = readText(directive, language);
  const notJson = (detail: string, cause?: unknown): never => {
    throw new BadInput(say(demoWords(language).notJson, { file: directive, detail }), { cause });
  };
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    notJson(error instanceof Error ? error.message : String(error), error);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) notJson('{ … }');
  return parsed as DirectiveFile;
}

/** Fills in the form of Thêm văn bản from a dispatch's file. */
export function directiveAnswers(file: DirectiveFile): FormAnswers {
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
    acknowledgeBy: text('acknowledgeBy'),
    trainBy: text('trainBy'),
    leadUnit: text('leadUnit'),
    supportUnits: list('supportUnits'),
    reportsTo: list('reportsTo'),
    recipientBlocks: list('recipientBlocks'),
    firstNotice: text('firstNotice') || 'letter',
    notClassified: 'yes',
  };
}

function readText(file: string, language: DemoOptions['language']): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new BadInput(say(demoWords(language).fileMissing, { file, detail }), { cause: error });
  }
}
