// Runs while a page's own code is still being read, and asks at once for what the page will be drawn with: the words in the browser's
// language, the settings, and for the popup what lies in memory of the tab in front. `loadMessages`, `settingsAtFirst` and `tabAtFirst` take it
// from here; what is not here, or is refused, they ask for themselves.
{
  const { i18n, permissions, storage, tabs } = globalThis.browser ?? globalThis.chrome;
  const [locale] = i18n.getMessage('language_tag').split('-');

  const early = {
    locale,
    file: fetch(`/_locales/${locale}/messages.json`).then((answer) => answer.json()),
    settings: storage.local.get('settings'),
  };
  if (location.pathname === '/popup.html') {
    const watching = permissions.contains({ origins: ['*://*/*'] });
    early.seen = tabs.query({ active: true, lastFocusedWindow: true }).then(async ([tab]) => {
      const key = `tab:${tab.id}`;
      const record = (await storage.session.get(key))[key];
      const memory = record && (await storage.local.get([`site:${record.site}`, `site:${record.group}`]));
      return { tab, record, memory, watching: await watching };
    });
  }
  for (const asked of [early.file, early.settings, early.seen]) asked?.catch(() => {});
  globalThis.isoloirEarly = early;
}
