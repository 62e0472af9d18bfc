import type { Page } from 'playwright-core';

/** `TURN` is in pixels per wheel event. */
const TURN = 400;
const MAX_TURNS = 60;

/** Distance in pixels from the top of the viewport to which the charts are scrolled. */
const TOP = 260;

export async function scrollToCharts(page: Page): Promise<void> {
  const charts = page.locator('canvas.o-figure-canvas');
  await page.locator('.o-grid-overlay').hover();
  for (let turn = 0; turn < MAX_TURNS && (await charts.count()) === 0; turn += 1) {
    await page.mouse.wheel(0, TURN);
    await page.waitForTimeout(50);
  }
  const box = await charts.first().boundingBox();
  await page.mouse.wheel(0, (box?.y ?? TOP) - TOP);
  await page.waitForTimeout(200);
}
