/** Names of what editors, systems and transfers leave in folders: no content, whatever its ending. */

const files = [
  // Hidden, and what Office and editors keep beside an open file: `~$plan.docx`, `event.md~`, `#event.md#`.
  /^\.|^~\$|~$|^#.*#$/,
  // Vim tries whether a folder can be written with a file of this name.
  /^4913$/,
  /\.sw[a-p]x?$/,
  /\.(?:bak|old|orig|tmp|temp|crdownload|part(?:ial)?)$/i,
  // Windows, and its shares.
  /^(?:desktop\.ini|(?:eh)?thumbs\.db(?::.*)?)$/i,
  // The icon of a folder on a Mac: its name ends with a return.
  /^Icon\r$/,
];

/** Hidden files that tools leave; all other hidden ones may be meant: `.nojekyll`, `.htaccess`. */
const hidden =
  /^\.(?:DS_Store|localized|directory|gitkeep|keep|gitignore|gitattributes|editorconfig|_.*|#.*|nfs.*|fuse_hidden.*|~lock\..*)$/;

const folders = /^\.|^(?:__MACOSX|@eaDir|\$RECYCLE\.BIN|System Volume Information)$/;

/** True for a file that a tool has left for itself: `event.md~`, `.event.md.swp`, `Thumbs.db`. */
export const isFileOfTool = (name: string): boolean => files.some((one) => one.test(name));

/** The same among files that are published as they are, where hidden ones count: `.DS_Store`, `.gitkeep`. */
export const isLeftover = (name: string): boolean =>
  hidden.test(name) ||
  isFileOfTool(name.startsWith(".") && !/\.sw[a-p]x?$/.test(name) ? name.slice(1) : name);

/** The same for a folder: `.git`, `__MACOSX`; not `.well-known`. */
export const isLeftoverFolder = (name: string): boolean =>
  /^\.(?:git|hg|svn|idea|vscode|Trash.*|Spotlight-V100|fseventsd|AppleDouble)$/.test(name) ||
  (!name.startsWith(".") && isFolderOfTool(name));

/** The same for a folder: `.idea`, `__MACOSX`. */
export const isFolderOfTool = (name: string): boolean => folders.test(name);
