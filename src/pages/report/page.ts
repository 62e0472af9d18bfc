import type { ReportView } from '../../core/dialog-view';
import { readView } from '../frame/view';
import { openReport } from './open-report';

openReport(readView<ReportView>());
