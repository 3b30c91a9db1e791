/** How a policy gives a right: "masz prawo do", "przysługuje", "może żądać". Not "przepisy prawa". */
export const MAY =
  /\b(mam|masz|ma|mamy|macie|maja|posiada\w*) (\w+ ){0,4}prawo\b|\bprawo (do|ich|jej|swoich|zada\w+|dost\w+|wgl\w+|wnie\w+|cofn\w+|wycof\w+|sprz\w+|wyst\w+|\w+(cia|nia))\b|\bprawa (do|\w+nia|dostepu)\b|\bprzysluguj\w*|\buprawni(ony|ona|eni|enie|enia)\b|\b(moze|mozesz|mozna|moga|mozecie)\b|\bmozliwosc\b|\bzada(c|nia|nie|niem)\b|\bzazada\w*|\bwnosic\b|^(\W{0,3}[a-z0-9]{1,3}[.)] )?(dostepu|wgladu|sprostowania|poprawiania|usuniecia|ograniczenia|przenoszenia|przeniesienia|wniesieni[ae]|cofniecia|wycofania)\b/;

/** The rest of a list of rights: a right that stands beside another one. */
export const OTHER_RIGHT = /\bprawo\b.{0,200}\b(sprostowan\w*|usunieci\w*|ograniczeni\w*|przenoszeni\w*|sprzeciw\w*)\b/;
