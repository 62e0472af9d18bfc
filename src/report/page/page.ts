import { readView } from '../../frame/view';
import type { ReportView } from '../data/report-view';
import { openReport } from './open-report';

openReport(readView<ReportView>());
