import type { Page } from 'playwright-core';

/**
 * A text drawn on the sheet's canvas, in canvas pixels: where it begins, where it would end, and
 * the area that clips it.
 */
interface Drawn {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly cut: number;
  readonly y: number;
}

type Watching = typeof window & { drawnOn: Map<HTMLCanvasElement, Drawn[]> };

/** Makes a page record the texts drawn on its canvases. Setting a canvas's width empties its record. */
export async function watchDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawnOn: Watching['drawnOn'] = new Map();
    Object.assign(window, { drawnOn });
    const canvas = HTMLCanvasElement.prototype;
    const width = Object.getOwnPropertyDescriptor(canvas, 'width') as PropertyDescriptor;
    let cuts = [Number.POSITIVE_INFINITY];
    let edge = Number.POSITIVE_INFINITY;
    Object.defineProperty(canvas, 'width', {
      ...width,
      set(this: HTMLCanvasElement, value: number) {
        drawnOn.set(this, []);
        cuts = [value];
        width.set?.call(this, value);
      },
    });
    const pen = CanvasRenderingContext2D.prototype;
    const { fillText, rect, clip, save, restore } = pen;
    const cutNow = () => cuts.at(-1) ?? 0;
    pen.save = function () {
      cuts.push(cutNow());
      save.call(this);
    };
    pen.restore = function () {
      if (cuts.length > 1) cuts.pop();
      restore.call(this);
    };
    pen.rect = function (x, y, wide, high) {
      edge = this.getTransform().transformPoint({ x: x + wide, y }).x;
      rect.call(this, x, y, wide, high);
    };
    pen.clip = function (...how: unknown[]) {
      cuts[cuts.length - 1] = Math.min(cutNow(), edge);
      Reflect.apply(clip, this, how);
    };
    pen.fillText = function (text, x, y, ...rest) {
      const from = this.getTransform().transformPoint({ x, y });
      const long = this.measureText(text).width;
      const left = from.x - (this.textAlign === 'right' ? long : 0);
      const right = left + long;
      drawnOn.get(this.canvas)?.push({ text, left, right, cut: cutNow(), y: from.y });
      fillText.call(this, text, x, y, ...rest);
    };
  });
}

/** Texts that are drawn in the visible window and not cut off by clipping. */
export function textsInSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.o-grid > canvas');
    if (!canvas) return [];
    const box = canvas.getBoundingClientRect();
    const isOnSheet = (x: number, y: number) =>
      document.elementFromPoint(box.x + x, box.y + y)?.closest('.o-grid-overlay') != null;
    const drawn = (window as unknown as Watching).drawnOn.get(canvas) ?? [];
    return drawn.flatMap(({ text, left, right, cut, y }) => {
      const end = Math.min(right, cut);
      if (end <= left || !isOnSheet(left + 2, y) || !isOnSheet(end - 2, y)) return [];
      return text.slice(0, Math.floor((text.length * (end - left)) / (right - left)));
    });
  });
}
