import type { Evidence } from '../../evidence';
import { defineSignal } from '../signal';

/** Hosts that only public bodies, universities or forces get; the second-level forms of many countries included. */
const HOST =
  /(?:^|\.)(?:gov|gob|gouv|govt|gub|mil|edu|ac|parliament|bundestag|europa|admin)(?:\.[a-z]{2,3})?$|\.gc\.ca$|\.gv\.at$|\.int$/;

export default defineSignal({
  speaks: 'against',
  label: {
    en: 'The address of a public body',
    fr: 'L’adresse d’un organisme public',
    de: 'Die Adresse einer öffentlichen Stelle',
    es: 'La dirección de un organismo público',
    it: 'L’indirizzo di un ente pubblico',
    nl: 'Het adres van een overheidsorgaan',
    pl: 'Adres instytucji publicznej',
    pt: 'O endereço de um organismo público',
  },
  look: ({ facts }): Evidence[] => {
    const host = URL.parse(facts.url)?.hostname ?? '';
    return HOST.test(host) ? [{ saw: host, where: 'address' }] : [];
  },
});
