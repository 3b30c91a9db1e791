import { definePhrases } from '../../define-phrases';

const DAY = /\b(19|20)\d\d\b/;

export default definePhrases({
  headings: /mises? a jour|modification|version|politique|mentions|confidentialite|donnees/,
  yes: [
    [6, /\bdernieres? (mises? a jour|modifications?|revisions?|actualisation|version)\b/, DAY],
    [
      4,
      /\b(politique|charte|page|document|notice|declaration|mentions|present\w*|version|mis(e|es)? a jour|redigee?|etablie?|date d'effet|en vigueur (au|depuis|a compter)|applicable (au|depuis|a compter)|modifie le)\b/,
      /\b(mis(e|es)? a jour|modifiee?|actualisee?|revisee?|en vigueur|version|date d'effet|redigee?|etablie?|applicable)\b.{0,40}\b(le|au|du|en|depuis|a compter)\b.{0,24}\b(201[89]|20[2-4]\d)\b|\b(mise a jour|version|date d'effet|en vigueur) ?: ?.{0,24}\b(201[89]|20[2-4]\d)\b/,
    ],
  ],
  veto: [
    /\b(rgpd|reglement|loi)\b.{0,60}\b(en vigueur|applicable|modifiee)\b/,
    /\bcopyright\b|\btous droits reserves\b/,
    /\b(nous avons (ajoute|retire|change|precise))\b/,
  ],
  examples: {
    yes: [
      'Dernière mise à jour : 12 mars 2025.',
      'Cette page a été modifiée le 3 février 2024.',
      'En vigueur au 1er juin 2023.',
    ],
  },
  counterexamples: [
    'La loi du 6 janvier 1978 modifiée protège vos choix.',
    'Le règlement est entré en vigueur le 25 mai 2018.',
  ],
});
