import { readView } from '../../frame/view';
import type { SummaryView } from '../rules/readers-summary';
import { openSummary } from './open-summary';

openSummary(readView<SummaryView>());
