import { definePhrases } from '../../define-phrases';

const REPRESENTATIVE =
  /\brepresentant(e)?s?\b.{0,60}\b(dans l'|au sein de l'|en|aupres de l'|pour l'|de l')?(union|ue|eee|europe(en|enne)?)\b|\brepresentant\b.{0,120}\barticle 27\b|\barticle 27\b.{0,120}\brepresentant/;

export default definePhrases({
  headings: /representant/,
  yes: [[6, REPRESENTATIVE, /\b(design\w+|nomm\w+|mandat\w+|est|contact\w*|adresse|joindre)\b|:/]],
  veto: [
    /\brepresentants? (legaux|legal|elus?|du personnel|du peuple|des|syndica\w+)|\bparlement europeen\b/,
    /\b(deputes?|eurodeputes?|elections? europeennes?)\b/,
  ],
  examples: { yes: ['Notre représentant dans l’Union européenne est la société Rive Conseil, à Bruxelles.'] },
  counterexamples: [
    'Nos représentants au Parlement européen siègent à Strasbourg.',
    'Le représentant légal de l’enfant signe le formulaire.',
  ],
});
