/** Says that the reader may do or ask something. */
export const WHO_MAY =
  /\b(diritt[oi]|puo|puoi|potra|potrai|potete|potranno|possono|possibile|chieder(e|ci|gli|ne)|richieder(e|ci|ne)|ottenere|esercitare|esercitabil\w+|in (qualsiasi|qualunque|ogni) momento|facolta|richiesta)\b/;

/** The right itself, by name or by its article: enough beside the name of what is asked for. */
export const RIGHT = /\bdiritt[oi]\b|\b(gdpr|regolamento|rgpd)\b|\bart(t?\.|icol[oi])? ?\d/;

/** Telling a right apart from what only mentions it. */
export const NOT_A_RIGHT =
  /\b(si riserva|ci riserviamo) (il diritto|la facolta|di)\b|\bdiritto (d'autore|di autore|nazionale|dell'unione|degli stati)\b|\b(esistenza|esercizio) del diritto dell'interessato di chiedere\b|\bpersona fisica o giuridica\b|\bqualsiasi operazione\b/;
