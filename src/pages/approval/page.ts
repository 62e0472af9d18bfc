import type { ApprovalView } from '../../core/dialog-view';
import { readView } from '../frame/view';
import { openApproval } from './open-approval';

openApproval(readView<ApprovalView>());
