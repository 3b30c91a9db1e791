import type { Evidence } from '../../evidence';
import { defineSignal } from '../signal';
import type { WordView } from '../words/view-words';

/** Words after "for" among which the office must come: "for Northville Township Trustee". */
const REACH = 6;

/** "Jane Doe for Mayor", "Elect Jane Doe", also written together in the address: what a candidate's site calls itself. */
export default defineSignal({
  speaks: 'for',
  label: {
    en: 'A name put forward for an office',
    fr: 'Un nom proposé pour une fonction',
    de: 'Ein für ein Amt vorgeschlagener Name',
    es: 'Un nombre propuesto para un cargo',
    it: 'Un nome proposto per una carica',
    nl: 'Een naam die voor een ambt wordt voorgedragen',
    pl: 'Nazwisko zgłoszone do objęcia urzędu',
    pt: 'Um nome proposto para um cargo',
  },
  full: 2,
  look: ({ words }) => [...inTexts(words), ...inAddress(words)],
});

function inTexts(view: WordView): Evidence[] {
  return view.texts.flatMap(({ zone, where, text, words }, index) => {
    if (zone === 'text' || zone === 'description' || where === 'address' || index > 60) return [];
    const offices = view.hits.filter(
      ({ role, evidence, zone: in_ }) =>
        (role === 'office' || role === 'constituency') && in_ === zone && text.includes(evidence.saw),
    );
    const [office] = offices;
    if (office === undefined) return [];
    const at = words.findIndex(({ word }) => word === office.word.split(' ')[0]);
    const before = words.slice(Math.max(1, at - REACH), at);
    const preposition = before.findIndex(({ word }) => view.standsFor(word));
    const name = text.slice(words[0]?.start ?? 0, before[preposition]?.start ?? 0);
    if (preposition < 0 || !/[\p{Lu}\p{Lo}]/u.test(name)) return [];
    return [{ saw: text.slice(0, 300), where }];
  });
}

/** votesmith.example, smithformayor.example, electsmith2026.example */
function inAddress({ texts, hits }: WordView): Evidence[] {
  const host = texts.find(({ where }) => where === 'address')?.text ?? '';
  const labels = host
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -1);
  const offices = new Set(
    hits.filter(({ role, word }) => role === 'office' && word.length > 3).map(({ word }) => word.replaceAll(' ', '')),
  );
  const says = labels.some(
    (label) =>
      /^(?:vote|elect|reelect|re-elect|votez|vota|vote4|team|friendsof)-?[a-z]{3,}/.test(label) ||
      /[a-z](?:for|4)-?(?:us|[a-z-]{0,63}(?:council|mayor|senate|congress|board|sheriff|judge|trustee|governor|assembly|president))(?:20)?\d{0,2}$/.test(
        label,
      ) ||
      [...offices].some((office) => label.length > office.length + 4 && label.endsWith(office)),
  );
  return says ? [{ saw: host, where: 'address' }] : [];
}
