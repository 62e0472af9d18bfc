import { menuPaths } from '../../menu-paths';
import type { Names } from '../../names';
import { menu } from './menu';

/** Where each entry of the menu stands, for sentences that name it, in English. */
export const at = menuPaths(menu as unknown as Names['menu']);
