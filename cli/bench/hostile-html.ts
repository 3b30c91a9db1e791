/** Pages made to be slow, by what they have too much of; the same in every run. */
export const HOSTILE_HTML: Readonly<Record<string, () => string>> = {
  text: () => `<p>${'Vote for our candidate and join the campaign. '.repeat(110_000)}</p>`,
  'one word': () => `<p>${'candidate'.repeat(550_000)}</p>`,
  'words without blanks': () => `<p>${'vote-'.repeat(1_000_000)}</p>`,
  blanks: () => `<p>${' '.repeat(5_000_000)}vote</p>`,
  links: () => repeat(100_000, (i) => `<a href="/p/${i}">vote ${i}</a>`),
  'long links': () =>
    repeat(400, (i) => `<a href="/${'privacy-policy/'.repeat(130)}${i}">${'privacy '.repeat(19)}</a>`),
  attributes: () =>
    `<a href="/${LONG}" class="${LONG}" id="${LONG}">vote</a><form action="${LONG}"><input name="${LONG}">`,
  elements: () => '<i>a</i>'.repeat(200_000),
  depth: () => `${'<div>'.repeat(50_000)}vote`,
  forms: () => '<form action="/x"><input name="a"><button>Join</button></form>'.repeat(5_000),
  fields: () => `<form>${'<label>a<input name="a"></label>'.repeat(5_000)}</form>`,
  buttons: () => '<button>Join now</button>'.repeat(50_000),
  pictures: () => repeat(50_000, (i) => `<img src="/i/${i}.png">`),
  headings: () => '<h2>Vote for the candidate</h2>'.repeat(20_000),
  declarations: () => repeat(2_000, (i) => `<p>Paid for by: Friends ${i}</p>`),
  'another script': () => `<p>${'кандидат на выборах, голосуйте за нас. '.repeat(130_000)}</p>`,
};

const LONG = 'x'.repeat(1_000_000);

function repeat(times: number, part: (i: number) => string): string {
  return Array.from({ length: times }, (_, i) => part(i)).join('');
}
