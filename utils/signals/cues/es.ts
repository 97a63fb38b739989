/** Spanish. */
export const es = [
  `
set not: jamas,nada,ni,ninguna,ningun,no,nunca,sin,tampoco
set very: absolutamente,bastante,demasiado,muy,realmente,siempre,sumamente,super,tan,totalmente
set little: algo,ligeramente,poco,veces
set but: aunque,desafortunadamente,lamentablemente,pero,sin embargo
set would: deberia,espero,gustaria,ojala,podria,quisiera,seria,si
set past: antes,era
set update: actualizacion,edit,edito
good 4: 100%|altamente|muy|totalmente recomendable|recomendada|recomendado,5|cinco estrellas,de diez,el|la|
 lo mejor,la|las|lo|los recomiendo,me|nos salvaron|salvo,ni una queja,ninguna queja,no puedo .. mas contenta|
 contento|feliz,nunca .. fallado,recomiendo .. 100%|cien|mucho|totalmente,sin duda .. mejor|recomiend~|repetir|
 volver,un 10,un lujo,una maravilla
good 3: adoro,amo,buenisim~,chulo,contentisim~,delicios~,encant~,espectacular~,esplendid~,estupend~,
 excelente~,excepcional~,extraordinari~,fabulos~,fantastic~,felicidades,felicit~,feliz,genial~,impecable~,
 increible~,inmejorable~,magnific~,maravillos~,mejor,mejores,perfect~,recomendable~,recomiendo,riquisim~,
 satisfech~,sobresaliente
good 2: acierto,agradable~,amable~,atent~,ayudaron,ayudo,barato,bien,bonit~,buen,buena~,bueno~,calidad,
 confiable~,confianza,content~,cumple,comod~,economic~,efica~,eficiente~,fiable~,funciona bien|genial|
 perfectamente,facil~,gusta~,gusto,limpi~,profesional~,practic~,puntual~,resolutiv~,rapid~,sencill~,seri~,
 simpatic~,util~,❤,👍,😀,😊
bad 4: 1|una estrella,cero estrellas,engan~,estafa~,fraude,huid,huyan,jamas volvere,ladrones,ni se les|
 os ocurra,no compren|compreis|contraten,no la|las|lo|los? recomiendo,no recomendable|recomiendo,nunca mas,
 perdida de dinero|tiempo,robo,tiempo perdido,tomadura,vergonzos~,vergueenza
bad 3: asco,basura,decepcion~,defectuos~,deplorable,desagradable~,desastr~,descontent~,desgraciadamente,
 enfadad~,estropead~,fatal,frustrante,grosero~,horrible~,inaceptable,incompetente~,indignante,insatisfech~,
 inutil~,lamentable~,mal,mala~,maleducad~,malo~,malisim~,mentir~,molest~,nefast~,peor~,porqueria,pesim~,
 ridicul~,rota,roto,terrible~
bad 2: cancela~,cara,caro~,complicad~,danad~,dificil,equivocad~,error~,espera~,falla~,fallo~,falta~,imposible,
 incorrect~,lenta,lento,lastima,perdid~,problema~,queja~,reclam~,retraso~,tarde
trouble 4: aun|todavia no,dejo de funcionar,mensaje de error,no abre|anda|carga|contestan|deja|funciona|llega|
 responde|responden|sirve|va,no ha|han devuelto|llegado|respondido,no me contestan|deja|han|llega|llego|
 responden,no podemos|pude|puedo|se consigo|puede,nunca llego|recibi|respondieron,por favor .. arreglen|
 corrijan|solucionen,se bloquea|cierra|cuelga|traba,sin respuesta|servicio|solucion
wish 4: agregar,agreguen,anadan,anadir,deberian .. agregar|anadir|incluir|mejorar|permitir|poner,estaria bien|
 bueno|genial,falta el|la|un|una funcion|opcion|posibilidad,me|nos gustaria .. poder|que|tener|ver,
 nueva funcion,ojala,podriais|podrian|podrias|pueden agregar|anadir|implementar|incluir|mejorar|poner,
 seria .. bien|bueno|estupendo|fantastico|genial|ideal|interesante|mejor|util,sugerencia,sugeriria,sugiero
ask 3: cual es,cuando es|estara|llega,cuanto cuesta|es|tarda,como funciona|hago|puede|puedo|se,
 donde encuentro|esta|puedo|se,hay alguna|algun,necesito,podria~,por que,pueden,puedo,quiero,quisiera saber,
 se puede,tienen
calm 3: acta,adjunt~,cita,contrato,factura,jueves,lunes,martes,manana,miercoles,orden del dia,para su|
 tu informacion,presupuesto,reunion,viernes
thanks 3: agradecid~,agradezco,gracias,mil gracias,muchas gracias,se agradece
mend 3: enviaron .. nuevo|otro,me ayudaron|ayudo,me lo cambiaron|devolvieron,problema .. resolvieron|resuelto|
 solucionado|solucionaron,resolvieron,resuelto,solucionado,solucionaron
mid 4: del monton,nada especial|extraordinario,ni fu,normalito,regular,sin mas
none 0: a lo mejor,bien que,buen dia|fin|viaje,buenas noches|tardes,buenos dias,gracias de antemano,mal que,
 mejor dicho,mas bien,o bien,para bien,que te vaya bien,si bien
recommends-us 3: no dud~,no te|se arrepentir~,recomend~,recomiendo
long-time-customer 4: client~ .. anos|desde|fiel|habitual,desde #,desde|hace|llevamos|llevo .. anos,
 toda la vida
renewed 4: otra vez .. compr~,renovado|renovamos|renovare,repetir~,repet~,seguiremos|seguire .. comprando|con|
 usando,volver~,vuelvo|volvemos .. a
churn 4: cancel~ .. contrato|cuenta|servicio|suscripcion,darme|dare de baja,desinstal~,doy de baja,
 jamas comprare|volvere,me|nos paso|pasamos|cambio|cambiamos|voy|vamos a|de,no vuelvo|volver~,nunca mas,
 otra compania|empresa,ultima vez
blocked 4: bloquead~,esperando .. reembolso|respuesta|pedido|devolucion|desde|que,llevo .. esperando,
 nadie .. contesta|responde|atiende|soluciona,no .. contestan|responden|llega|funciona|devuelven|puedo|deja,
 no ha|han|he|hemos llegado|recibido,nunca llego|recibi,seguimos|sigo esperando|sin,sin respuesta,todavia|aun|
 sigo no|sin|esperando
repeated 4: cada vez que,constantemente,de nuevo,otra vez,segunda|tercera|cuarta|enesima vez,siempre .. mismo|
 falla|error,una y otra vez,varias|muchas|# veces .. llamado|escrito|contactado|reclamado
promise 4: aseguraron|garantizaron,dicho que,dijeron que,prometi~,promet~,tenia que|debia llegar|ser|estar
staff 3: asesor~,atencion,chica,chico,comercial~,dependient~,empleado~,equipo,personal,servicio,soporte,
 trabajador~,trato,tecnic~,vendedor~
`,
]
