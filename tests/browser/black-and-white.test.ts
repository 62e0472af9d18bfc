import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { type Figures, NO_FIGURES } from '../../src/records/figures';
import { CHART_COLOURS } from '../../src/workbook/tabs/summary-sheet';
import { type Colour, colourOf, coloursAcross, contrastOf } from './grey';
import { servePages } from './open-page';
import { districtSummary } from './sample-views';
import { closeContexts, sharedBrowser } from './shared-browser';

/**
 * Least contrast at which adjacent shades can be told apart. Four of them must fit between black
 * and white paper.
 */
const APART = 2;

const STATES = ['onTime', 'late', 'within', 'overdue'] as const;

const FIGURES = {
  onTime: 'completeOnTime',
  late: 'completeLate',
  within: 'completeWithin',
  overdue: 'completeOverdue',
} as const satisfies Record<(typeof STATES)[number], keyof Figures>;

function pairsOf<One>(all: readonly One[]): (readonly [One, One])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}

/** All pairs of states that can be adjacent. The states between them may be missing. */
const PAIRS = pairsOf(STATES);

const least = (colours: readonly Colour[]) =>
  Math.min(...colours.slice(1).map((one, at) => contrastOf(one, colours[at] ?? one)));

describe('in black and white', () => {
  const colours = Object.entries(CHART_COLOURS).flatMap(([chart, all]) =>
    pairsOf([...new Set(Object.values(all))]).map(([one, other]) => [chart, one, other] as const),
  );
  it.each(colours)('the chart of %s in Tổng hợp distinguishes %s from %s', (_, ...pair) => {
    expect(least(pair.map(colourOf))).toBeGreaterThan(APART);
  });
});

describe.skipIf(!HAS_CHROMIUM)('the leaders’ page in black and white', () => {
  let pages: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    pages = await servePages(await sharedBrowser());
  });
  afterAll(async () => {
    await pages.close();
    await closeContexts();
  });

  it.each(['screen', 'print'] as const)('distinguishes the four states on %s', async (media) => {
    const view = districtSummary();
    const blocks = [STATES, ...PAIRS].map((states, at) => ({
      name: `Khối ${at}`,
      figures: {
        ...NO_FIGURES,
        units: 3 * states.length,
        ...Object.fromEntries(states.map((state) => [FIGURES[state], 3])),
      },
    }));
    const summaries = view.summaries.map((summary) => ({ ...summary, blocks }));
    const { page } = await pages.open({
      page: 'summary',
      view: { ...view, summaries },
      width: 1000,
    });
    await page.emulateMedia({ media });
    if (media === 'print') await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const bars = page.locator('.bar');
    expect(await bars.count()).toBe(blocks.length);
    for (const [at, bar] of (await bars.all()).entries()) {
      const colours = await coloursAcross(bar);
      expect(colours.length).toBe(at === 0 ? STATES.length : 2);
      expect(least(colours)).toBeGreaterThan(APART);
    }
    await page.emulateMedia({ media: null });
  });

  it('has a legend for each shade, with its figure', async () => {
    const { page } = await pages.open({ page: 'summary', view: districtSummary(), width: 1000 });
    const keys = await page.locator('.keys').first().locator('.key').allInnerTexts();
    expect(keys.map((text) => text.trim()).filter(Boolean).length).toBe(STATES.length);
    const figures = await page.locator('.bar i').allInnerTexts();
    expect(figures.filter((text) => !/^[\d.]+$/.test(text))).toEqual([]);
  });
});
