import type { Page } from 'playwright-core';

/** A part of a page, as a person sees it. Lines of a cell or an entry are divided by line breaks. */
export interface ShownPart {
  readonly kind: 'line' | 'table' | 'tiles' | 'bars' | 'trend';
  readonly text: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** All parts of the leaders' page in order, those of hidden sections included. Long lists are opened first. */
export function shownParts(page: Page): Promise<ShownPart[]> {
  return page.evaluate(() => {
    for (const more of document.querySelectorAll<HTMLElement>('.list button')) more.click();
    const textOf = (element: Element): string => {
      const copy = element.cloneNode(true) as Element;
      const breaks = '.line, .block, .subject, .figures, .figures > span, p';
      for (const line of copy.querySelectorAll(breaks)) line.prepend('\n');
      return (copy.textContent ?? '').replace(/\s*\n\s*/g, '\n').trim();
    };
    const textsOf = (element: Element, selector: string) =>
      [...element.querySelectorAll(selector)].map(textOf);
    const part = (element: Element) => {
      const none = { text: '', heads: [] as string[], rows: [] as string[][] };
      if (element.matches('table')) {
        const rows = [...element.querySelectorAll('tbody tr, tfoot tr')];
        return {
          ...{ ...none, kind: 'table' as const, heads: textsOf(element, 'thead th') },
          rows: rows.map((row) => textsOf(row, 'td, th')),
        };
      }
      if (element.matches('dl')) {
        const rows = [...element.children].map((tile) => textsOf(tile, 'dt, dd'));
        return { ...none, kind: 'tiles' as const, rows };
      }
      if (element.matches('figure')) {
        const bars = [...element.querySelectorAll('.bar-row')];
        const rows = bars.map((bar) => textsOf(bar, ':scope > span:first-child, i'));
        if (bars.length > 0) return { ...none, kind: 'bars' as const, rows };
        return { ...none, kind: 'trend' as const, rows: [textsOf(element, 'text')] };
      }
      return { ...none, kind: 'line' as const, text: textOf(element) };
    };
    const wholes = 'li, dl, figure, table';
    return [...document.querySelectorAll(`header p, main h2, main h3, main p, main :is(${wholes})`)]
      .filter((element) => !element.parentElement?.closest(wholes))
      .map(part);
  });
}
