import type { Voices } from '../voice';

export default {
  'radical left': {
    name: 'Manos Comunes',
    slogan: 'Con los de abajo, contra los de arriba',
    topics: ['Alquileres', 'Clase trabajadora', 'Nacionalización', 'Antifascismo'],
    priorities: [
      'Topar los alquileres, expropiar pisos a los fondos buitre y parar todos los desahucios.',
      'Recuperar para lo público la luz, el agua y los trenes, con control obrero.',
      'Jornada de treinta horas, fuera las bases extranjeras y ni un euro para armas.',
    ],
    about:
      'Venimos de las asambleas de inquilinas, las huelgas y las mareas. El capitalismo exprime a la gente y la tierra; no queremos administrarlo, queremos superarlo desde abajo.',
  },
  'social democrat': {
    name: 'Puerto Justo',
    slogan: 'Más derechos, más igualdad',
    topics: ['Salario mínimo', 'Sanidad pública', 'Escuelas infantiles', 'Pensiones'],
    priorities: [
      'Subir el salario mínimo, reducir la temporalidad y reforzar el diálogo social.',
      'Acabar con las listas de espera contratando enfermeras y médicos de familia.',
      'Plazas gratuitas de cero a tres años y becas de comedor para quien las necesite.',
    ],
    about:
      'Somos herederos de quienes levantaron el estado del bienestar junto a los sindicatos. Creemos en la igualdad de oportunidades, en el feminismo y en unos servicios públicos que lleguen a todos.',
  },
  green: {
    name: 'Ríos Vivos',
    slogan: 'No hay planeta B',
    topics: ['Clima', 'Bicicleta', 'Biodiversidad', 'Energía solar'],
    priorities: [
      'Placas solares en cada colegio, comunidades energéticas y aislamiento para las casas frías.',
      'Carriles bici seguros, trenes de cercanías y sombra de árboles en cada plaza.',
      'Cerrar las macrogranjas, devolver el caudal al río y proteger el lobo y el lince.',
    ],
    about:
      'Somos hortelanas, ingenieros, abuelas y estudiantes que faltan a clase los viernes. La sequía y las olas de calor ya están aquí; el decrecimiento amable es mejor que el desierto.',
  },
  liberal: {
    name: 'Puerta Abierta',
    slogan: 'Reglas claras, vidas libres',
    topics: ['Autónomos', 'Libertades civiles', 'Menos impuestos', 'Regeneración'],
    priorities: [
      'Bajar la cuota de los autónomos y abrir una empresa en un solo día.',
      'Simplificar los impuestos y poner un techo al gasto superfluo.',
      'Despolitizar la justicia, acabar con los enchufes y defender la libertad de expresión.',
    ],
    about:
      'Confiamos en las personas más que en los ministerios. Mérito, competencia e imperio de la ley: con esas tres cosas prospera una sociedad abierta, sin populismos ni privilegios.',
  },
  'Christian democrat': {
    name: 'Hogar y Alianza',
    slogan: 'La familia, el centro de todo',
    topics: ['Familias', 'Vida', 'Comercio de barrio', 'Mayores'],
    priorities: [
      'Ayudas a las familias numerosas y a quien cuida de sus padres en casa.',
      'Cuidados paliativos en cada hospital y protección de la vida desde el principio.',
      'Libertad de los padres para elegir colegio, también el concertado.',
    ],
    about:
      'Nos inspira el humanismo cristiano: la dignidad de la persona, la subsidiariedad y el bien común. Donde llegan la familia y la parroquia no hace falta que llegue el Estado.',
  },
  'national-conservative': {
    name: 'Corona y Patria',
    slogan: 'Unidad, orden y tradición',
    topics: ['Seguridad ciudadana', 'Unidad nacional', 'Inmigración ordenada', 'Fuerzas armadas'],
    priorities: [
      'Más guardias civiles, cumplimiento íntegro de las penas y expulsión de reincidentes.',
      'Ilegalizar a quienes atacan la unidad de España y devolver competencias al Estado.',
      'Defender la caza, los toros y la Semana Santa como patrimonio de todos.',
    ],
    about:
      'España no empezó en 1978: es una herencia de siglos, de marinos, santos y conquistadores. Honramos la bandera y la Corona, y no pedimos perdón por nuestra historia.',
  },
  'far right': {
    name: 'Reconquista Patria',
    slogan: 'Los nuestros primero',
    topics: ['Invasión migratoria', 'Deportaciones', 'Ideología de género', 'Globalismo'],
    priorities: [
      'Cerrar las fronteras, hundir el negocio de las mafias y deportar a todos los ilegales.',
      'Ayudas y viviendas solo para españoles, y ni una mezquita más.',
      'Derogar las leyes de género y cortar el grifo a los chiringuitos progres.',
    ],
    about:
      'Nos insultan porque decimos lo que millones callan. La dictadura progre quiere sustituirnos y avergonzarnos; somos la resistencia de la gente sencilla, la que madruga y no se arrodilla.',
  },
  regionalist: {
    name: 'Tierra Libre',
    slogan: 'Derecho a decidir',
    topics: ['Autodeterminación', 'Lengua propia', 'Concierto económico', 'Cultura'],
    priorities: [
      'Un concierto económico para que lo que se gana aquí se gaste aquí.',
      'Inmersión lingüística en la escuela, doblaje en nuestra lengua y toponimia auténtica.',
      'Un camino cívico y pacífico hacia la república propia.',
    ],
    about:
      'Somos un pueblo con fueros, canciones y lengua anteriores al Estado que nos negó. No odiamos a nadie: queremos sentarnos, como nación pequeña, en la mesa de las demás.',
  },
  pirate: {
    name: 'Código Abierto',
    slogan: 'Internet es un derecho',
    topics: ['Privacidad', 'Software libre', 'Cifrado', 'Cultura libre'],
    priorities: [
      'Prohibir el reconocimiento facial y el espionaje de los mensajes cifrados.',
      'Publicar todo el código pagado con dinero de todos y usar estándares abiertos.',
      'Derogar el canon digital y legalizar compartir sin ánimo de lucro.',
    ],
    about:
      'Crecimos en la red y sabemos lo que hace la vigilancia. Democracia líquida, algoritmos auditables y protección para quien filtra abusos: transparencia arriba, intimidad abajo.',
  },
  agrarian: {
    name: 'Surco y Dehesa',
    slogan: 'El campo no se rinde',
    topics: ['Precios justos', 'Agua y regadío', 'España vaciada', 'Caza'],
    priorities: [
      'Que ningún agricultor venda la leche, la aceituna o el trigo por debajo del coste.',
      'Embalses y trasvases para regar, y aranceles a los tomates de fuera.',
      'Médico, cajero y cuartel en cada comarca, y carreteras sin baches hasta la última aldea.',
    ],
    about:
      'Somos ganaderos, olivareros y pastores. Quien jamás se subió a un tractor nos ahoga en papeles desde un despacho. Sin nosotros no hay pan, ni paisaje, ni pueblos.',
  },
  'animal rights': {
    name: 'Huella Amiga',
    slogan: 'La voz de los que no tienen voz',
    topics: ['Tauromaquia', 'Maltrato', 'Protectoras', 'Experimentación'],
    priorities: [
      'Abolir los toros, los circos con fieras y los galgos colgados.',
      'Sustituir los ensayos con perros, ratones y monos por métodos sin sufrimiento.',
      'Esterilizar colonias felinas y financiar las protectoras saturadas.',
    ],
    about:
      'Un cerdo sueña, una vaca llora a su ternero, un pez siente el anzuelo. La compasión no puede ser un pasatiempo: debe entrar en el código penal, en el laboratorio y en el plato.',
  },
  'local independents': {
    name: 'Vecinos de Robledal',
    slogan: 'Nuestro único color es Robledal',
    topics: ['Piscina', 'Mercado', 'Aparcamiento', 'Aceras'],
    priorities: [
      'Arreglar la cubierta de la piscina antes del invierno sin subir la entrada.',
      'Recuperar el mercado de los sábados con una hora de aparcamiento gratis.',
      'Terminar el muro del río en la calle Curtidores, pendiente desde 2011.',
    ],
    about:
      'Somos un panadero, una enfermera, dos maestras y un fontanero jubilado. En Madrid nadie nos manda; conocemos cada bache porque lo pisamos a diario.',
  },
  Eurosceptic: {
    name: 'Leyes Propias',
    slogan: 'Devolver la soberanía que Bruselas nos quitó',
    topics: ['Salida de la UE', 'Peseta', 'Burocracia comunitaria', 'Aranceles'],
    priorities: [
      'Denunciar los tratados y dejar de pagar a comisarios que nadie ha nombrado.',
      'Recuperar la moneda y el banco central para devaluar y reindustrializar.',
      'Pesca en nuestras aguas, aranceles en nuestros puertos y jueces nuestros por encima de Luxemburgo.',
    ],
    about:
      'Queremos bien a portugueses y franceses; lo que no queremos es un superestado de directivas que cerró los astilleros y las minas a cambio de subvenciones.',
  },
  federalist: {
    name: 'Continente Unido',
    slogan: 'Una Europa, una constitución',
    topics: ['Federación europea', 'Defensa común', 'Erasmus para todos', 'Eurobonos'],
    priorities: [
      'Una constitución federal, el fin del veto y un presupuesto a la altura de un continente.',
      'Un ejército europeo, una ministra de exteriores y un asiento en las Naciones Unidas.',
      'Un semestre fuera para cada aprendiz de oficio y trenes nocturnos entre capitales.',
    ],
    about:
      'Nuestros amigos viven en Lisboa, Tallin y Salónica. Ante la guerra, el clima y los gigantes tecnológicos los Estados sueltos no bastan; la soberanía será compartida o no será.',
  },
} satisfies Voices;
