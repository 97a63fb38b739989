/** Spanish. */
export const es = [
  `
set not: jamás,nada,ni,ninguna,ningún,no,nunca,sin,tampoco
set very: absolutamente,bastante,demasiado,muy,realmente,siempre,sumamente,super,súper,tan,totalmente
set little: algo,ligeramente,poco,veces
set but: aunque,desafortunadamente,lamentablemente,pero,sin embargo
set would: debería,espero,gustaría,ojalá,podría,quisiera,sería,si
set past: antes,era
set update: actualización,edit,edito
good 4: 100%|altamente|muy|totalmente recomendable|recomendada|recomendado,5|cinco estrellas,de diez,el|la|
 lo mejor,la|las|lo|los recomiendo,me|nos salvaron|salvó,ni una queja,ninguna queja,no puedo .. más contenta|
 contento|feliz,nunca .. fallado,recomiendo .. 100%|cien|mucho|totalmente,sin duda .. mejor|recomiend~|repetir|
 volver,un 10,un lujo,una maravilla
good 3: adoro,amo,buenísim~,chulo,contentísim~,delicios~,encant~,espectacular~,espléndid~,estupend~,
 excelente~,excepcional~,extraordinari~,fabulos~,fantástic~,felicidades,felicit~,feliz,genial~,impecable~,
 increíble~,inmejorable~,magnífic~,maravillos~,mejor,mejores,perfect~,recomendable~,recomiendo,riquísim~,
 satisfech~,sobresaliente
good 2: acierto,agradable~,amable~,atent~,ayudaron,ayudó,barato,bien,bonit~,buen,buena~,bueno~,calidad,
 confiable~,confianza,content~,cumple,cómod~,económic~,efica~,eficiente~,fiable~,funciona bien|genial|
 perfectamente,fácil~,gusta~,gustó,limpi~,profesional~,práctic~,puntual~,resolutiv~,rápid~,sencill~,seri~,
 simpátic~,útil~,❤,👍,😀,😊
bad 4: 1|una estrella,cero estrellas,engañ~,estafa~,fraude,huid,huyan,jamás volveré,ladrones,ni se les|
 os ocurra,no compren|compréis|contraten,no la|las|lo|los? recomiendo,no recomendable|recomiendo,nunca más,
 pérdida de dinero|tiempo,robo,tiempo perdido,tomadura,vergonzos~,vergüenza
bad 3: asco,basura,decepcion~,defectuos~,deplorable,desagradable~,desastr~,descontent~,desgraciadamente,
 enfadad~,estropead~,fatal,frustrante,grosero~,horrible~,inaceptable,incompetente~,indignante,insatisfech~,
 inútil~,lamentable~,mal,mala~,maleducad~,malo~,malísim~,mentir~,molest~,nefast~,peor~,porquería,pésim~,
 ridícul~,rota,roto,terrible~
bad 2: cancela~,cara,caro~,complicad~,dañad~,difícil,equivocad~,error~,espera~,falla~,fallo~,falta~,imposible,
 incorrect~,lenta,lento,lástima,perdid~,problema~,queja~,reclam~,retraso~,tarde
trouble 4: aún|todavía no,dejó de funcionar,mensaje de error,no abre|anda|carga|contestan|deja|funciona|llega|
 responde|responden|sirve|va,no ha|han devuelto|llegado|respondido,no me contestan|deja|han|llega|llegó|
 responden,no podemos|pude|puedo|se consigo|puede,nunca llegó|recibí|respondieron,por favor .. arreglen|
 corrijan|solucionen,se bloquea|cierra|cuelga|traba,sin respuesta|servicio|solución
wish 4: agregar,agreguen,añadan,añadir,deberían .. agregar|añadir|incluir|mejorar|permitir|poner,estaría bien|
 bueno|genial,falta el|la|un|una función|opción|posibilidad,me|nos gustaría .. poder|que|tener|ver,
 nueva función,ojalá,podríais|podrían|podrías|pueden agregar|añadir|implementar|incluir|mejorar|poner,
 sería .. bien|bueno|estupendo|fantástico|genial|ideal|interesante|mejor|útil,sugerencia,sugeriría,sugiero
ask 3: cuál es,cuándo es|estará|llega,cuánto cuesta|es|tarda,cómo funciona|hago|puede|puedo|se,
 dónde encuentro|está|puedo|se,hay alguna|algún,necesito,podría~,por qué,pueden,puedo,quiero,quisiera saber,
 se puede,tienen
calm 3: acta,adjunt~,cita,contrato,factura,jueves,lunes,martes,mañana,miércoles,orden del día,para su|
 tu información,presupuesto,reunión,viernes
thanks 3: agradecid~,agradezco,gracias,mil gracias,muchas gracias,se agradece
mend 3: enviaron .. nuevo|otro,me ayudaron|ayudó,me lo cambiaron|devolvieron,problema .. resolvieron|resuelto|
 solucionado|solucionaron,resolvieron,resuelto,solucionado,solucionaron
mid 4: del montón,nada especial|extraordinario,ni fu,normalito,regular,sin más
none 0: a lo mejor,bien que,buen día|fin|viaje,buenas noches|tardes,buenos días,gracias de antemano,mal que,
 mejor dicho,más bien,o bien,para bien,que te vaya bien,si bien
recommends-us 3: no dud~,no te|se arrepentir~,recomend~,recomiendo
long-time-customer 4: client~ .. años|desde|fiel|habitual,desde #,desde|hace|llevamos|llevo .. años,
 toda la vida
renewed 4: otra vez .. compr~,renovado|renovamos|renovaré,repetir~,repet~,seguiremos|seguiré .. comprando|con|
 usando,volver~,vuelvo|volvemos .. a
churn 4: cancel~ .. contrato|cuenta|servicio|suscripción,darme|daré de baja,desinstal~,doy de baja,
 jamás compraré|volveré,me|nos paso|pasamos|cambio|cambiamos|voy|vamos a|de,no vuelvo|volver~,nunca más,
 otra compañía|empresa,última vez
blocked 4: bloquead~,esperando .. reembolso|respuesta|pedido|devolución|desde|que,llevo .. esperando,
 nadie .. contesta|responde|atiende|soluciona,no .. contestan|responden|llega|funciona|devuelven|puedo|deja,
 no ha|han|he|hemos llegado|recibido,nunca llegó|recibí,seguimos|sigo esperando|sin,sin respuesta,todavía|aún|
 sigo no|sin|esperando
repeated 4: cada vez que,constantemente,de nuevo,otra vez,segunda|tercera|cuarta|enésima vez,siempre .. mismo|
 falla|error,una y otra vez,varias|muchas|# veces .. llamado|escrito|contactado|reclamado
promise 4: aseguraron|garantizaron,dicho que,dijeron que,prometi~,promet~,tenía que|debía llegar|ser|estar
staff 3: asesor~,atención,chica,chico,comercial~,dependient~,empleado~,equipo,personal,servicio,soporte,
 trabajador~,trato,técnic~,vendedor~
`,
]
