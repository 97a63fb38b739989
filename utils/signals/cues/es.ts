/** Spanish. */
export const es = [
  `
set not: ni,sin,nada,nunca,ningun,jamas,ninguna,tampoco,no
set very: absolutamente,bastante,demasiado,muy,realmente,siempre,sumamente,super,tan,totalmente
set little: algo,ligeramente,poco,veces
set but: desafortunadamente,lamentablemente,embargo,aunque,pero
set would: deberia,ojala,seria,espero,gustaria,si,podria,quisiera
set past: antes,era
set update: actualizacion,edit,edito
good 4: 5|cinco estrellas,ninguna queja,recomiendo.100%|mucho|cien|totalmente,de diez,el|la|lo mejor,un 10,
 un lujo,sin duda.mejor|recomiend~|repetir|volver,100%|altamente|muy|totalmente recomendable|recomendada|
 recomendado,no puedo.mas contento|contenta|feliz,nunca.fallado,ni una queja,una maravilla,me|nos salvaron|
 salvo,la|las|lo|los recomiendo
good 3: adoro,amo,buenisim~,chulo,contentisim~,delicios~,encant~,espectacular~,esplendid~,estupend~,
 excelente~,excepcional~,extraordinari~,fabulos~,fantastic~,felicidades,felicit~,genial~,impecable~,increible~,
 inmejorable~,magnific~,maravillos~,mejor,mejores,feliz,perfect~,recomendable~,recomiendo,riquisim~,satisfech~,
 sobresaliente
good 2: acierto,agradable~,amable~,ayudo,comod~,calidad,fiable~,confiable~,confianza,content~,atent~,
 economic~,cumple,barato,bien,buen,buena~,limpi~,profesional~,efica~,eficiente~,bueno~,ayudaron,funciona bien|
 genial|perfectamente,facil~,gusta~,gusto,practic~,bonit~,puntual~,resolutiv~,rapid~,sencill~,seri~,simpatic~,
 util~,❤,👍,😀,😊
bad 4: 1|una estrella,cero estrellas,huid,no la|las|lo|los? recomiendo,tomadura,engan~,estafa~,huyan,
 jamas volvere,nunca mas,no recomendable|recomiendo,tiempo perdido,no compren|compreis|contraten,ladrones,
 ni se les|os ocurra,fraude,perdida de dinero|tiempo,robo,vergonzos~,vergueenza,gracias por nada
bad 3: asco,malisim~,basura,decepcion~,defectuos~,deplorable,desagradable~,desastr~,descontent~,enfadad~,
 ridicul~,molest~,estropead~,fatal,frustrante,grosero~,horrible~,inaceptable,insatisfech~,desgraciadamente,
 lamentable~,mal,mala~,malo~,peor~,pesim~,rota,incompetente~,indignante,porqueria,maleducad~,nefast~,inutil~,
 mentir~,roto,terrible~
bad 2: reclam~,retraso~,complicad~,lenta,lento,lastima,perdid~,problema~,falta~,falla~,fallo~,equivocad~,
 error~,dificil,espera~,cancela~,caro~,queja~,cara,danad~,imposible,incorrect~,tarde
trouble 4: aun|todavia no,no ha|han devuelto|llegado|respondido,no me contestan|deja|han|llega|llego|
 responden,mensaje de error,no podemos|pude|puedo|se consigo|puede,nunca llego|recibi|respondieron,no abre|
 anda|carga|contestan|deja|funciona|llega|responde|responden|sirve|va,dejo de funcionar,por favor.corrijan|
 solucionen|arreglen,se bloquea|cierra|cuelga|traba,sin respuesta|servicio|solucion
wish 4: agregar,deberian.agregar|anadir|incluir|mejorar|permitir|poner,estaria bien|bueno|genial,podriais|
 podrian|podrias|pueden agregar|anadir|implementar|incluir|mejorar|poner,falta la|un|una|el funcion|opcion|
 posibilidad,anadir,me|nos gustaria.poder|que|tener|ver,nueva funcion,agreguen,seria.bien|bueno|estupendo|
 fantastico|genial|ideal|interesante|mejor|util,anadan,ojala,sugerencia,sugeriria,sugiero
ask 3: cual es,cuando es|estara|llega,podria~,quiero,cuanto cuesta|es|tarda,quisiera saber,hay alguna|algun,
 se puede,pueden,puedo,donde encuentro|esta|puedo|se,por que,necesito,como funciona|hago|puede|puedo|se,tienen
calm 3: acta,adjunt~,cita,contrato,lunes,martes,manana,miercoles,orden del dia,para su|tu informacion,
 presupuesto,factura,jueves,reunion,viernes
thanks 3: gracias,agradezco,muchas gracias,mil gracias,agradecid~,se agradece
mend 3: me lo cambiaron|devolvieron,enviaron.nuevo|otro,problema.resolvieron|resuelto|solucionaron|
 solucionado,resolvieron,resuelto,solucionado,solucionaron,me ayudaron|ayudo
mid 4: normalito,del monton,regular,nada especial|extraordinario,sin mas,ni fu,ni bien ni,ni bueno~ ni malo|
 mala
none 0: a lo mejor,mejor dicho,mas bien,bien que,o bien,para bien,buen dia|fin|viaje,gracias de antemano,
 mal que,buenas noches|tardes,buenos dias,que te vaya bien,si bien
recommends-us 3: no te|se arrepentir~,no dud~,recomend~,recomiendo
told-others 3: he|hemos recomendado.a
long-time-customer 4: client~.anos|desde|fiel|habitual,desde #,desde|llevo|hace|llevamos.anos,toda la vida
renewed 4: renovado|renovare|renovamos,repetir~,repet~,seguiremos|seguire.usando|comprando|con,vuelvo|
 volvemos.a,no.ultima vez,volver~,otra vez.compr~
churn 4: cancel~.contrato|cuenta|servicio|suscripcion,jamas comprare|volvere,darme|dare de baja,desinstal~,
 doy de baja,me|nos paso|pasamos|cambio|cambiamos|voy|vamos a|de,nunca mas,no vuelvo|volver~,otra compania|
 empresa,ultima vez
blocked 4: nunca llego|recibi,seguimos|sigo esperando|sin,sin respuesta,bloquead~,esperando.reembolso|
 respuesta|pedido|devolucion|desde|que,no ha|han|he|hemos llegado|recibido,no.contestan|responden|llega|
 funciona|devuelven|puedo|deja,aun|sigo|todavia no|esperando|sin,llevo.esperando,nadie.contesta|responde|
 atiende|soluciona
repeated 4: siempre.mismo|falla|error,otra vez,segunda|tercera|cuarta|enesima vez,cada vez que,constantemente,
 de nuevo,una y otra vez,muchas|varias|# veces.escrito|llamado|contactado|reclamado
promise 4: dijeron que,prometi~,aseguraron|garantizaron,dicho que,promet~,tenia que|debia llegar|ser|estar
staff 3: chico,comercial~,dependient~,asesor~,personal,servicio,soporte,trabajador~,atencion,chica,empleado~,
 equipo,trato,tecnic~,vendedor~
`,
]
