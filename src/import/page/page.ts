import type { ImportView } from '../../forms/form-view';
import { readView } from '../../frame/view';
import { openImport } from './open-import';

openImport(readView<ImportView>());
