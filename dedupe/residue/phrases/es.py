# ruff: noqa: E501
"""Spanish."""

from __future__ import annotations

TABLE = {
    "promo": {
        "whole": """
descarga (nuestra|la) app (gratis)?
descárgate (nuestra|la) app
no te lo pierdas
en directo ahora
""",
        "start": """
(nuestro|nuestra) (curso|taller|clase|masterclass) ~ (empieza|comienza|arranca|abre)
(mira|vea|ver) ~ (entrevista|vídeo|video|reportaje|programa) ~ (nuestro canal|youtube)
(escucha|escuchá|oye|descubre|sigue|no te pierdas|suscríbete a) (nuestro|el|nuestros|el último episodio de nuestro) ~ (podcast|pódcast|podcasts|episodio)
(consigue|compra|pide|reserva|hazte con|descarga|encarga) (ya|aquí|ahora|hoy)? (nuestro|nuestra|tu|la guía|el libro|gratis) ~ (libro|ejemplar|guía|ebook|curso|entradas|plantilla|calendario|tienda|gratis|copia)
(nuestro|nuestra|mi) (nuevo|nueva|último|primer) (libro|recetario|curso|podcast|guía|ebook|número|revista) ~ (ya|disponible|a la venta|librerías|sale|está|aquí)
(pide|solicita|pídenos|reserva) (tu|un|una|ya)? (presupuesto|cita|consulta|demo) ~ (sin compromiso|gratis|gratuita|gratuito|hoy|ahora)
(contacta|contacte|ponte en contacto|póngase en contacto|habla|llama) (con)? (nosotros|nuestro equipo|nuestros expertos|ahora|hoy) ~ (presupuesto|y|para|sin|hoy|gratis)
(prueba|pruébalo|pruébala|probar|empieza|disfruta) (gratis|gratuitamente|sin coste|sin compromiso) ~ (#|días|mes|un mes|ahora|hoy)
(con|usa|utiliza|introduce|aprovecha) ~ (código|cupón) ~ (descuento|de descuento|ahorra|obtén|compra|gratis)?
(descárgate|descarga|instala|baja) (ya|gratis)? nuestra (app|aplicación)
(entradas|plazas) (ya)? (a la venta|disponibles)
(descarga|descárgate|bájate|instala) (gratis)? (nuestra (app|aplicación) (de|gratis|gratuita|y|para)|la (app|aplicación) (gratis|gratuita))
(mira|ve|escucha) (nuestro|el último) (vídeo|video|podcast|episodio) ~ (en youtube|en nuestro canal|aquí|spotify)
(visita|descubre) nuestra (tienda|web|página) (para|y|online|:)
(consigue|aprovecha|llévate) ~ (descuento|código|oferta|gratis) ~ (aquí|ahora|con el código|haciendo clic)
(vídeo|video|en vídeo|en video) :
mira (también)? (el|este) (vídeo|video) :
""",
        "hint": """
oferta por tiempo limitado
haz clic (aquí|ahora)
te dejará sin palabras
no creerás
""",
    },
    "cta": {
        "whole": """
(suscríbete|suscríbase|suscribite|regístrate|apúntate|hazte socio|hazte socia|hazte suscriptor) (ya|ahora|aquí|gratis|hoy)?
(ver|consultar|comprobar|compra|comprar) (el)? (precio|precios|oferta|ofertas) (actual|en|en amazon|más bajo)?
(comprar|compra|cómpralo|ver) (en)? amazon
tu (correo|email|correo electrónico) (aquí)?
(te ha gustado|te gustó|te gusta) (este|el|esta|la)? (artículo|noticia|contenido|receta|post|entrada)?
(te ha resultado|te ha sido|te resultó|fue|ha sido) útil (este artículo|esta información)?
(valora|califica|puntúa) (este|esta) (artículo|noticia|receta|entrada)
síguenos (en (redes|redes sociales|facebook|twitter|instagram|google news|google noticias))?
seguinos en (redes|facebook|twitter|instagram|google news)
más información (aquí)?
puedes darte de baja (en cualquier momento|cuando quieras)
""",
        "start": """
(únete|súmate) a (más de)? # ~
para (leer|ver|seguir) ~ (suscríbete|regístrate|inicia sesión|hazte socio)
suscribirse (gratis)? (a|al) (nuestro|nuestra|boletín|newsletter|canal|la newsletter)
(nuestro|nuestra) (boletín|newsletter|carta) (semanal|diario|diaria)? (llega|te llega|aterriza|sale|se envía|te espera) ~ (tu|cada|correo|bandeja|gratis)
(el|la) (boletín|newsletter) ~ (llega|te llega) ~ (tu correo|tu bandeja|tu email)
(introduce|escribe|ingresa|pon|déjanos|indica) tu (correo|email|dirección|mail)
(lo mejor|las noticias|las mejores historias|las recetas|todas las noticias) ~ (en tu (correo|bandeja|email|móvil))
(regístrate|inicia sesión|suscríbete|hazte socio|suscríbase|regístrese) ~ para (seguir|continuar|leer|acceder|ver|desbloquear)
(este|el) (contenido|artículo|texto) es (exclusivo|solo|exclusivamente|reservado) ~ (suscriptores|suscriptoras|socios|abonados)
(contenido|artículo|noticia) (exclusivo|solo|exclusiva|reservado) para ~
(apoya|apóyanos|ayúdanos|sostén|financia) (el periodismo|nuestro periodismo|al periodismo|nuestro trabajo|nuestro proyecto|a seguir) ~
(te quedan|has leído|te queda|has alcanzado|quedan) ~ (artículos|artículo|noticias|límite) ~ (gratis|mes|gratuitos|semana)?
(ver|consultar|comprobar|comprar) ~ (precio|oferta|ahora)? en (amazon|el corte inglés|mediamarkt|carrefour|ebay|pccomponentes)
(suscríbete|suscríbase|suscribite|suscribirse|apúntate|inscríbete|regístrate|date de alta) (gratis|aquí|ahora|ya|gratuitamente)? (a|en|al|para|y)
(recibe|recibí|reciba|quieres recibir|consigue) ~ (newsletter|boletín|correo|email|bandeja de entrada|whatsapp|telegram|alertas)
(únete|unite|súmate|sumate) (a|al) (nuestro|nuestra|canal|grupo|la comunidad) ~ (whatsapp|telegram|canal|comunidad|grupo|newsletter|lectores|suscriptores)
(síguenos|seguinos|síganos|sigue a|sigue toda la información|sigue nuestro|puedes seguir|puedes seguirnos|sigue el canal) ~ (facebook|twitter|instagram|whatsapp|telegram|redes|x|google news|google noticias|newsletter|tiktok|youtube)
si te (ha gustado|gustó|gusta) (este|el|esta|la) (artículo|post|receta|noticia|contenido|entrada)
(déjanos|deja|cuéntanos|contanos|dinos) (tu|en los|qué|un|en|lo que) (comentario|comentarios|opinión|opinas|te parece|piensas|experiencia)
(ya eres|eres) (suscriptor|socio|suscriptora) (inicia|entra|accede)?
(hazte|conviértete en) (socio|suscriptor|miembro|suscriptora) (de|y|por|para|desde)
(este|el) (contenido|artículo) es (exclusivo|solo) para (suscriptores|socios)
para seguir leyendo
(sigue|seguir|continúa) leyendo (gratis|por|con|este artículo con)
(tienes|tiene) (una|alguna) (pista|noticia|historia|información) (que|para) ~ (escríbenos|contarnos|compartir|cuéntanos|envíanos)
(has visto|has encontrado|encontraste|hay) (un|algún) error ~ (avísanos|escríbenos|en este|en el|comunícanos)
(apoya|apóyanos|ayuda a|colabora con) (nuestro|el|nuestra|a) (periodismo|trabajo|medio|periodismo independiente) ~ (suscri*|socio|dona*|desde|con)
(contáctanos|llámanos|escríbenos|visítanos|solicita (tu|un)|pide (tu|un)|reserva tu) ~ (hoy|ahora|presupuesto|cita|sin compromiso|gratis|web|teléfono|consulta)
(al suscribirte|al registrarte|al enviar este formulario) ~ (aceptas|política|privacidad|condiciones)
(no te pierdas) (nada|ninguna|ningún|nuestras|nuestro|las últimas)
(comparte|compartí) (este artículo|esta noticia) ~ (con|si|en)
activa las notificaciones ~ (para|y)
(haz|haga|hacé) clic aquí para (suscrib*|recibir|unirte|registrarte|leer|más)
""",
        "has": """
suscríbete a (nuestra|nuestro) (newsletter|boletín)
(nuestra newsletter|nuestro boletín) (y|para|gratis|diario|semanal|diaria)
(directamente)? en tu (bandeja de entrada)
unirte a nuestro canal
síguenos en (google news|google noticias|nuestras redes|facebook|twitter|instagram|whatsapp)
""",
        "hint": """
newsletter
boletín
gratis
cada mañana
cada semana
haz clic aquí
nuestro canal
te ha gustado
política de privacidad
""",
        "topic": "newsletter boletín boletines suscri",
    },
    "share": {
        "whole": """
(enviar|envíaselo|reenviar|mandar) a un (amigo|amiga|contacto)
(comparte|compartir|compártelo) (en)? (tus)? (redes|redes sociales)
si te (ha gustado|gustó|gusta) (compártelo|comparte|compartelo)
(ver|mira) (esta|este|la) (publicación|foto|post|vídeo) en (instagram|facebook|x|twitter)
copiar enlace
(compartir|comparte|compártelo|compartí|difunde) (en|esta noticia|este artículo|por|en redes sociales|con tus amigos|:)?
(compartir en|comparte en) (facebook|twitter|x|whatsapp|telegram|linkedin)
(enviar|envíalo|mandar) por (correo|email|correo electrónico|whatsapp)
copiar (enlace|link)
enlace copiado
(imprimir|guardar|escuchar) (noticia|artículo|el artículo)?
# (compartidos|veces compartido|visualizaciones|lecturas|me gusta)
tiempo de lectura : # (min|minutos)
# (min|minutos) de lectura
escucha este artículo
""",
        "start": """
(compartir|comparte|compártelo|compartí|compártela) (esta|este|el|la|en|con|por|vía) (noticia|artículo|nota|entrada|post|facebook|twitter|x|whatsapp|redes|tus amigos)
(esta noticia|este artículo) (se ha|ha sido|fue) compartid* #
me gusta esto :
haz clic para (compartir|imprimir|enviar)
""",
        "has": "se abre en una ventana nueva",
        "hint": "compartir\nwhatsapp\nfacebook",
        "topic": "facebook whatsapp compart",
    },
    "related": {
        "whole": """
(entradas|artículos|noticias|publicaciones) recientes
quizá te (interese|guste|interesa)
(artículos|noticias|entradas|contenido|contenidos|temas|posts|notas|lecturas) (relacionados|relacionadas|relacionado|recomendados|recomendadas|destacadas|destacados|similares)
(te|le) (puede|puede que te|podría|pueden|podrían|va a) (interesar|gustar|interese) (también)?
(también)? te (puede|podría|pueden|podrían) (interesar|gustar)
quizás (también)? te (interese|interesa|guste)
(lo)? más (leído|visto|leídas|leídos|vistas|popular|populares|comentado|comentadas|compartido|noticias|de|sobre el tema)
(últimas|otras|más) noticias
(ver|leer|lee|mira|mirá|conoce|sigue|descubre) (más|también|además)
(entrada|artículo|noticia|nota) (anterior|siguiente)
seguir leyendo
(archivado|más) en
lo último
no te pierdas
recomendado para ti
recomendados
contenido patrocinado por (outbrain|taboola)
""",
        "start": """
(lee|leer|leé|lea|mira|mirá|ver|vea|sigue|conoce|además lee) (también|más|además|aquí|ahora) (:)?
(también|además) (lee|leer|puedes leer|te puede interesar|te podría interesar|mira|podés leer|puede leer|te recomendamos) (:)?
(te|le|quizás te|también te|puede que te|quizá te) (puede|podría|pueden|podrían|va a)? (también)? (interesar|interese|gustar|interesa|recomendamos) (leer|también)? (:)
(te puede interesar|te podría interesar|te recomendamos|le puede interesar|podría interesarte|puede interesarte|le recomendamos leer|te recomendamos leer) (:)?
(artículo|noticia|noticias|nota|notas|contenido|artículos|tema|temas|más información|más noticias|lo más leído|lo más visto|más leídas|relacionado|relacionada|relacionadas|relacionados|ver además|ver también|lea además|no te pierdas|en contexto|sigue leyendo|seguir leyendo) (relacionada|relacionado|relacionadas|relacionados|en|sobre|de)? :
más (en|sobre) ~ :
(entrada|artículo|noticia|publicación) (anterior|siguiente)
""",
        "hint": "también\nlo más leído",
        "topic": "",
    },
    "comments": {
        "bare": """
(y)? (tú|vosotros|ustedes|usted)? qué (opinas|opináis|opinan|piensas|crees|te parece)
""",
        "whole": """
(cuéntanos|cuéntanoslo|dinos|dínoslo|déjanos tu opinión|comparte tu opinión|te leemos|opina) (en)? (los comentarios|comentarios) (abajo)?
(deja|dejar|deje|escribe|escribir|añade|añadir|publicar|publica|enviar|agregar|agrega|ver|mostrar|cargar|leer|cancelar) (un|tu|su|una|el|los|más|la|#)? (comentario|comentarios|respuesta) (cancelar la respuesta|cancelar respuesta)?
(no hay|sin|#) (comentarios|comentario|respuestas) (todavía|aún)?
(comentarios|los comentarios están) (cerrados|desactivados|#)
los comentarios (han sido|están) (cerrados|desactivados) (en|para)? (~)?
comentarios : #
sé el primero en comentar
(inicia sesión|regístrate|accede|identifícate|inicie sesión) para (comentar|dejar un comentario|responder|participar)
(responder|cancelar la respuesta)
únete a la conversación
participa en la conversación
normas de participación
qué opinas
""",
        "start": """
(cuéntame|cuéntanos|dime|dinos|déjame|déjanos) ~ (en|los) (los)? comentarios
(deja|deje|dejar) (un|una|tu|su) (comentario|respuesta) (cancelar|:|aquí|abajo)?
tu (dirección de)? (correo|correo electrónico|email) no será publicad*
su (dirección de)? (correo|correo electrónico|email) no será publicad*
los campos (obligatorios|necesarios|requeridos) están marcados
(guarda|guardar|recordar) mi nombre
# (comentarios|comentario|respuestas|respuesta|pensamientos|opiniones) (en|a|para|sobre)
(un|una) (comentario|respuesta|pensamiento) (en|a|sobre) :
(debes|tienes que|debe|necesitas) (estar|iniciar|haber|acceder|ser) ~ (comentar|comentario|para publicar|conectado)
(inicia|inicie) sesión para ~ (comentar|comentario|comentarios)
este sitio usa akismet
(recibir|avísame|notificarme) ~ (comentarios|entradas) ~ (por|correo|email)
los comentarios (están|serán) moderados
(los|las) (comentarios|opiniones) ~ (son responsabilidad|no representan|de los usuarios|de sus autores)
(nombre|correo electrónico) (correo|web|comentario)
""",
        "has": """
no será publicada
los campos obligatorios están marcados
para la próxima vez que comente
""",
        "hint": "comentario\ncomentarios\ncorreo electrónico\nresponder",
        "topic": "comentario moder",
    },
    "nav": {
        "whole": """
(volver|subir|ir) (arriba|al inicio|al principio)
(índice|tabla) (de)? contenidos
índice
(ver|mostrar|abrir) (galería|fotos|todas las fotos|más|imágenes)
(inicio|principio) de (la)? página
(saltar|ir|volver|pasar) (al|a la|a) (contenido|navegación|inicio|arriba|principal|portada|menú|buscador|contenido principal|receta)
(aceptar|rechazar|gestionar|configurar) (todo|todas|cookies|todas las cookies|las cookies|preferencias|y cerrar)
(política de|aviso) (privacidad|cookies|legal)
aviso legal (política de|privacidad) ~
(abrir|cerrar|mostrar) (menú|buscador|navegación)
imprimir receta
tabla de contenidos
mapa del sitio
(iniciar sesión|registrarse|inicia sesión)
acceder suscríbete
""",
        "bare": "inicio\nmenú\nbuscar\nimprimir\netiquetas\ncategorías\nacceder\ncerrar",
        "start": """
(política de privacidad|aviso legal|términos y condiciones|términos de uso) : (aviso legal|política|términos|contacto|cookies|política de)
(saltar|ir) al contenido
(usamos|utilizamos|este sitio (web)? (usa|utiliza)|esta (página|web) (web)? (usa|utiliza)|nuestro sitio (usa|utiliza)) (cookies|las cookies) (propias|para|y|de|con)
(utilizamos|usamos) ~ cookies ~ (para|propias|terceros|experiencia)
si continúas (navegando|usando) ~ (aceptas|cookies|consideramos|acepta)
al (continuar|navegar|hacer clic) ~ (aceptas|acepta) ~ (cookies|política|uso)
(etiquetas|etiqueta|archivado en|archivado como|publicado en|etiquetado|etiquetado como|temas relacionados|más sobre|en este artículo|palabras clave|estás aquí|usted está aquí) :
(archivado|etiquetado) (en|como|con)
""",
        "edge": "temas :\ncategoría :\ncategorías :\nsecciones :\ntags :",
        "hint": "cookies\naceptar\npolítica de privacidad\npreferencias\nconfigurar",
        "topic": "cookie privacidad",
    },
    "credit": {
        "whole": """
todos los derechos reservados
(sobre|acerca de) (el|la|los) (autor|autora|autores)
(foto|imagen) de archivo
(redacción|agencias|redacción agencias|con información de agencias)
prohibida (su|la) reproducción (total o parcial)?
""",
        "start": """
(foto|fotos|imagen|imágenes|fotografía|crédito|créditos|ilustración) (principal|de portada|destacada|cedida por|cortesía de|generada|creada) (con|por|de|:)?
(imagen|ilustración|foto) (generada|creada|hecha) (con|por|mediante) (ia|inteligencia|ai|midjourney|dall)
(fuente|fuentes|con información de|vía|fuente original|enlace original|artículo original|noticia original|sobre el autor|sobre la autora|acerca del autor) :
(sobre|acerca) (el|la|del|de la) (autor|autora) :
este artículo (fue|se|apareció|ha sido) (publicado|publicó|originalmente|reproducido) ~ (original*|en|por|con permiso)
(publicado|artículo publicado) originalmente en
copyright #
(queda)? prohibida (su|la) (reproducción|difusión|distribución)
(puedes|puede) (leer|consultar|ver) (la noticia|el artículo|la fuente|más detalles) (original)? ~ (original|fuente)
con información de (agencias|ap|afp|efe|reuters|europa press)
la entrada ~ (se publicó|apareció) primero
""",
        "has": "todos los derechos reservados\nse publicó primero en\napareció primero en",
        "edge": "(texto|textos|autor|autora|reportaje|por redacción|con información de) :\nredacción : (publicado|actualizado)\nreportaje de\ntexto de",
        "hint": "fuente original\ncortesía de\neuropa press\nes (periodista|redactor|redactora|escritor|escritora)",
        "topic": "copyright derechos fotograf plagio",
    },
    "ad": {
        "whole": """
publicidad
anuncio
anuncios
(contenido|artículo|noticia|post|enlace|espacio) (patrocinado|publicitario|de marca|promocionado)
(patrocinado|patrocinado por|publirreportaje|branded content)
(la noticia|el artículo|esta noticia|el contenido|la nota) (continúa|sigue) (después|tras|debajo) (de)? (la|esta)? (publicidad|anuncio)?
(continúa|sigue) (leyendo)? (después|tras|debajo) (de)? (la|esta)? publicidad
(seguir|sigue) leyendo (después|tras) ~
saltar (anuncio|publicidad)
""",
        "start": """
(algunos|los|varios) (enlaces|links) (de|en) (este|esta) ~ (afiliado|afiliados)
(patrocinado|publicidad|contenido patrocinado|en colaboración con) :
(la noticia|el artículo|esta nota) continúa (después|tras|debajo)
(este artículo|esta página|este post|este contenido) (contiene|puede contener|incluye) (enlaces|links) (de)? (afiliado|afiliados|patrocinados)
(si compras|al comprar|cuando compras) ~ (enlaces|enlace|links) ~ (comisión|comisiones)
(como afiliado|en calidad de afiliado|como afiliados) (de)? amazon
""",
        "has": "podemos (recibir|ganar|llevarnos|obtener) una (pequeña)? comisión\nsin (ningún)? coste (adicional|extra) para ti",
        "hint": "afiliados\ncomisión\npatrocinado",
        "topic": "publicidad anunciant patrocin afiliad",
    },
    "llm": {
        "whole": """
(otra|una segunda|segunda|nueva) versión (más ~)? :
(claro|por supuesto|desde luego|perfecto|entendido|con gusto)
(recuento|número|cantidad) (de)? palabras : #
(aproximadamente|unas)? # palabras
(artículo|título|versión #|opción #|versión alternativa|texto reescrito|borrador) :
espero que (esto)? (te|le) (sirva|ayude|sea útil)
""",
        "start": """
(he|hemos) (mantenido|conservado) (el|la|los|las) ~ (tono|estilo|datos|estructura|originales)
(claro|por supuesto|desde luego|perfecto|con gusto|entendido|genial|seguro|claro que sí) (aquí|a continuación|te|este|he|voy)
(aquí|a continuación) (tienes|te dejo|te presento|está|va|te comparto|se presenta|encontrarás|le presento|tienen) ~ (versión|artículo|texto|borrador|redacción|reescrit*|publicación|resumen|propuesta|entrada|post|alternativa|título|títulos)
(te gustaría|quieres|deseas|desea|querés|le gustaría) que (lo|la|te|le|añada|agregue|adapte|incluya|escriba|prepare|cree|ajuste|haga|genere|también|amplíe|acorte|reescriba)
como (modelo de (lenguaje|ia)|inteligencia artificial|ia|asistente de ia)
(meta descripción|metadescripción|meta description|palabra clave|palabras clave (principales|secundarias|objetivo)?|frase clave|título seo|meta título|etiquetas sugeridas|slug|recuento de palabras|número de palabras|texto alternativo|título alternativo|títulos alternativos|versión alternativa|segunda versión|versión #|opción #|frase clave objetivo|extracto) (seo|principal|objetivo|corta|larga|más)? (~)? :
(avísame|hazme saber|dime|háganme saber|házmelo saber) si (quieres|necesitas|deseas|prefieres|te gustaría|hay)
""",
        "edge": """
espero que (este|esta|esto|el|la|te|le)
si (quieres|lo deseas|necesitas|prefieres|deseas|gustas|querés) (,)? ~ (puedo|podría|te|dímelo|avísame)
(puedo|también puedo) (adaptar*|ajustar*|añadir|crear|ampliar*|acortar*|escribir|reescribir*|hacer|generar)
(este|el) (artículo|texto|contenido) (está|ha sido|utiliza|usa|incluye|cumple|sigue|mantiene|tiene|incorpora|fue) ~ (seo|optimizado|palabras clave|palabras|encabezados|tono|h2|buscadores|legibilidad|plagio|original|reescrito|humanizado)
(artículo|texto|contenido) (de|con) (aproximadamente|unas|#) ~ palabras
(he|hemos) (mantenido|reescrito|redactado|optimizado|incluido|utilizado|cambiado|adaptado|añadido|creado) ~ (texto|artículo|tono|palabras|seo|contenido|versión|estructura)
recuerda (reemplazar|sustituir|añadir|completar|personalizar)
""",
        "hint": """
seo
optimizad* para
palabra clave
palabras clave
(más)? (natural|informal|formal|cercano|neutral)
tono
segunda versión
sea útil
puedo adaptarlo
""",
        "topic": "seo prompt chatgpt buscadores palabras",
    },
    "placeholder": {
        "whole": """
(texto|imagen|título|foto|enlace) (de ejemplo|de relleno|provisional|aquí|de prueba|pendiente)
""",
        "start": "(texto|imagen|título|foto) (de ejemplo|de relleno|provisional|aquí)",
        "topic": "plantilla",
    },
}
