import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\bBG-\d{4}\b/u,
  shared: /\b\d{4}\b/u,
  towns: 'София, Sofia, Пловдив, Plovdiv, Варна, Varna, Бургас, Burgas, Русе, Ruse, Стара Загора, Плевен',
});
