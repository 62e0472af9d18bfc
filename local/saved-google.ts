import type { WorkbookSnapshot } from './services/spreadsheet/book/snapshot';
import type { StartedGoogle } from './services/start-google';
import type { MenuMade } from './services/world/menu';
import type { WorldState } from './services/world/world-state';

/** Everything that outlives an execution, as plain data. */
export interface SavedGoogle {
  state: WorldState;
  menus: Record<string, MenuMade[]>;
  file: WorkbookSnapshot;
}

/** Gives the file, and the means to keep everything and bring it back. */
export function createSaving({ world, spreadsheet, insideValue }: StartedGoogle) {
  return {
    /** The file as people act on it: type, sort, insertRow, deleteRow, renameTab and so on. */
    file: spreadsheet,

    /** The whole file as plain data. */
    snapshot: (): WorkbookSnapshot => spreadsheet.snapshot(),

    /** Keeps everything, so that many runs can start from the same place. */
    save(): SavedGoogle {
      return {
        state: structuredClone(world.state),
        menus: structuredClone(world.menus),
        file: spreadsheet.snapshot(),
      };
    },

    /** Brings a saved state back; the journal starts anew. */
    restore(saved: SavedGoogle): void {
      world.state = insideValue(saved.state) as WorldState;
      world.menus = insideValue(saved.menus) as Record<string, MenuMade[]>;
      world.journal = [];
      spreadsheet.restore(saved.file);
    },
  };
}
