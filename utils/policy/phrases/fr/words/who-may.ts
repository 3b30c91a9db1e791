/** A sentence that says who may do something: it tells more than a line that only names the right. Folded. */
export const WHO_MAY =
  /\b(vous|tu|on|personnes?( concernees?)?|utilisateurs?|adherente?s?|membres?|clients?|chacun\w*)\b.{0,80}\b(pouvez|peux|peut|peuvent|avez|as|a le|ont le|dispos\w+|benefici\w+)\b/;
