import { definePhrases } from '../../define-phrases';

const DAY =
  /\b\d{1,2}°? ?[./-]? ?(\d{1,2}[./-]|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|sett?|ott|nov|dic)\.? ?\d{4}\b|\b(gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) \d{4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/;

export default definePhrases({
  headings: /aggiornament|modifich|versione|ultima|decorrenza|entrata in vigore/,
  yes: [
    [
      5,
      DAY,
      /\bultimo aggiornamento\b|\baggiornat[oa] (al|il|a|in data|in|l'ultima volta)\b|\bultima (modifica|revisione|versione|data|variazione)\b|\bversione( \d[\d.]*)? ?[-:]|\bversione (del|aggiornata|\d)|\bin vigore (dal|da)\b|\bpubblicat[oa] (in data|il)\b|\bdata (di )?(ultimo|ultima|aggiornamento|pubblicazione|di decorrenza|decorrenza)\b|\bdecorrenza\b|\bvalid[oa] dal\b|\bmodificat[oa] (il|in data)\b|\baggiornamento:|\brevisione (del|n)|\befficace dal\b/,
    ],
    // A day that is named alone, how the line under a title often is.
    [4, DAY, /^data ?:/],
    [3, DAY, /^[a-z' ]{3,25}, (li |il )?\d{1,2}[ ./]/],
  ],
  headed: [[3, DAY]],
  veto: [
    /\b(regolamento|direttiva|decreto|d\. ?lgs|legge|codice|gdpr|provvedimento|costituzione)\b.{0,80}\b(del|entrat[oa] in vigore|in vigore|n\.)\b(?!.{0,60}\b(ultimo aggiornamento|aggiornata al)\b)/,
    /\bnat[oai]\b|\bcookies?\b|\bsentenza\b|\belezioni\b/,
  ],
  examples: {
    yes: ['Ultimo aggiornamento: 12 maggio 2024.', 'Pagina aggiornata al 24/03/2024.'],
  },
  counterexamples: ['Il Regolamento in vigore dal 25 maggio 2018 è lungo.', 'L’ultima rosa è fiorita in maggio.'],
});
