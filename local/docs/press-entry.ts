import type { Page } from 'playwright-core';
import { menuPlaces } from '../../src/words/menu-lines';
import type { SheetNames } from '../../src/words/sheet-names';

export async function pressEntry(
  page: Page,
  menu: SheetNames['menu'],
  label: string,
): Promise<void> {
  await openMenu(page);
  const place = menuPlaces().find(({ entry }) => menu[entry] === label);
  const way = [...(place?.within ?? []).map((name) => menu[name]), label];
  for (const name of way) await page.getByRole('menuitem', { name, exact: true }).click();
}

export async function openMenu(page: Page): Promise<void> {
  await page.getByRole('menuitem', { name: /^Đôn [đĐ]ốc \[/ }).click();
}
