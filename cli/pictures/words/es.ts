import type { Story } from '../story';

export default {
  european: 'Elecciones europeas 2029',
  regional: 'Elecciones regionales 2028',
  municipal: 'Elecciones municipales 2029',
  afterVote: 'después del voto',
  asks: '¿Quién guarda la lista de miembros después del voto? Preguntarlo en Nanterre el 17 de mayo.',
  period: 'Tres años tras el último contacto. ¿Qué contacto cuenta como el último?',
  promise: 'Llamar en enero, y ver.',
  deletion: 'Seis meses después del voto. Volver a mirar en primavera.',
  writes: 'Si propongo una reunión: ¿quién recibe mi dirección, y por cuánto tiempo?',
} satisfies Story;
