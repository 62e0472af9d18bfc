import { readView } from '../../frame/view';
import type { ApprovalView } from '../rules/letters-view';
import { openApproval } from './open-approval';

openApproval(readView<ApprovalView>());
