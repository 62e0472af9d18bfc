import type { Locator } from 'playwright-core';

/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [number, number, number];

/** Brightness of a colour in a black-and-white print, from 0 (black) to 1 (white). */
function shadeOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast of two colours, on a screen and in a black-and-white print, from 1 (same shade) to 21 (black on white):
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [shadeOf(one), shadeOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Parses `#rrggbb`. */
export function colourOf(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** Colours from left to right in a screenshot of an element, along a line slightly below its upper edge. */
export async function coloursAcross(drawn: Locator): Promise<Colour[]> {
  const picture = (await drawn.screenshot()).toString('base64');
  return drawn.evaluate(async (_, data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser draws nothing');
    context.drawImage(image, 0, 0);
    const BELOW = 3;
    const WIDEST_GAP = 6;
    const { data: pixels } = context.getImageData(0, BELOW, image.width, 1);
    const runs: { colour: [number, number, number]; width: number }[] = [];
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = pixels.slice(at, at + 3);
      const last = runs.at(-1);
      if (last && last.colour.join() === [red, green, blue].join()) last.width += 1;
      else runs.push({ colour: [red, green, blue], width: 1 });
    }
    return runs.filter(({ width }) => width > WIDEST_GAP).map(({ colour }) => colour);
  }, picture);
}
