import { afterAll, describe, expect, it } from 'vitest';
import { deployWords } from '../../deploy/deploy-words';
import { type PageAccess, pageAccess, type VisitPage } from '../../deploy/page-access';
import { endTrials, startTrial } from './trial';

afterAll(endTrials);

const PAGE = 'https://script.google.com/macros/s/AKfy/exec';
const endsAt =
  (status: number, address: string): VisitPage =>
  async () => ({ status, address });
const noNetwork: VisitPage = () => Promise.reject(new Error('getaddrinfo ENOTFOUND'));

describe('a request without signing in, after a deployment', () => {
  it.each([
    ['the page itself', endsAt(200, PAGE), 'open'],
    ['Google’s host of pages', endsAt(200, 'https://script.googleusercontent.com/a?b'), 'open'],
    ['the sign-in', endsAt(200, 'https://accounts.google.com/v3/signin/identifier'), 'closed'],
    ['a refusal', endsAt(403, PAGE), 'closed'],
    ['no page', endsAt(404, PAGE), 'closed'],
    ['no answer', noNetwork, 'unseen'],
  ] as const)('that ends at %s', async (_, visit, access: PageAccess) => {
    expect(await pageAccess(PAGE, visit)).toBe(access);
  });

  it('is made after a deployment is made and after it is updated, and says what to do if strangers may not', async () => {
    const { access } = deployWords('vi');
    const trial = await startTrial();
    const asked: string[] = [];
    trial.visit = async (address) => {
      asked.push(address);
      return { status: 200, address: 'https://accounts.google.com/ServiceLogin' };
    };
    const warning = access.closed.slice(0, access.closed.indexOf('{script}'));
    const said = () => trial.printed.splice(0).join('\n');
    expect(await trial.deploy()).toBeNull();
    expect(said()).toContain(warning);
    trial.visit = noNetwork;
    expect(await trial.deploy()).toBeNull();
    const { deploymentId } = trial.kept() ?? {};
    expect(said()).toContain(`https://script.google.com/macros/s/${deploymentId}/exec trong`);
    expect(asked).toEqual([`https://script.google.com/macros/s/${deploymentId}/exec`]);
  });
});
