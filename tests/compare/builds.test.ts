import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { buildOf } from '../../scripts/compare/builds';
import { dist } from '../bundle/built';

describe('what is compared', () => {
  it('may be a folder with a build', () => {
    expect(buildOf(dist).dist).toBe(dist);
  });

  it('is refused if it is a folder without a build', () => {
    expect(() => buildOf(tmpdir())).toThrow(/^The folder .+ holds no Code\.js/);
  });

  it('is refused if it is neither a folder nor a commit', () => {
    expect(() => buildOf('no-such-commit')).toThrow(
      'no-such-commit is neither a folder nor a commit.',
    );
  });
});
