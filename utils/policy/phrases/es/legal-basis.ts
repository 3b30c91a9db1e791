import { definePhrases } from '../../define-phrases';
import { ABOUT_THE_POLICY } from './words/about-the-policy';

const BASIS =
  /\b(consentimiento|interes(es)? legitimos?|(obligacion(es)?|exigencias?) (legal(es)?|fiscal(es)?|normativas?)|ejecucion (de |del |de un |de una |de la )?(\w+ )?(contrat\w*|acuerdo|servicio|relacion|medidas|precontractual)|relacion(es)? (contractual(es)?|juridica|asociativa)|obligaciones contractuales|mision(es)? (\w+ ){0,2}(de|en) interes publico|interes publico|poderes publicos|interes(es)? vital(es)?|cumplimiento de (un contrato|la ley|obligaciones))\b/;

export default definePhrases({
  headings:
    /bases? (legal|juridica|de legitimacion)|legitima|licitud|fundamento|por que motivo|base que|con que derecho/,
  yes: [
    [
      5,
      /\b(tratamientos?|datos|recogida|tratamos|trataremos|informacion|envio)\b/,
      BASIS,
      /\b(bases? (legal(es)?|juridicas?|legitimador\w+|de legitimacion)|legitima(cion|do|da|n)?|fundament\w+|bas(a|an|ado|ada|ados|arse|ara)|base a|amparo|ampara\w*|en virtud|licitud|articulo 6|art\.? 6|6\.1|justific\w+|respond\w+ a|al amparo|se realiza para)\b/,
    ],
    [4.5, /\btratamientos?\b/, /\bnecesari[oa]s? (para|a)\b/, BASIS],
    [5, /\b(bases? (legal(es)?|juridicas?|de legitimacion)|legitimacion|licitud)\b/, BASIS],
    [4, BASIS, /\barticulo 6\b|\bart\.? ?6\b|\b6\.? ?1\b/],
    [
      4,
      /\b(con|previo|mediante|bajo|basad[oa]s? en) (su|tu|el|vuestro) (previo |expreso |explicito ){0,6}consentimiento\b/,
      /\b(trat|recog|recab|utiliz|envi|public)\w+|\bdatos\b/,
    ],
    [
      4,
      /\b(acepta|aceptas|consiente|consientes|autoriza|autorizas|otorga|otorgas|presta|da)\b/,
      /\b(consiente|consientes|consentimiento|autoriza)\b.{0,80}\b(tratamiento|cesion|uso|utilizar|datos)\b/,
      /\b(tratamiento|cesion|uso|utilizar)\b.{0,40}\b(datos|informacion)\b/,
    ],
    [
      3.5,
      /\bal? (usar|utilizar|enviar|marcar|cumplimentar)\b/,
      /\b(consientes?|consentimiento|aceptas?)\b/,
      /\bdatos\b/,
    ],
  ],
  headed: [[3.5, BASIS]],
  veto: [
    ABOUT_THE_POLICY,
    /\bproveedor(es)?\b|\bencargados? (del tratamiento|de tratamiento)\b/,
    /\b(retir(ar|e|ada|o|es)|revoc(ar|acion|a|as|ado|ando)|opon(er|erse|erte|ga)|portabilidad)\b/,
    /\bderechos? (de|a la|a|al|del)\b|\bcookies?\b(?!.{0,20}\b(analiticas?|no tecnicas))/,
    /\b(conserv(ar|ara|aran|amos|aremos|ados|acion|arse)|almacen\w+|plazos? (de|legal\w*))\b|\bsuprim\w+/,
    /\b(se ced|ced(ida|ido|era|eran|eremos)|comunicad[oa]s|comunicaran|compart|transferencia|destinatari|terceros)\w*/,
    /\? ?$|\bmenor(es)? (de edad|de \d+)\b|\btutor(es)?\b|\brepresentantes? legal|\bsin (su|tu|el) (previo |expreso ){0,6}consentimiento/,
    /\bbase legal para cada una\b|\bbases legales (especificas|de las)\b|\bestara dispuesto\b/,
  ],
  examples: {
    yes: [
      'La base jurídica es su consentimiento.',
      'Este tratamiento es necesario para cumplir una obligación legal.',
      'El envío del boletín se basa en tu consentimiento.',
    ],
    also: ['purposes'],
  },
  counterexamples: [
    'Puede retirar su consentimiento cuando el tratamiento se base en él.',
    'El contrato de la sala se firmó con el acuerdo del ayuntamiento.',
  ],
});
