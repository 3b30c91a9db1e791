/** What the reader must do or may not do: general terms in a policy's clothes, no word on what happens to her data. Folded. */
export const USER_DUTY =
  /\b(el |la |los |las |persona |personas )?usuari[oa]s? [^.;,]{0,30}\b(no esta autorizad|se compromete|se obliga|garantiza|declara|asume la responsabilidad|respond|es responsable|seran responsables|facilite datos personales de terceras)\w*|\bcondiciones (generales|particulares) (que|de acceso|de uso)\b/;
