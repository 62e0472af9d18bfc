/** `npm run bench`: prints what things cost; `-- --json FILE` writes the figures too. Times are never tested. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importFigures } from './import';
import { jobFigures } from './jobs';
import { keepFigures } from './keep';
import { machineFigures } from './machine';
import type { Figure } from './measure';
import { planningFigures } from './planning';
import { reportFigures } from './report';
import { sendingFigures } from './sending';
import { summaryFigures } from './summary';

const SIZES = [100, 1_000, 10_000, 20_000];

/** Units whose three dispatches make 1,000 and 60,000 rows of Theo dõi. */
const SENDING_SIZES = [334, 20_000];

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const figures = [
  ...machineFigures(),
  ...planningFigures(),
  ...importFigures(),
  ...summaryFigures(),
  ...jobFigures(SIZES),
  ...sendingFigures(SENDING_SIZES),
  ...(await reportFigures()),
  ...(await keepFigures(94)),
  ...(await keepFigures(20_000)),
];
for (const { name, value, unit, limit } of figures) {
  const shown = value < 100 && unit !== 'calls' ? value.toFixed(1) : Math.round(value).toString();
  console.log(`${name.padEnd(52)} ${shown.padStart(9)} ${unit}${verdict({ value, limit })}`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);

function verdict({ value, limit }: { value: number; limit: Figure['limit'] | undefined }): string {
  if (limit === undefined) return '';
  return value <= limit ? `  (limit ${limit})` : `  ABOVE THE LIMIT of ${limit}`;
}
