import { menuPaths } from '../../menu-paths';
import type { SheetNames } from '../../sheet-names';
import { menu } from './menu';

export const at = menuPaths(menu as unknown as SheetNames['menu']);
