import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Sitefinity',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    generator: ['Sitefinity*'],
    class: [{ match: 'sfPublicWrapper', weight: 2 }, { match: 'sf_colsOut', weight: 1.5 }, 'sf_colsIn'],
    id: [{ match: 'PublicWrapper', weight: 1.5 }],
    image: [{ match: '**/images/default-source', weight: 2 }],
    script: [{ match: '**/telerik.web.ui.webresource.axd', weight: 1 }],
  },
  confusedWith: ['any ASP.NET site with Telerik’s controls'],
  examples: [
    { facts: { metas: [{ name: 'generator', content: 'Sitefinity 13.3.7600.0 PE' }] }, role: 'software' },
    {
      facts: {
        assets: [{ kind: 'image', url: 'https://www.example-list.org/images/default-source/news/a.jpg' }],
        ids: ['PublicWrapper'],
        classes: ['sfPublicWrapper', 'sf_colsIn'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'controls that its maker sells apart',
      facts: {
        assets: [{ kind: 'script', url: 'https://www.example-list.org/Telerik.Web.UI.WebResource.axd?_TSM_=1' }],
      },
    },
  ],
});
