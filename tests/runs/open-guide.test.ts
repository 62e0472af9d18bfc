import { expect, it } from 'vitest';
import { guideDialog } from '../../src/runs/guide-dialog';
import { fakeOffice } from '../fakes/office';

it('the guide ends with the version', () => {
  const { sections } = guideDialog.view(fakeOffice().ports);
  expect(sections.at(-1)?.lines[0]?.text).toMatch(/phiên bản 1\.2\.3/);
});
