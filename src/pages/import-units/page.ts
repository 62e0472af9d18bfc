import type { ImportView } from '../../core/dialog-view';
import { readView } from '../frame/view';
import { openImport } from './open-import';

openImport(readView<ImportView>());
