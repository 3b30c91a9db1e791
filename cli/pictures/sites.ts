/** The demonstration sites that are seen in the pictures; what each is stands in `test/sites`. */
export const NETWORK = 'http://ensemble-idf2029.example/';
export const PARTY = 'https://reseau.parti-des-vallons.example/';
export const MAYOR = 'https://www.hannareyesformayor.example/';
export const COUNCIL = 'https://www.jonas-brunner.example/';
export const TOWN = 'https://www.rinaldisindaca.example/';
export const LIST = 'https://www.lijst-waterkant.example/start/';
/** A second campaign on the first one's platform. */
export const NEIGHBOUR = 'https://avenir-valmont.ning.com/';
