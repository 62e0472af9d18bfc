import { decideRequests, requestsView } from '../answers/jobs/decide-requests';
import type { RequestsCalls } from '../answers/rules/requests-view';
import { decideContact } from '../letters/jobs/decide-contact';
import type { MenuDialog } from '../workbook/dialog';

export const requestsDialog = {
  page: 'requests',
  size: [1000, 660],
  title: ({ menu }) => menu.openRequests,
  entry: 'openRequests',
  guard: 'whenSetUp',
  view: requestsView,
  calls: { readRequests: requestsView, decideRequests, decideContact },
} as const satisfies MenuDialog<RequestsCalls>;
