/** The data that is spoken of. */
export const DATA =
  /\b(dati|dato personale|alcun dato|informazioni|recapiti|nominativ[oi]|indirizz[oi] (e-?mail|di posta|ip)|essi|gli stessi|email|e-mail)\b/;

/** An e-mail address, also where it is written against robots. */
export const MAIL =
  /\w ?(@|[([](at|a|chiocciola)[)\]]) ?[\w-]{1,60}( ?[([](punto|dot)[)\]] ?|\.)\w|\bemail.protected\b/;

/** A street with its number, or a postcode with its town. */
export const ADDRESS =
  /\b(via|viale|v\.le|piazza|p\.zza|piazzale|p\.le|corso|c\.so|largo|vicolo|strada|lungo\w+|contrada|localita) [a-z.' ]{2,40},? ?(n\. ?)?\d|\b\d{5} [a-z]{3,}/;

/** How those who run a campaign, an association or a site are called. */
export const ORGANISATION =
  /\b(associazion[ei]|comitato|partito|movimento|lista|circolo|fondazione|sindacato|federazione|confederazione|cooperativa|societa|consorzio|comune|coordinamento|unione|coalizione|onlus|odv|aps|ets|asd|universita|istituto|presidenza|ministero|regione|provincia|candidat[oa]|consigliere|sindaco|gruppo|club|rete|ente|azienda|ditta|studio|center|centro|dipartimento)\b|\bs\.? ?r\.? ?l\b|\bs\.? ?p\.? ?a\b|\bs\.a\.s\b|\bs\.n\.c\b|\ba\.s\.d\b|\bgmbh\b|\b(ltd|inc|llc)\b/;
