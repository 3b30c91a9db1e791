import { defineLetters } from '../define-letters';

export default defineLetters({
  blanks: {
    controller: '[nombre de la organización]',
    contact: '[dirección de correo electrónico o postal]',
    name: '[su nombre]',
    email: '[la dirección de correo que facilitó]',
    reasons: '[sus motivos]',
  },
  greeting: 'A quien corresponda:',
  letters: {
    access: {
      subject: 'Acceso a mis datos personales: {site}',
      ask: [
        '¿Tratan ustedes datos personales míos en relación con el sitio {site}? En caso afirmativo, les ruego que me envíen una copia y me indiquen:\n- para qué los utilizan y cuánto tiempo los conservan;\n- de dónde proceden;\n- a quién se han comunicado, con el nombre de cada destinatario;\n- a qué países se han transferido.',
      ],
      platform: 'Les ruego que incluyan lo que guarda o recibe {platform}, que aloja el sitio.',
    },
    erasure: {
      subject: 'Supresión de mis datos personales: {site}',
      ask: [
        'Les ruego que supriman los datos personales que conservan sobre mí en relación con el sitio {site}, que informen de ello a quienes los hayan recibido y que me indiquen sus nombres. Retiro todo consentimiento para su uso. Si conservan alguno, indíquenme cuál y por qué.',
      ],
      platform: 'Les ruego que se aseguren de que {platform}, que aloja el sitio, suprima también sus copias.',
    },
    portability: {
      subject: 'Portabilidad de mis datos personales: {site}',
      ask: [
        'Les ruego que me envíen los datos personales que les facilité a través del sitio {site}, en un formato estructurado, de uso común y lectura mecánica (por ejemplo, CSV o JSON).',
      ],
    },
    objection: {
      subject: 'Oposición al tratamiento de mis datos: {site}',
      ask: [
        'Me opongo al tratamiento de mis datos personales, obtenidos en relación con el sitio {site}, con fines de mercadotecnia directa, incluida la elaboración de perfiles relacionada con ella.',
        'Por motivos relacionados con mi situación particular, me opongo también a cualquier otro tratamiento basado en el interés legítimo o en una misión de interés público: {reasons}.',
        'Les ruego que pongan fin a ese tratamiento y me lo confirmen.',
      ],
    },
    withdrawal: {
      subject: 'Retirada de mi consentimiento: {site}',
      ask: [
        'Retiro todo consentimiento que haya dado en relación con el sitio {site} para el tratamiento de mis datos personales, incluidos los que revelen opiniones políticas. Les ruego que pongan fin al tratamiento basado en él, supriman los datos que solo conservaban por ese motivo y me lo confirmen.',
      ],
    },
  },
  policy: 'Leí su política de privacidad el {read}.',
  policyDated: 'Leí su política de privacidad («{dated}») el {read}.',
  basis: 'Baso esta solicitud en {law}.',
  laws: {
    gdpr: {
      articles: {
        access: 'el artículo 15 del RGPD (destinatarios por su nombre: Tribunal de Justicia de la UE, C-154/21)',
        erasure: 'los artículos 17 y 19 del RGPD',
        portability: 'el artículo 20 del RGPD',
        objection: 'el artículo 21, apartados 1 a 3, del RGPD',
        withdrawal: 'el artículo 7, apartado 3, del RGPD',
      },
      deadline: 'El RGPD prevé una respuesta en el plazo de un mes (artículo 12, apartado 3).',
    },
    uk: {
      articles: {
        access: 'el artículo 15 del RGPD británico (UK GDPR)',
        erasure: 'los artículos 17 y 19 del RGPD británico (UK GDPR)',
        portability: 'el artículo 20 del RGPD británico (UK GDPR)',
        objection: 'el artículo 21, apartados 1 a 3, del RGPD británico (UK GDPR)',
        withdrawal: 'el artículo 7, apartado 3, del RGPD británico (UK GDPR)',
      },
      deadline: 'Esta norma prevé una respuesta en el plazo de un mes (artículo 12, apartado 3).',
    },
    swiss: {
      articles: {
        access: 'el artículo 25 de la ley federal suiza de protección de datos (LPD)',
        erasure: 'los artículos 30, apartado 2, letra b, y 32 de la ley federal suiza de protección de datos (LPD)',
        portability: 'el artículo 28 de la ley federal suiza de protección de datos (LPD)',
        objection: 'el artículo 30, apartado 2, letra b, de la ley federal suiza de protección de datos (LPD)',
        withdrawal: 'el artículo 30, apartado 2, letra b, de la ley federal suiza de protección de datos (LPD)',
      },
      deadline: 'La ley prevé, por regla general, una respuesta en 30 días (artículo 25, apartado 7).',
    },
  },
  identity: 'Para localizarme: {name}, {email}.',
  closing: 'Atentamente,\n{name}',
});
