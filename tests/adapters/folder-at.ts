import { type DataFolder, dataFolder } from '../../src/adapters/data-folder.ts';

/** The data folder whose root is the given one. */
export const folderAt = (root: string): DataFolder => dataFolder({ MLSD_HOME: root }, 'linux', '/nowhere');
