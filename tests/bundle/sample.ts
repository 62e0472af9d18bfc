import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { FormAnswers } from '../../src/forms/form-view';

const folder = new URL('../../local/sample/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** The 94 units of Phù Ninh as rows of texts. One has no address, and one has an address without @. */
export const sampleUnits = Papa.parse<string[]>(textOf('phu-ninh-2024.csv').trim()).data;

/** Answers of the form Thêm văn bản that add Công văn 1384-CV/HU. */
export function sampleDispatch(): FormAnswers {
  const { supportUnits, reportsTo, recipientBlocks, reportEvery, deadlinesSetBy, ...texts } =
    JSON.parse(textOf('1384-CV-HU.json')) as Record<string, string> &
      Record<'supportUnits' | 'reportsTo' | 'recipientBlocks', string[]>;
  return {
    ...texts,
    supportUnits: supportUnits.join('; '),
    reportsTo: reportsTo.join('; '),
    recipientBlocks: recipientBlocks.join('; '),
    asks: 'receiptAndResult',
    task: 'training',
    firstNotice: 'letter',
    notClassified: 'yes',
  };
}
