import { definePhrases } from '../../define-phrases';

const ELSEWHERE =
  /\b(fuera (de (la )?|del )(union|ue\b|u\.e|eee|espacio|europa|espana|territorio)|terceros paises|tercer pais|paises terceros|otros? pais(es)?|estados unidos|ee\.? ?uu|eeuu|u\.?s\.?a\b|extranjero|paises (no|situados|que no|ajenos)|internacional(es)?|organizacion internacional)/;
const EUROPE =
  /\b(dentro de|en|en el interior de|en el territorio de)\b.{0,25}\b(la union europea|la ue|union europea|ue\b|espacio economico europeo|eee|europa|espana|irlanda|alemania|francia|estados unidos|ee\.? ?uu)/;

export default definePhrases({
  headings:
    /transferencia|internacional|fuera de|localizacion|\blugar\b|donde (se|estan|guard|almacen)|alojamiento|ubicacion|terceros paises/,
  yes: [
    [
      5,
      /\b(transfer(ir|id[oa]s?|imos|iran?)|transfier\w+|transmitid[oa]s?|enviad[oa]s?|comunicad[oa]s?|transferencias?)\b/,
      ELSEWHERE,
      /\b(datos|informacion|transferencias)\b/,
    ],
    [4, /\btransferencias?\b/, ELSEWHERE],
    [
      4,
      /\b(almacen\w+|aloj\w+|trat(an|ados|amiento)|conserv\w+|servidor(es)?|ubicad[oa]s?|situad[oa]s?|localizad[oa]s?|radicad[oa]s?|prestad\w+)\b/,
      ELSEWHERE,
      /\b(datos|informacion|servidor(es)?|proveedores|tratamiento|empresas?|herramientas)\b/,
    ],
    [
      4,
      /\b(almacen\w+|aloj\w+|guard\w+|servidor(es)?|ubicad[oa]s?|situad[oa]s?|localizad[oa]s?|permanec\w+|lugar de tratamiento)\b/,
      EUROPE,
      /\b(datos|informacion|servidor(es)?|web|base de datos)\b/,
    ],
    [
      5,
      /\bclausulas (contractuales )?tipo\b|\bprivacy shield\b|\bescudo de (la )?privacidad\b|\bdecision(es)? de adecuacion\b|\bdata privacy framework\b|\bmarco de privacidad de datos\b|\bnivel (de proteccion )?(adecuado|equiparable|equivalente)\b|\bsafe harbor\b|\bpuerto seguro\b|\bnormas corporativas vinculantes\b|\bgarantias (adecuadas|apropiadas)\b/,
      /\btransfer|\bpais(es)?\b|\bestados unidos\b|\bcomision europea\b|\bfuera de|\bacuerdo\b|\bue-|\bacogid\w+|\badherid\w+|\bterceros paises\b/,
    ],
  ],
  headed: [
    [3, ELSEWHERE],
    [2, /\b(clausulas contractuales|no procede|no (hay|existen))\b/],
  ],
  no: [
    [
      6,
      /\b(no|ningun|ninguna|nunca|ni|tampoco)\b/,
      /\b(no|ningun|ninguna|nunca|ni|tampoco)\b.{0,100}\b(transfer\w*|transfier\w+|almacen\w+|aloj\w+|sal(en|dran)|envi\w+|comunic\w+)\b|\btransferencias\b.{0,40}\b(no (procede|hay|existen|se|estan|previst)|ninguna)/,
      /\bfuera (de|del)\b|\bterceros paises\b|\bpaises terceros\b|\bextranjero\b|\binternacional(es)?\b/,
    ],
  ],
  exceptions: /\b(salvo|excepto|sin (su|tu|las|garantias)|unicamente|solo (a|con))\b/,
  veto: [
    /\bcookies? (es|son)\b|\? ?$|\b(derecho publico internacional)\b(?!.{0,100}\bdatos)/,
    /\bportabilidad\b|\botro responsable\b|\bbancari\w+|\bse refieren?\b|\breferencias hechas\b/,
    /\b(derecho|legislacion|normativa) (de la|de los estados de la) union\b|\bautoridad de control\b|\bagencia espanola\b|\bdomicilio fuera\b/,
    /\btendran derecho\b/,
  ],
  details: {
    safeguard:
      /\bclausulas (contractuales )?tipo\b|\bdecision(es)? de adecuacion\b|\bdata privacy framework\b|\bmarco de privacidad de datos\b|\bnormas corporativas vinculantes\b|\bnivel (de proteccion )?(adecuado|equiparable|equivalente)\b|\bgarantias (adecuadas|apropiadas)\b/,
    'privacy-shield': /\bprivacy shield\b|\bescudo de (la )?privacidad\b|\bsafe harbor\b|\bpuerto seguro\b/,
  },
  examples: {
    yes: [
      'Sus datos pueden ser transferidos a los Estados Unidos.',
      'Las transferencias fuera de la Unión Europea se amparan en cláusulas contractuales tipo.',
    ],
    no: ['No se realizan transferencias de datos fuera de la Unión Europea.'],
  },
  counterexamples: [
    'El derecho a la portabilidad vale en toda la Unión Europea para los datos facilitados.',
    'Envíe el formulario por correo internacional.',
  ],
});
