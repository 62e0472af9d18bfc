import type { ReportView } from '../../core/report-view';
import { readView } from '../frame/view';
import { openReport } from './open-report';

openReport(readView<ReportView>());
