import type { ApprovalView } from '../../forms/form-view';
import { readView } from '../../frame/view';
import { openApproval } from './open-approval';

openApproval(readView<ApprovalView>());
