/** Spanish. */
export const es = [
  `
set not: ni,sin,nada,nunca,ningun,jamas,ninguna,tampoco,no
set very: absolutamente,bastante,realmente,muy,sumamente,siempre,demasiado,super,tan,totalmente
set little: algo,ligeramente,poco,veces
set but: aunque,lamentablemente,desafortunadamente,embargo,pero
set would: deberia,ojala,seria,espero,gustaria,si,podria,quisiera
set past: antes,era
set update: actualizacion,edit,edito
good 4: 5|cinco estrellas,ninguna queja,nunca.fallado,recomiendo.100%|mucho|cien|totalmente,el|la|lo mejor,100%|
 altamente|muy|totalmente recomendable|recomendada|recomendado,no puedo.mas contento|contenta|feliz,
 una maravilla,sin duda.mejor|recomiend~|repetir|volver,un lujo,me|nos salvaron|salvo,ni una queja,la|las|lo|
 los recomiendo,un 10,de diez
good 3: sobresaliente,adoro,amo,riquisim~,magnific~,inmejorable~,increible~,mejor,maravillos~,delicios~,encant~,
 espectacular~,excelente~,excepcional~,extraordinari~,fabulos~,fantastic~,contentisim~,impecable~,felicidades,
 felicit~,genial~,mejores,feliz,perfect~,recomendable~,buenisim~,esplendid~,estupend~,recomiendo,satisfech~
good 2: acierto,amable~,ayudo,comod~,calidad,fiable~,confiable~,confianza,content~,atent~,economic~,cumple,
 barato,bien,buen,profesional~,efica~,eficiente~,bueno~,ayudaron,funciona bien|perfectamente|genial,facil~,
 gusta~,gusto,practic~,bonit~,puntual~,resolutiv~,rapid~,sencill~,seri~,simpatic~,util~,agradable~,buena~,
 limpi~,❤,👍,😀,😊
bad 4: 1|una estrella,cero estrellas,no la|las|lo|los? recomiendo,jamas volvere,nunca mas,no compren|compreis|
 contraten,robo,ladrones,estafa~,engan~,no recomendable|recomiendo,huid,fraude,vergonzos~,vergueenza,ni se les|
 os ocurra,perdida de dinero|tiempo,tomadura,tiempo perdido,gracias por nada
bad 3: maleducad~,nefast~,deplorable,asco,malisim~,estropead~,fatal,basura,decepcion~,defectuos~,desagradable~,
 roto,incompetente~,rota,desastr~,descontent~,lamentable~,inutil~,porqueria,enfadad~,frustrante,indignante,
 mentir~,inaceptable,insatisfech~,malo~,pesim~,ridicul~,mala~,molest~,peor~,desgraciadamente,grosero~,horrible~,
 mal,terrible~
bad 2: reclam~,retraso~,complicad~,lenta,lento,lastima,perdid~,problema~,falta~,falla~,fallo~,equivocad~,error~,
 dificil,espera~,cancela~,caro~,queja~,cara,danad~,imposible,incorrect~,tarde
trouble 4: aun|todavia no,no ha|han devuelto|llegado|respondido,no me contestan|deja|han|llega|llego|responden,
 no se? podemos|pude|puedo|consigo|puede,nunca llego|recibi|respondieron,no abre|anda|carga|contestan|deja|
 funciona|llega|responde|responden|sirve|va,dejo de funcionar,mensaje de error,por favor.corrijan|solucionen|
 arreglen,se bloquea|cierra|cuelga|traba,sin respuesta|servicio|solucion
wish 4: agregar,deberian.agregar|anadir|incluir|mejorar|permitir|poner,estaria bien|bueno|genial,podriais|
 podrian|podrias|pueden agregar|anadir|implementar|incluir|mejorar|poner,falta la|un|una|el funcion|opcion|
 posibilidad,anadir,seria.bien|bueno|estupendo|fantastico|genial|ideal|interesante|mejor|util,anadan,me|
 nos gustaria.poder|que|tener|ver,nueva funcion,agreguen,ojala,sugeriria,sugiero,sugerencia
ask 3: puedo,cuando|cuanto|donde|como|cual cuesta|encuentro|es|esta|funciona|hago|llega|puede|puedo|tarda,
 quisiera saber,necesito,se puede,pueden,podria~,quiero,por que,hay alguna|algun,tienen
calm 3: acta,para su|tu informacion,viernes,adjunt~,orden del dia,cita,manana,presupuesto,lunes,reunion,factura,
 contrato
thanks 3: gracias,agradezco,agradecid~
mend 3: me lo cambiaron|devolvieron,solucionado,resolvieron,solucionaron,me ayudaron|ayudo,enviaron.nuevo|otro,
 problema.resolvieron|resuelto|solucionaron|solucionado,resuelto
mid 4: ni bien ni,del monton,nada especial|extraordinario,ni bueno~ ni malo|mala,sin mas,ni fu,regular,normalito
none 0: a lo mejor,mejor dicho,mas bien,bien que,para bien,o bien,gracias de antemano,mal que,buenas noches|
 tardes,buenos dias,buen dia|fin|viaje,que te vaya bien,si bien
recommends-us 3: recomend~,no te|se arrepentir~,no dud~,recomiendo
told-others 3: he|hemos recomendado.a
long-time-customer 4: client~.anos|desde|fiel|habitual,toda la vida,desde #,desde|llevo|hace|llevamos.anos
renewed 4: renovado|renovare|renovamos,seguiremos|seguire.usando|comprando|con,repetir~,repet~,volvemos|
 vuelvo.a,volver~,no.ultima vez,otra vez.compr~
churn 4: cancel~.contrato|cuenta|servicio|suscripcion,darme|dare de baja,desinstal~,doy de baja,otra compania|
 empresa,me|nos paso|pasamos|cambio|cambiamos|voy|vamos a|de,jamas comprare|volvere,nunca mas,no vuelvo|volver~|
 renov~,ultima vez
blocked 4: nunca llego|recibi,sin respuesta,no ha|han|he|hemos llegado|recibido,seguimos|sigo esperando|sin,
 nadie.atiende|contesta|responde|soluciona,no.contestan|responden|llega|funciona|devuelven|podemos|puedo|deja,
 bloquead~,esperando.reembolso|respuesta|pedido|devolucion|desde|que,aun|sigo|todavia no|esperando|sin,
 llevo.esperando
repeated 4: siempre.mismo|falla|error,otra vez,segunda|tercera|cuarta|enesima vez,cada vez que,constantemente,
 de nuevo,una y otra vez,varias|muchas|# veces.escrito|llamado|contactado|reclamado
promise 4: prometi~,dijeron que,promet~,garantizaron|aseguraron,dicho que,tenia que|debia llegar|ser|estar
staff 3: soporte,atencion,asesor~,personal,servicio,dependient~,chica,comercial~,empleado~,chico,trabajador~,
 equipo,trato,tecnic~,vendedor~
`,
]
