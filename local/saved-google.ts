import type { WorkbookSnapshot } from './services/spreadsheet/book/snapshot';
import type { StartedGoogle } from './services/start-google';
import type { MenuMade } from './services/world/menu';
import type { WorldState } from './services/world/world-state';

/** Everything that outlives an execution (file, properties, triggers, letters, menus, clock), as plain data. */
export interface SavedGoogle {
  state: WorldState;
  menus: Record<string, MenuMade[]>;
  file: WorkbookSnapshot;
}

export function createSaving({ world, spreadsheet, insideValue }: StartedGoogle) {
  return {
    file: spreadsheet,

    snapshot: (): WorkbookSnapshot => spreadsheet.snapshot(),

    save(): SavedGoogle {
      return {
        state: structuredClone(world.state),
        menus: structuredClone(world.menus),
        file: spreadsheet.snapshot(),
      };
    },

    /** Restores a saved state and empties the journal. */
    restore(saved: SavedGoogle): void {
      world.state = insideValue(saved.state) as WorldState;
      world.menus = insideValue(saved.menus) as Record<string, MenuMade[]>;
      world.journal = [];
      spreadsheet.restore(saved.file);
    },
  };
}
