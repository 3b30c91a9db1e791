import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /(droit|loi|legislation) applicable|juridiction|litiges?|tribunaux/,
  yes: [
    [
      5,
      /\b(droit|loi|legislation) (francaise?|belge|suisse|luxembourgeoise?|quebecoise?|canadienne?)\b/,
      /\b(s'applique\w*|applicable|regit|regissent|soumise?s?|regie?s?)\b/,
    ],
    [
      6,
      /\b(soumise?s?|regie?s?|gouvernee?s?|interpretee?s?|regissant)\b.{0,60}\b(au|par le|par la|par les|a la|aux|selon le|conformement (au|a la)) (droit|lois?|legislation)\b/,
      /\b(politique|charte|conditions|presentes?|litiges?|mentions|document|site)\b/,
    ],
    [
      5,
      /\b(droit|loi|legislation) (\w+ )?applicable (est|sera|au|a la)\b/,
      /\b(francais|francaise|belge|suisse|luxembourg\w*|quebec\w*|canad\w*|droit|loi|legislation)\b/,
    ],
    [
      5,
      /\b(litiges?|differends?|contestations?)\b/,
      /\btribuna(l|ux)\b.{0,80}\b(competents?|competence|de|du|francais)\b|\bjuridictions? (francaises?|belges?|suisses?|competentes?)\b/,
    ],
  ],
  veto: [
    /\bloi (du 1er juillet |du 1 juillet |de )?1901\b|\bassociations? (loi|regie|soumise)/,
    /\b(prestataires?|sous-traitants?|hebergeurs?|secret professionnel|obligation de)\b/,
    /\btrafic|\bcookies?\b/,
  ],
  examples: {
    yes: [
      'La présente politique est soumise au droit français.',
      'Tout litige sera porté devant les tribunaux compétents de Lyon.',
    ],
  },
  counterexamples: ['Le site est soumis à la météo du quartier.', 'Conformément à la loi, nous tenons un registre.'],
});
