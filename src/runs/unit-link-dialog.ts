import { unitLinkForm, useUnitLink } from '../answers/jobs/use-unit-link';
import { formDialog } from '../forms/form-dialog';
import { announceNewLink, renewLinks } from '../letters/jobs/renew-links';

export const unitLinkDialog = formDialog({
  entry: 'openUnitLink',
  title: ({ forms }) => forms.unitLink.title,
  view: unitLinkForm,
  submit: 'useUnitLink',
  job: (ports, answers) =>
    renewLinks(ports, answers) ?? useUnitLink(ports, answers, announceNewLink),
});
