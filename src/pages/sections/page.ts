import type { SectionsView } from '../../core/dialog-view';
import { readView } from '../frame/view';
import { openSections } from './open-sections';

openSections(readView<SectionsView>());
