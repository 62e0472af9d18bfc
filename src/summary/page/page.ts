import type { SummaryView } from '../../forms/form-view';
import { readView } from '../../frame/view';
import { openSummary } from './open-summary';

openSummary(readView<SummaryView>());
