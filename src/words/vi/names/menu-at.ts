import { menuPaths } from '../../menu-paths';
import { menu } from './menu';

/** Where each entry of the menu stands, for sentences that name it. */
export const at = menuPaths(menu);
