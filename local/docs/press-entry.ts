import type { Page } from 'playwright-core';
import { MENU_LINES } from '../../src/words/menu-lines';
import type { SheetNames } from '../../src/words/sheet-names';

export async function pressEntry(
  page: Page,
  menu: SheetNames['menu'],
  label: string,
): Promise<void> {
  await openMenu(page);
  const submenus = MENU_LINES.filter((line) => typeof line !== 'string');
  const within = submenus.find(([, entries]) => entries.some((entry) => menu[entry] === label));
  const way = within ? [menu[within[0]], label] : [label];
  for (const name of way) await page.getByRole('menuitem', { name, exact: true }).click();
}

export async function openMenu(page: Page): Promise<void> {
  await page.getByRole('menuitem', { name: /^Đôn [đĐ]ốc \[/ }).click();
}
