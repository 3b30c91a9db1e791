import type { Frame } from './frame';
import type { Voice } from './voice';

export interface Made {
  url: string;
  html: string;
}

/** A way of building a page; `campaign`: what a page built so is. */
export interface Template {
  campaign: boolean;
  make(voice: Voice, frame: Frame): Made;
}

/** Each with another structure and another amount of words. */
export const TEMPLATES = {
  'candidate’s home page with a menu': {
    campaign: true,
    make: (voice, frame) =>
      page(frame, 'www.candidate-site.example', `${frame.person} – ${frame.standsFor}`, [
        nav([frame.about, frame.priorities, frame.volunteer, frame.donate, frame.news]),
        `<h1>${voice.slogan}</h1><p>${voice.about}</p><h2>${frame.whyIRun}</h2><p>${frame.iAmCandidate} ${voice.priorities[0]}</p>`,
        voice.topics
          .map((topic, i) => `<section><h3>${topic}</h3><p>${voice.priorities[i % 3]}</p></section>`)
          .join(''),
        `<h2>${frame.voteOn}</h2><footer>${frame.imprint}</footer>`,
      ]),
  },
  'candidate’s home page in one column, without a menu': {
    campaign: true,
    make: (voice, frame) =>
      page(frame, 'person.pages.example', `${frame.person} · ${voice.name}`, [
        `<div><img src="/portrait.jpg" alt=""><h1>${frame.person}</h1><h2>${frame.standsFor}, ${frame.party(voice.name)}</h2></div>`,
        `<p>${frame.iAmCandidate} ${voice.about}</p><ul>${voice.priorities.map((text) => `<li>${text}</li>`).join('')}</ul>`,
        `<p>${voice.slogan}. ${frame.voteOn}</p><a href="mailto:hello@person.pages.example">${frame.contact}</a>`,
        `<a href="/donate">${frame.donate}</a> <a href="/help">${frame.volunteer}</a><footer>${frame.imprint}</footer>`,
      ]),
  },
  'leaflet on one page, which says once what it is for': {
    campaign: true,
    make: (voice, frame) =>
      page(frame, 'leaflet.example', `${voice.name}: ${voice.slogan}`, [
        `<h1>${voice.slogan}</h1><p>${voice.priorities.join(' ')}</p><h2>${voice.topics.join(', ')}</h2><p>${voice.about}</p>`,
        `<p>${frame.iAmCandidate}</p><footer>${frame.party(voice.name)}</footer>`,
      ]),
  },
  'page for joining, with a form': {
    campaign: true,
    make: (voice, frame) =>
      page(frame, 'www.party-site.example', `${frame.becomeMember} – ${frame.party(voice.name)}`, [
        nav([frame.priorities, frame.candidates, frame.news, frame.donate, frame.becomeMember, frame.contact]),
        `<h1>${frame.becomeMember}</h1><p>${frame.joinIntro}</p><p>${voice.about}</p>${form(frame, '/members/apply')}<p>${frame.fee}</p>`,
        `<aside><h2>${voice.slogan}</h2><ul>${voice.topics.map((topic) => `<li>${topic}</li>`).join('')}</ul></aside>`,
        `<footer>${frame.party(voice.name)} · ${frame.imprint}</footer>`,
      ]),
  },
  'page for offering help': {
    campaign: true,
    make: (voice, frame) =>
      page(frame, 'help.party-site.example', `${frame.volunteer} | ${frame.party(voice.name)}`, [
        `<header><a href="/">${frame.party(voice.name)}</a> <a href="/candidates">${frame.candidates}</a></header><h1>${voice.slogan}</h1>`,
        `<p>${frame.supporters} ${voice.priorities[1]} ${voice.priorities[2]}</p><h2>${frame.volunteer}</h2>`,
        frame.helpWith.map((task) => `<label><input type="checkbox" name="task">${task}</label>`).join(''),
        `${form(frame, '/volunteers')}<footer>${frame.imprint}</footer>`,
      ]),
  },
  'supporters’ network with members, groups and events': {
    campaign: true,
    make: (voice, frame) =>
      page(frame, 'network.party-site.example', `${frame.party(voice.name)} – ${frame.network}`, [
        `<nav><a href="/members">${frame.members}</a> <a href="/groups">${frame.groups}</a> <a href="/forum">${frame.forum}</a>
          <a href="/events">${frame.events}</a> <a href="/register">${frame.signUp}</a></nav>`,
        `<h1>${voice.slogan}</h1><p>${frame.supporters}</p><p>${voice.about}</p><h2>${frame.groups}</h2>`,
        voice.topics.map((topic, i) => `<a href="/groups/${i}">${topic}</a> (${40 - i})`).join('<br>'),
        `<h2>${frame.candidates}</h2><p>${frame.person}, ${frame.standsFor}</p><footer>${frame.party(voice.name)}</footer>`,
      ]),
  },
  'network’s stream of members’ posts': {
    campaign: true,
    make: (voice, frame) =>
      page(frame, 'wall.network.example', `${frame.person} – ${frame.network}`, [
        `<nav><a href="/profiles/members">${frame.members}</a> <a href="/groups">${frame.groups}</a> <a href="/main/authorization/signUp">${frame.signUp}</a></nav>`,
        voice.priorities
          .map((text, i) => `<article><a href="/profile/${i}">Robin ${i}</a><p>${text}</p></article>`)
          .join(''),
        `<h2>${frame.person}, ${frame.standsFor}</h2><p>${frame.iAmCandidate} ${frame.supporters}</p><p>${voice.topics.join(' · ')}</p>`,
      ]),
  },
  'newspaper’s article about them': {
    campaign: false,
    make: (voice, frame) =>
      page(frame, 'www.courier.example', `${frame.paper.headline(voice.name)} – ${frame.paper.name}`, [
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>',
        nav(frame.paper.sections),
        `<article><h1>${frame.paper.headline(voice.name)}</h1><p>${frame.paper.report(frame.person, voice.name)}</p>
          <p>«${voice.slogan}»</p><p>«${voice.priorities.join('» «')}»</p><p>${voice.topics.join(', ')}</p></article>`,
        `<footer>${frame.paper.name} · ${frame.contact}</footer>`,
      ]),
  },
  'private blog with opinions': {
    campaign: false,
    make: (voice, frame) =>
      page(frame, 'thoughts.blog.example', `Thoughts by the window: ${voice.topics[0]}`, [
        '<meta property="og:type" content="article">',
        nav(['2024', '2025', '2026', frame.contact]),
        `<article><h1>${voice.topics[0]}</h1><p>${voice.about}</p><p>${voice.priorities.join(' ')}</p><p>${voice.slogan}!</p></article>`,
        `<h2>${voice.topics.slice(1).join(', ')}</h2><footer>Robin, ${frame.town}</footer>`,
      ]),
  },
} satisfies Record<string, Template>;

function page({ lang }: Frame, host: string, title: string, parts: string[]): Made {
  return {
    url: `https://${host}/`,
    html: `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${parts.join('\n')}</body></html>`,
  };
}

function nav(entries: readonly string[]): string {
  return `<header><nav>${entries.map((entry, i) => `<a href="/${i}">${entry}</a>`).join(' ')}</nav></header>`;
}

function form({ fields: [name, email, postcode, send] }: Frame, action: string): string {
  return `<form action="${action}" method="post"><label>${name}<input name="name"></label><label>${email}<input type="email" name="email"></label>
    <label>${postcode}<input name="postcode"></label><button>${send}</button></form>`;
}
