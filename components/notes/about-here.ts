import type { About, Mark, Note } from '../../utils/notes';
import { tidyAbout } from './note-content';

/** Whom a new note on a site is probably about: as the last note there says, else as the directory does. Only filled in, never forced. */
export function aboutHere(notes: readonly Pick<Note, 'about'>[], marks: readonly Pick<Mark, 'about'>[]): About {
  const said = [...notes, ...marks].map(({ about = {} }) => tidyAbout(about));
  return said.find((about) => Object.keys(about).length > 0) ?? {};
}
