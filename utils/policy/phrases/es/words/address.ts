/** An e-mail address, a telephone number, a street with its post code, or a form. Folded. */
export const ADDRESS =
  /[\w.+-]{1,64} ?(@|\(at\)|\[at\]|\(a\)|\(arroba\)|\[arroba\]) ?[\w-]{1,60}\.\w|\bapartado (de correos|postal)\b|\+?\d[\d ().-]{7,18}\d|\b(calle|c\/|cl\.|avda\.?|avenida|av\.|plaza|pza\.?|paseo|rambla|camino|carretera|ronda|travesia|gran via)(?= |\.).{0,80}\b\d{5}\b|\bformulario (de contacto|disponible|habilitado|en linea|online|web)\b/;
