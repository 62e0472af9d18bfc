import { readView } from '../../frame/view';
import type { ImportView } from '../rules/import-view';
import { openImport } from './open-import';

openImport(readView<ImportView>());
