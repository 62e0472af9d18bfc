import type { SummaryView } from '../../core/dialog-view';
import { readView } from '../frame/view';
import { openSummary } from './open-summary';

openSummary(readView<SummaryView>());
