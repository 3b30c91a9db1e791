/** What stands beside a right when it is one of a list, or when the sentence is about personal data. Folded. */
export const ABOUT_DATA =
  /\b(datos|informacion(es)?|tratamientos?|fichero|acceso|rectificacion|rectificar(los)?|supresion|suprimir(los)?|cancelacion|oposicion|oponer(se|te)|limitacion|portabilidad|perfil)\b/;
