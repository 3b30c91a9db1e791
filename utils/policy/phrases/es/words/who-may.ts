/** A sentence that says who may do something: it tells more than a line that only names the right. Folded. */
export const WHO_MAY =
  /\b(puede[sn]?|podra[sn]?|podeis|pueda[sn]?|tiene[sn]? (el )?derecho|tienes|tendras?|tendran|dispone[sn]?|te asisten?|le asisten?|les asisten?|asiste al|ejercer(a|an|los)?|ejercit\w+|solicitar|pedir(nos)?|derecho a)\b/;
