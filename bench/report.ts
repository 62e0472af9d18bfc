import { readFileSync } from 'node:fs';
import { HAS_CHROMIUM, startChromium } from '../local/host/chromium';
import { pick } from '../src/records/pick';
import { toUnitCode, UNIT_DEFAULTS } from '../src/records/unit';
import { liveData } from '../src/report/data/live-data';
import type { ReportData } from '../src/report/data/report-data';
import { LISTED_DISPATCH, type ReportView } from '../src/report/data/report-view';
import { sentData } from '../src/report/data/sent-report';
import { obligation } from '../tests/builders/obligation';
import { summaryOf } from '../tests/builders/summary';
import type { Figure } from './measure';

/** Number of communes in the country. */
const COMMUNES = 3_321;

/**
 * Measures in Chromium the time from the click to the Word file with every unit in its annex. Empty
 * without a browser.
 */
export async function reportFigures(): Promise<Figure[]> {
  if (!HAS_CHROMIUM) return [];
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    await page.setContent(dialog(manyUnits()));
    const button = page.getByRole('button', { name: 'Tải bản Word' });
    await button.waitFor();
    const start = performance.now();
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    await download.path();
    const name = 'Word report with 3,321 units in an annex, in Chromium';
    return [{ name, value: performance.now() - start, unit: 'ms', limit: 5_000 }];
  } finally {
    await browser.close();
  }
}

function manyUnits(): ReportData {
  const units = Array.from({ length: COMMUNES }, (_, at) => ({
    ...UNIT_DEFAULTS,
    code: toUnitCode(`X-${at}`),
    name: `Đảng ủy xã số ${at + 1}`,
    block: `Tỉnh số ${Math.floor(at / 100) + 1}`,
  }));
  const obligations = units.map(({ code }) =>
    obligation({
      unitCode: code,
      complete: 'completed',
      eligible: 100,
      attended: 98,
      forms: 'meeting',
    }),
  );
  const office = { officeName: 'Văn phòng', superior: '', reportPlace: '', reportSymbol: '' };
  return liveData(summaryOf({ units, obligations }), office);
}

/** The dialog as it opens, with the report of its first dispatch. */
function dialog(data: ReportData): string {
  const view: ReportView = {
    language: 'vi',
    layout: 'party',
    dispatches: [{ ...pick({ ...data.dispatch, archivedOn: null }, LISTED_DISPATCH), periods: [] }],
    cancelled: [],
    hasRequestedFigures: false,
    first: sentData(data),
  };
  const escaped = JSON.stringify(view).replaceAll('"', '&quot;');
  return readFileSync('dist/report.html', 'utf8').replace('<?= view ?>', () => escaped);
}
