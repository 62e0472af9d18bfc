import { readView } from '../../frame/view';
import type { SectionsView } from '../form-view';
import { openSections } from './open-sections';

openSections(readView<SectionsView>());
