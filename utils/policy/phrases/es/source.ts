import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings:
    /\bfuentes?\b|origen|procedencia|de donde (proceden|vienen|obten)|como (hemos )?(obten|recab|recog|recopil)|obtencion/,
  yes: [
    [
      5,
      /\b(datos|informacion|direcciones|nombres)\b/,
      /\b(proced(en|e|entes|encia)|provien\w+|provenientes?|obtenid[oa]s?|obten(emos|er|dremos)|recibidos|recibimos|recibir|recogid[oa]s|recopil(amos|ados)|facilitad[oa]s|suministrad[oa]s|comunicad[oa]s|compra(mos|dos)|extraid[oa]s)( \w+){0,5} (de|del|en|por|a traves de|desde)\b[^.;:()]{0,60}\b(terceros|terceras personas|fuentes (\w+ )?(publicas|externas|accesibles|abiertas)|redes sociales|registros? (publicos?|oficial(es)?)|bases? de datos|otr[oa]s (personas|entidades|organizaciones|fuentes|usuarios|afiliados|empresas)|censo|padron|partido|federaciones|simpatizantes|voluntari[oa]s|ayuntamientos?|empresas (externas|colaboradoras)|socios colaboradores|administraciones?|paginas web|dominio publico)\b/,
    ],
    [
      5,
      /\bcenso( electoral)?\b|\bpadron( municipal)?\b/,
      /\b(utiliz\w+|proced\w+|obten\w+|obtien\w+|consult\w+|trat\w+|recog\w+|provien\w+|facilitad\w+|copia)\b/,
      /\b(datos|electoral|informacion|nombre|direccion)\b/,
    ],
    [
      5,
      /\b(facebook|google|linkedin|redes? socia\w+|terceros|proveedores|plataformas?)\b.{0,60}\bnos (facilit\w*|transmit\w*|comunic\w+|proporcion\w+|envi\w+|ced\w+)\b/,
      /\b(datos|informacion)\b/,
    ],
    [
      4,
      /\bfuentes? (de acceso publico|accesibles al publico|publicas)\b/,
      /\b(obten\w+|proced\w+|recog\w+|recopil\w+|consult\w+|utiliz\w+)\b/,
    ],
  ],
  headed: [[3.5, /\b(proced\w+|provien\w+|directamente|interesad[oa]|terceros|fuentes?|facilitad[oa]s)\b/]],
  no: [
    [
      6,
      /\b(unicamente|exclusivamente|solo|solamente|directamente)\b.{0,60}\b(del (propio )?interesado|de (usted|ti|la persona interesada|las personas interesadas)|por (usted|ti|el usuario|el propio|la propia)|que (usted|tu) (nos )?(facilit|proporcion))/,
      /\b(recab\w+|recog\w+|recopil\w+|proced\w+|obten\w+|obtien\w+|facilitados)\b/,
      /\b(datos|informacion)\b/,
    ],
    [
      6,
      /\b(no|nunca|ningun|ninguna)\b/,
      /\bno (compramos|adquirimos|obtenemos|recabamos|recibimos|recogemos)\b.{0,80}\b(terceros|otras (fuentes|entidades|empresas)|fuentes externas|intermediarios|bases de datos)/,
      /\b(datos|informacion|listas|direcciones)\b/,
    ],
  ],
  exceptions: /\b(salvo|excepto|trata(n|dos|mos)|utiliz\w+|conserv\w+|ced\w+)\b/,
  veto: [
    /\b(tratad|incorporad|recogid)[oa]s? por (el|la|nuestro)\b/,
    /\bderechos? (de|a)\b|\bconocer el origen\b|\bcookies?\b|\? ?$/,
    /\b(ced(e|en|idos|eran|emos|er)|comunicar(an|emos)|transmitir(an|emos)|compart\w+) (\w+ ){0,3}(a|con) (?!nosotros)/,
    /\b(conserv|plazo|suprim|reclamacion|condiciones de uso|accedan|responsable del uso|no (responde|somos responsables))\w*/,
    /\bautorizacion de terceros|\bdatos de terceros\b|\bterceras personas con\b|\benlaces\b|\binteres legitimo\b/,
  ],
  examples: {
    yes: [
      'Algunas direcciones proceden del censo electoral del municipio.',
      'Una parte de la información la obtenemos de fuentes públicas.',
    ],
    no: ['Los datos se obtienen únicamente de usted.'],
  },
  counterexamples: ['El agua de la fuente procede del monte.', 'Las fotos proceden de otras personas del barrio.'],
});
