/** Portuguese. */
export const pt = [
  `
set not: jamais,nunca,nao,nada,nem,nenhum,nenhuma,sem,tampouco
set very: super,tao,muito,sempre,demais,bem,bastante,realmente,totalmente,extremamente
set little: meio,pouco,vezes
set but: so,porem,mas,contudo,entretanto,infelizmente
set would: deveria,espero,tomara,queria,gostaria,se,seria,poderia
set past: antes,era
set update: edit,editado,atualizacao
good 4: 5|cinco estrelas,nada a reclamar,nota 1000|dez|10,altamente|muito|super|totalmente recomendo|
 recomendado|recomendavel,nunca.falhou|decepcionou,nenhuma|sem queixas|reclamacoes|reclamacao,esta|
 estao de parabens,a|o melhor,recomendo.100%|muito|todos|a,salvaram|salvou.dia|meu|nosso|vida
good 3: adorei,adoro,amo,nota 10,melho~,perfeit~,parabens,delicios~,encantad~,espetacular~,impecavel,incrive~,
 excelente~,excepcional~,extraordinari~,fabulos~,fantastic~,magnific~,maravilhos~,recomendo,satisfeitissim~,
 amamos,amei,sensacional,show,top,otim~
good 2: ajudou,atencios~,confianca,confiavel,funciona bem|perfeitamente,facil,bons,legal,boas,genti~,
 qualidade,pratic~,profissional~,eficaz,barato,gostamos,lind~,bem,bonit~,pontual~,rapid~,eficiente~,educad~,
 content~,prestativ~,rapidez,gostei,bom,gosto,satisfeit~,vale a pena,simples,agradavel,ajudaram,boa,simpatic~,
 util,feliz~,❤,👍,😀,😊
bad 4: 1|uma estrela,roubo,burla,fraude,perda de dinheiro|tempo,golpe,enganacao,golpistas,palhacada,ladroes,
 fujam,propaganda enganosa,vergonh~,descaso,zero estrelas,nao comprem|contratem|caiam,nunca mais,nao recomendo,
 falta de respeito,obrigad~ por nada
bad 3: absurd~,chatead~,decepcion~,desastr~,desilud~,desrespeito,estragad~,frustra~,inaceitavel,insatisfeit~,
 irritad~,lixo,mal,lamentavel,pior~,porcaria,pessim~,mau,mentir~,nojo,terrivel,ruins,inutil,incompetente~,
 infelizmente,ruim,ridicul~,ma,quebrad~,defeit~,horrive~
bad 2: perdid~,problema~,reclamacao,erro~,atras~,cancela~,car~,complicad~,falta~,demorou,faltou,falha~,
 demora~,dificil,errad~,danificad~,espera~,lent~,impossivel,pena,reclamacoes
trouble 4: fecha sozinho,nao abre|carrega|chega|chegou|consegui|consigo|entra|deixa|da|funciona|conseguimos|
 responde|respondem,trava~,ainda nao,nunca chegou|recebi|responderam,parou de funcionar,sem resposta|retorno|
 solucao,nao foi|foram|recebemos|me|recebi,mensagem de erro,fica travando,por favor.arrumem|corrijam|resolvam
wish 4: adicionar,gostaria.de|poder|que|ter|ver,nova funcao,adicionem,devia|deveria|deveriam.adicionar|
 colocar|incluir|melhorar|permitir|ter,falta a|o|uma|um funcao|opcao|possibilidade,seria.bom|fantastico|ideal|
 interessante|legal|melhor|otimo|util,sugestao,podem|poderia|poderiam|podiam acrescentar|adicionar|colocar|
 implementar|incluir|melhorar,sugiro,tomara que
ask 3: como consigo|faco|posso|se|funciona,gostaria de saber,preciso,qual a|o|e,quando chega|sera|vai,
 tem algum|alguma,quero,quanto custa|tempo|e,voces fazem|podem|tem,por que,podem,onde encontro|esta|fica|posso,
 porque,posso
calm 3: amanha,ata,contrato,em anexo,fatura,orcamento,para conhecimento,pauta,reuniao,quarta,quinta,segunda,
 sexta,segue~,terca
thanks 3: grat~,valeu,desde ja,agradeco,obrigad~,muito obrigad~
mend 3: me ajudaram|ajudou,devolveram.imediatamente|rapido,enviaram.novo|outro,problema.resolveram|resolvido|
 solucionado,resolveram,resolvido,solucionaram,trocaram
mid 4: nem boa nem ma|ruim,razoavel,nem bom nem mau|ruim,mais ou menos,nada de especial|demais,mediano
none 0: boa noite|sorte|tarde|viagem,bom dia,bem como,se bem que,tudo bem,desde ja,bom fim,mal posso esperar,
 ou melhor
recommends-us 3: indico,podem comprar|confiar,recomend~,super indico,vale.pena
told-others 3: recomendei|indiquei.a|para|pra
long-time-customer 4: client~.antig~|desde|fiel|ha,desde #,desde|faz|ha.anos,sempre compro
renewed 4: renovado|renovei|renovamos,comprar~ de|novamente|sempre|mais,com certeza.comprarei|voltarei,
 comprarei|compraremos.mais|novamente|outras,voltar~,continuarei|continuaremos,proxima compra|viagem,
 nao.ultima vez
churn 4: cancelei,cancel~.assinatura|conta|contrato|plano|servico,concorrente,concorrencia,nao.volto|compro|
 comprarei|voltarei|recomendo.mais,desinstal~,mudei|mudar para|de,nunca mais,vou cancelar|trocar|mudar,
 ultima vez
blocked 4: ainda.nao|sem|esperando,ate agora|hoje|o.nada|nao|nenhum~,bloquead~,esperando.reembolso|resposta|
 ha,nao.abre|chegou|recebi|responde~|consig~|funciona|conseguimos|devolv~,sem resposta|retorno,
 ninguem.responde|resolve|atende,nunca chegou|recebi
repeated 4: de novo,outra vez,segunda|terceira|quarta|enesima vez,novamente,toda vez,ja.liguei|reclamei,
 varias|diversas|# vezes,sempre.mesmo|erro|trava
promise 4: disseram que,deveria|devia.chegar|ter|ser,falaram que,garantiram,prazo.era|de|entrega,promet~
staff 3: funcionari~,pessoal,servico,assessor~,atendente~,atendimento,consultor~,equipe,equipa,suporte,
 tecnic~,vendedor~
`,
]
