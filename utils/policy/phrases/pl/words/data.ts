/** What is held about a person. Not "dane" as "given". */
export const DATA =
  /\bdan(e|ych|ymi|ym)\b|\binformacj(e|i|a|ami)\b|\bwizerun\w+|\badres(y|u|ow|em)?\b|\bpodpis(y|ow)\b/;

/** What is done with data. */
export const HANDLE =
  /\bprzetwarza\w*|\bprzetwarzan\w*|\bprzetworz\w*|\bzbiera\w*|\bzebran\w*|\bzebral\w*|\bgromadz\w*|\bzgromadz\w*|\bpozysk\w*|\bpobiera\w*|\bwykorzyst\w*|\buzywa\w*|\buzyj\w*|\bzapisuj\w*|\bzapisywan\w*|\brejestruj\w*|\brejestrowan\w*|\bpowierz\w*|\bpodan\w*|\bpodaj\w*|\bpros(i|imy)\b|\bproszon\w*|\bprzekaz\w*|\bprzechow\w*/;
