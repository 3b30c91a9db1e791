/**
 * Imports the rooms and makes them compile what they compile only when first asked: the patterns of every language, country, platform,
 * topic and audience.
 */
export async function wakeRegExps(): Promise<void> {
  const policy = await import('../../utils/policy');
  const { languages } = await import('../../utils/policy/languages');
  const { documentPatterns } = await import('../../utils/policy/document-words');
  const { derivePhrases } = await import('../../utils/policy/derive-phrases');
  const { clauses } = await import('../../utils/policy/clauses');
  const { readDate } = await import('../../utils/policy/read-date');
  const { readDurations } = await import('../../utils/policy/read-duration');
  const { mentionOf } = await import('../../utils/policy/link-words');
  for (const lang of languages.keys()) {
    documentPatterns(lang);
    readDate('', lang);
    readDurations('', lang);
    for (const { id, clause } of clauses) derivePhrases(id, clause, lang);
  }
  for (const topic of ['privacy', 'legalNotice', 'cookies', 'terms'] as const) mentionOf(topic, ' privacy ');
  policy.audienceOf('members');

  await import('../../utils/imprint');
  const { knownPhrases } = await import('../../utils/imprint/known-phrases');
  for (const phrase of knownPhrases) phrase.everywhere();
  await import('../../utils/platforms');
  await import('../../utils/detection');
  (await import('../../utils/detection/gate-hint')).mayBeCampaign('', '');
  (await import('../../utils/detection/gate-words')).tellWords('');
  await import('../../utils/notes');

  const { scanMarkup } = await import('../../utils/extension/markup/scan-markup');
  for (const _ of scanMarkup('<script></script>'));

  // Two that are made of names which pages give: one name with every sign that means something stands for all.
  const name = `A.*+?^$\{}()|[]\\/-.example`;
  const { findName } = await import('../../utils/report/policy-names');
  const passage = { kind: 'paragraph' as const, text: name, heading: '' };
  findName([{ url: '', title: '', passages: [passage], cut: false }], [name]);
  const { submitScripts } = await import('../../utils/facts/page/submit-scripts');
  document.body.innerHTML = '<form></form><script type="x">preventDefault()</script>';
  const form = document.querySelector('form');
  form?.setAttribute('id', name);
  if (form) submitScripts(document, 'https://example.org/').takesOver(form);
}
