import { describe, expect, it } from 'vitest';
import { openAbout } from '../../src/runs/menu-entries';
import { fakeOffice } from '../fakes/office';

describe('openAbout', () => {
  it('names the version', () => {
    const { ports, people } = fakeOffice();
    openAbout(ports);
    expect(people.met).toMatchObject([{ told: expect.stringContaining('phiên bản 1.2.3') }]);
  });
});
