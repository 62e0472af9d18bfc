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

/** The file, and functions that save and restore the whole state of Google. */
export function createSaving({ world, spreadsheet, insideValue }: StartedGoogle) {
  return {
    /**
     * The file, with functions for what people do in it: `type`, `sort`, `insertRow`, `deleteRow`,
     * `renameTab` and so on.
     */
    file: spreadsheet,

    snapshot: (): WorkbookSnapshot => spreadsheet.snapshot(),

    /** Copies the whole state, so that many runs can start from it. */
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
