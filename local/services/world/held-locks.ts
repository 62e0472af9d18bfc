import type { WorldState } from './world-state';

export function releaseLocks(state: WorldState, execution: number): void {
  for (const [name, holder] of Object.entries(state.locks)) {
    if (holder === execution) delete state.locks[name];
  }
}
