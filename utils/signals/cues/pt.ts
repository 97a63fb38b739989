/** Portuguese. */
export const pt = [
  `
set not: jamais,nada,nunca,nao,sem,nem,nenhum,nenhuma,tampouco
set very: extremamente,bastante,realmente,muito,sempre,demais,tao,super,bem,totalmente
set little: vezes,meio,pouco
set but: entretanto,so,porem,mas,contudo,infelizmente
set would: deveria,espero,tomara,queria,gostaria,se,seria,poderia
set past: antes,era
set update: edit,editado,atualizacao
good 4: 5|cinco estrelas,nada a reclamar,recomendo.100%|muito|todos|a,nenhuma|sem queixas|reclamacoes|
 reclamacao,nota 1000|dez|10,salvaram|salvou.meu|dia|nosso|vida,a|o melhor,esta|estao de parabens,altamente|
 muito|super|totalmente recomendo|recomendado|recomendavel,nunca.falhou|decepcionou
good 3: adorei,nota 10,melho~,perfeit~,parabens,recomendo,magnific~,impecavel,incrive~,excelente~,excepcional~,
 extraordinari~,fabulos~,fantastic~,adoro,amo,satisfeitissim~,amamos,top,otim~,amei,delicios~,encantad~,
 espetacular~,maravilhos~,sensacional,show
good 2: rapidez,atencios~,confianca,confiavel,funciona bem|perfeitamente,facil,bons,legal,boas,genti~,qualidade,
 pratic~,profissional~,eficaz,barato,gostamos,lind~,bom,agradavel,ajudaram,bem,bonit~,pontual~,educad~,simples,
 content~,rapid~,ajudou,eficiente~,gosto,satisfeit~,vale a pena,prestativ~,gostei,boa,feliz~,simpatic~,util,❤,👍,
 😀,😊
bad 4: palhacada,ladroes,1|uma estrela,perda de dinheiro|tempo,zero estrelas,nao caiam|comprem|contratem,fraude,
 roubo,propaganda enganosa,fujam,burla,falta de respeito,golpe,nunca mais,nao recomendo,golpistas,vergonh~,
 descaso,obrigad~ por nada
bad 3: absurd~,chatead~,decepcion~,desastr~,desilud~,desrespeito,estragad~,frustra~,inaceitavel,insatisfeit~,
 irritad~,lamentavel,lixo,mal,pior~,porcaria,pessim~,mau,mentir~,nojo,terrivel,ruins,inutil,incompetente~,
 infelizmente,ruim,ridicul~,ma,quebrad~,defeit~,horrive~
bad 2: perdid~,problema~,reclamacao,erro~,atras~,cancela~,car~,complicad~,falta~,demorou,faltou,falha~,demora~,
 dificil,errad~,danificad~,espera~,lent~,impossivel,pena,reclamacoes
trouble 4: fecha sozinho,nao abre|carrega|chega|chegou|consegui|consigo|entra|deixa|da|funciona|conseguimos|
 responde|respondem,trava~,ainda nao,nunca chegou|recebi|responderam,parou de funcionar,sem resposta|retorno|
 solucao,nao foi|foram|recebemos|me|recebi,mensagem de erro,fica travando,por favor.arrumem|corrijam|resolvam
wish 4: adicionar,gostaria.de|poder|que|ter|ver,nova funcao,adicionem,devia|deveria|deveriam.adicionar|colocar|
 incluir|melhorar|permitir|ter,falta a|o|uma|um funcao|opcao|possibilidade,seria.bom|fantastico|ideal|
 interessante|legal|melhor|otimo|util,sugestao,podem|poderiam|poderia|podiam acrescentar|adicionar|colocar|
 implementar|incluir|melhorar,sugiro,tomara que
ask 3: como|onde|quando|quanto chega|consigo|custa|encontro|faco|fica|funciona|posso|sera,quero,podem,
 gostaria de saber,tem algum|alguma,preciso,por que,voces fazem|podem|tem,porque,qual a|o|e,posso
calm 3: em anexo,orcamento,para conhecimento,pauta,amanha,reuniao,segue~,ata,fatura,contrato
thanks 3: grat~,valeu,agradeco,obrigad~,desde ja
mend 3: me ajudaram|ajudou,devolveram.imediatamente|rapido,enviaram.novo|outro,problema.resolveram|resolvido|
 solucionado,resolveram,resolvido,solucionaram,trocaram
mid 4: nem boa nem ma|ruim,razoavel,nem bom nem mau|ruim,mais ou menos,nada de especial|demais,mediano
none 0: boa noite|sorte|tarde|viagem,bom dia,desde ja,bem como,se bem que,tudo bem,bom fim,mal posso esperar,
 ou melhor
recommends-us 3: recomend~,super indico,vale.pena,indico,podem comprar|confiar
told-others 3: recomendei|indiquei.a|para|pra
long-time-customer 4: client~.antig~|desde|fiel|ha,desde #,desde|faz|ha.anos,sempre compro
renewed 4: renovado|renovei|renovamos,com certeza.comprarei|voltarei,comprar~ de|novamente|sempre|mais,
 comprarei|compraremos.mais|novamente|outras,voltar~,continuaremos|continuarei,proxima compra|viagem,
 nao.ultima vez
churn 4: cancelei,cancel~.assinatura|servico|conta|contrato|plano,concorrente,concorrencia,nao.volto|compro|
 comprarei|voltarei|recomendo.mais,desinstal~,mudei|mudar para|de,nunca mais,vou cancelar|trocar|mudar,
 ultima vez
blocked 4: ainda.nao|sem|esperando,ate agora|hoje|o.nada|nao|nenhum~,bloquead~,esperando.reembolso|resposta|ha,
 nao.abre|chegou|recebi|responde~|consig~|funciona|conseguimos|devolv~,sem resposta|retorno,ninguem.responde|
 resolve|atende,nunca chegou|recebi
repeated 4: de novo,novamente,toda vez,varias|diversas|# vezes,outra vez,segunda|terceira|quarta|enesima vez,
 ja.liguei|reclamei,sempre.mesmo|erro|trava
promise 4: garantiram,prazo.era|de|entrega,devia|deveria.ter|ser|chegar,falaram que,promet~,disseram que
staff 3: funcionari~,atendente~,atendimento,pessoal,servico,consultor~,equipe,assessor~,equipa,suporte,tecnic~,
 vendedor~
`,
]
