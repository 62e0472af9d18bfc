import { menuPaths } from '../../menu-paths';
import type { Names } from '../../names';
import { menu } from './menu';

export const at = menuPaths(menu as unknown as Names['menu']);
