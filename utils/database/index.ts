export { type Connection, type ConnectionOptions, connect, type Stores } from './connection';
export { type Copy, copyOf } from './copies';
export { areWishedDeleted, deleteDatabases, unwishDeleted, wishDeleted } from './delete-databases';
export { migrate, type Step, type Upgrade } from './migrate';
export { openAsItLies } from './open-as-it-lies';
export { type Piece, readPiece, readPieces } from './read-pieces';
export { tidyDisk } from './tidy-disk';
export { Blocked, type Trouble, troubleOf } from './trouble';
