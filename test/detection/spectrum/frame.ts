/** The words around a family's own: the same for every family of a language. Towns, people and papers are invented. */
export interface Frame {
  lang: string;
  town: string;
  person: string;
  /** "The X Party": said the same way of all. */
  party(name: string): string;
  standsFor: string;
  about: string;
  priorities: string;
  candidates: string;
  volunteer: string;
  donate: string;
  join: string;
  news: string;
  contact: string;
  whyIRun: string;
  /** One sentence by which a thin page says what it is. */
  iAmCandidate: string;
  voteOn: string;
  becomeMember: string;
  joinIntro: string;
  fields: readonly [name: string, email: string, postcode: string, send: string];
  fee: string;
  helpWith: readonly [string, string, string];
  network: string;
  members: string;
  groups: string;
  forum: string;
  events: string;
  signUp: string;
  supporters: string;
  imprint: string;
  paper: {
    name: string;
    sections: readonly string[];
    headline(name: string): string;
    report(person: string, name: string): string;
  };
}
