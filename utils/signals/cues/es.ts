/** Spanish. */
export const es = [
  `
set not: jamás,nada,ni,ninguna,ningún,no,nunca,sin,tampoco
set very: absolutamente,bastante,demasiado,muy,realmente,siempre,sumamente,super,súper,tan,totalmente
set little: algo,ligeramente,poco,veces
set but: aunque,desafortunadamente,lamentablemente,pero,sin embargo
set though: aunque,pese
set would: debería,espero,gustaría,ojalá,podría,quisiera,sería,si
set past: antes,era
set update: actualización,edit,edito
good 4: 100%|altamente|muy|totalmente recomendable|recomendada|recomendado,5|cinco estrellas,de diez,
 el|la|lo mejor,la|las|lo|los recomiendo,me|nos salvaron|salvó,ni una queja,ninguna queja,
 no puedo .. más contenta|contento|feliz,nunca .. fallado,recomiendo .. 100%|cien|mucho|totalmente,
 sin duda .. mejor|recomiend~|repetir|volver,un 10,un lujo,una maravilla
good 3: adoro,amo,buenísim~,chulo,contentísim~,delicios~,encanta,encantad~,encantan,encantó,espectacular~,
 espléndid~,estupend~,excelente~,excepcional~,extraordinari~,fabulos~,fantástic~,felicidades,felicitaciones,
 felicito,feliz,genial~,impecable~,increíble~,inmejorable~,magnífic~,maravillos~,mejor,mejores,perfecta,
 perfectamente,perfecto,recomendable~,recomiendo,riquísim~,satisfech~,sobresaliente
good 2: acierto,agradable~,amable~,atent~,ayudaron,ayudó,barato,bien,bonit~,buen,buena,buenas,bueno,buenos,
 calidad,confiable~,confianza,content~,cumple,cómod~,económic~,eficaces,eficaz,eficiente~,fiable~,
 funciona bien|genial|perfectamente,fácil~,gusta,gustaron,gustó,limpia,limpio,profesional~,práctic~,puntual~,
 resolutiv~,rápid~,sencill~,seri~,simpátic~,útil~,❤,👍,😀,😊
bad 4: 1|una estrella,cero estrellas,engaño,engañ~,estafador~,estafa~,fraude,huid,huyan,jamás volveré,
 ladrones,ni se les|os ocurra,no compren|compréis|contraten,no la|las|lo|los? recomiendo,
 no recomendable|recomiendo,nunca más,pérdida de dinero|tiempo,robo,tiempo perdido,tomadura,vergonzos~,
 vergüenza
bad 3: asco,basura,decepcion~,defectuos~,deplorable,desagradable~,desastr~,descontent~,desgraciadamente,
 enfadad~,estropead~,fatal,frustrante,grosero~,horrible~,inaceptable,incompetente~,indignante,insatisfech~,
 inútil~,lamentable~,mal,mala,malas,maleducad~,malo,malos,malísim~,mentira~,mentiros~,molest~,nefast~,peor,
 peores,porquería,pésim~,ridícul~,rota,roto,terrible~
bad 2: cancelad~,cancelaron,cara,caro,caros,complicad~,dañad~,difícil,equivocad~,error,errores,espera,
 esperando,falla,fallas,fallo,fallos,falta,faltaba,imposible,incorrect~,lenta,lento,lástima,perdid~,problema,
 problemas,queja,quejas,reclamación,reclamo,retraso,retrasos,tarde
trouble 4: aún|todavía no,dejó de funcionar,mensaje de error,
 no abre|anda|carga|contestan|deja|funciona|llega|responde|responden|sirve|va,
 no ha|han devuelto|llegado|respondido,no me contestan|deja|han|llega|llegó|responden,
 no podemos|pude|puedo|se consigo|puede,nunca llegó|recibí|respondieron,
 por favor .. arreglen|corrijan|solucionen,se bloquea|cierra|cuelga|traba,seguimos|sigo esperando|sin,
 sin respuesta|servicio|solución
wish 4: agregar,agreguen,añadan,añadir,deberían .. agregar|añadir|incluir|mejorar|permitir|poner,
 estaría bien|bueno|genial,falta el|la|un|una función|opción|posibilidad,
 me|nos gustaría .. poder|que|tener|ver,nueva función,ojalá,
 podríais|podrían|podrías|pueden agregar|añadir|implementar|incluir|mejorar|poner,
 sería .. bien|bueno|estupendo|fantástico|genial|ideal|interesante|mejor|útil,sugerencia,sugeriría,sugiero
ask 3: cuál es,cuándo es|estará|llega,cuánto cuesta|es|tarda,cómo funciona|hago|puede|puedo|se,
 dónde encuentro|está|puedo|se,hay alguna|algún,necesito,podría,podrían,por qué,pueden,puedo,quiero,
 quisiera saber,se puede,tienen
calm 3: acta,adjunta,adjuntamos,adjunto,cita,contrato,factura,jueves,lunes,martes,mañana,miércoles,
 orden del día,para su|tu información,presupuesto,reunión,viernes
thanks 3: agradecid~,agradezco,gracias,gracias de antemano,mil gracias,muchas gracias,se agradece
mend 3: enviaron .. nuevo|otro,me ayudaron|ayudó,me lo cambiaron|devolvieron,
 problema .. resolvieron|resuelto|solucionado|solucionaron,resolvieron,resuelto,solucionado,solucionaron
none 0: a lo mejor,bien que,buen día|fin|viaje,buenas noches|tardes,buenos días,gracias de antemano,mal que,
 mejor dicho,más bien,o bien,para bien,que te vaya bien,si bien
recommends-us 3: la|las|lo|los|os|se? recomiendo,muy|totalmente recomendada|recomendado,recomendable~,
 recomiendo
offers-reference 4: como referencia,dar|ser referencia,pueden citarme,pueden usar mi
long-time-customer 4: client~ .. años|desde|fiel|habitual,client~ fiel~|habitual~,
 desde|hace|llevamos|llevo .. #|cinco|diez|dos|muchos|tres|varios años
renewed 4: renovado|renovamos|renovaré,repetiremos|repetiré|volveremos|volveré,repetiré,
 seguiremos|seguiré .. comprando|con|usando,volveremos|volveré .. a|comprar|sin
churn 4: cancel~ .. contrato|cuenta|servicio|suscripción,darme|daré de baja,desinstal~,jamás compraré|volveré,
 me|nos cambiaré|cambio|voy .. a|de .. compañía|competencia|otra,no volveremos|volveré|vuelvo,nunca más
blocked 4: no ha|han|he|hemos llegado|recibido,
 no podemos|pude|puedo .. acceder|contactar|entrar|iniciar|pagar|usar,nunca llegó|recibí,
 seguimos|sigo esperando|sin,sin respuesta
staff 3: asesor~,atención,chica,chico,comercial~,dependient~,empleado~,equipo,personal,servicio,soporte,
 trabajador~,trato,técnic~,vendedor~
`,
]
