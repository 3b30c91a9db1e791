const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const campaign = (name: string) => `<header><p><a href="/">Robin Vale ${name} for Mayor</a></p>
  <nav><ul><li><a href="/priorities">Priorities</a></li><li><a href="/endorsements">Endorsements</a></li><li><a href="/volunteer">Volunteer</a></li>
  <li><a href="/donate">Donate</a></li><li><a href="/yard-sign">Get a yard sign</a></li></ul></nav></header>
  <main><h1>Robin Vale ${name} for Mayor</h1>
  <p>Robin has spent eleven years on the harbor board; now Robin is running for Mayor, and our campaign runs on neighbors like you.</p>
  <h2>Join the campaign</h2>
  <form action="/join" method="post"><p><label for="email">Email</label> <input id="email" name="email" type="email" required></p>
  <p><label for="zip">ZIP code</label> <input id="zip" name="zip" required></p><p><button>I’m in for Robin</button></p></form>
  <p>Election Day is Tuesday, November 6. Make a plan to vote.</p></main>
  <footer><p>Paid for by Friends of Robin Vale, Ana Whitlock, Treasurer.</p><p><a href="/privacy-policy">Privacy Policy</a></p></footer>`;

const village = (name: string) => `<h1>The village of Lower Mill ${name}</h1>
  <p>The bakery opens at seven, the library at ten. On Saturdays there is a market in the square.</p>
  <ul>${Array.from({ length: 60 }, (_, line) => `<li><a href="/news/${line}">What happened in week ${line}</a></li>`).join('')}</ul>`;

/** A campaign's page that stands still. */
export const campaignPage = (name: string): string => page(`Robin Vale ${name} for Mayor`, campaign(name));

/** A page that is no campaign's. */
export const ordinaryPage = (name: string): string => page(`Lower Mill ${name}`, village(name));

export const policyPage = (name: string): string =>
  page(
    'Privacy Policy',
    `<main><h1>Privacy Policy</h1><p>Friends of Robin Vale ${name} is responsible for the information that you give us on this site.</p>
    <p>We collect your email address and your ZIP code when you join the campaign. We may share your information with like-minded
    candidates, groups and causes, and with vendors who send email for us. We keep your information until you ask us to remove it.</p></main>`,
  );

/**
 * A campaign's single-page site: `move(path)` puts another view in, with a new address; `churn(rounds)` makes, changes and removes many
 * elements. Both leave the page as it was once the first view is back.
 */
export const movingPage = (name: string): string =>
  page(
    `Robin Vale ${name} for Mayor`,
    `<div id="app"></div><template id="home">${campaign(name)}</template><template id="news">${village(name)}</template>
    <script>
      const show = () => document.getElementById('app')
        .replaceChildren(document.getElementById(location.pathname === '/' ? 'home' : 'news').content.cloneNode(true));
      const move = (path) => { history.pushState(null, '', path); show(); };
      const churn = (rounds) => {
        const list = document.createElement('ul');
        document.body.append(list);
        for (let round = 0; round < rounds; round += 1) {
          for (let line = 0; line < 50; line += 1) list.append(Object.assign(document.createElement('li'), { textContent: 'line ' + line }));
          list.setAttribute('data-round', round);
          list.replaceChildren();
        }
        list.remove();
      };
      addEventListener('popstate', show);
      show();
    </script>`,
  );
