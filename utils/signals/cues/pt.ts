/** Portuguese. */
export const pt = [
  `
set not: jamais,nada,nem,nenhum,nenhuma,nunca,nao,sem,tampouco
set very: bastante,bem,demais,extremamente,muito,realmente,sempre,super,totalmente,tao
set little: meio,pouco,vezes
set but: contudo,entretanto,infelizmente,mas,porem,so
set would: deveria,espero,gostaria,poderia,queria,se,seria,tomara
set past: antes,era
set update: atualizacao,edit,editado
good 4: 5|cinco estrelas,altamente|muito|super|totalmente recomendado|recomendo|recomendavel,a|o melhor,esta|
 estao de parabens,nada a reclamar,nenhuma|sem queixas|reclamacao|reclamacoes,nota 10|1000|dez,
 nunca .. decepcionou|falhou,recomendo .. 100%|a|muito|todos,salvaram|salvou .. dia|meu|nosso|vida
good 3: adorei,adoro,amamos,amei,amo,delicios~,encantad~,espetacular~,excelente~,excepcional~,extraordinari~,
 fabulos~,fantastic~,impecavel,incrive~,magnific~,maravilhos~,melho~,nota 10,parabens,perfeit~,recomendo,
 satisfeitissim~,sensacional,show,top,otim~
good 2: agradavel,ajudaram,ajudou,atencios~,barato,bem,boa,boas,bom,bonit~,bons,confianca,confiavel,content~,
 educad~,eficaz,eficiente~,feliz~,funciona bem|perfeitamente,facil,genti~,gostamos,gostei,gosto,legal,lind~,
 pontual~,prestativ~,profissional~,pratic~,qualidade,rapidez,rapid~,satisfeit~,simples,simpatic~,vale a pena,
 util,❤,👍,😀,😊
bad 4: 1|uma estrela,burla,descaso,enganacao,falta de respeito,fraude,fujam,golpe,golpistas,ladroes,
 nunca mais,nao caiam|comprem|contratem,nao recomendo,palhacada,perda de dinheiro|tempo,propaganda enganosa,
 roubo,vergonh~,zero estrelas
bad 3: absurd~,chatead~,decepcion~,defeit~,desastr~,desilud~,desrespeito,estragad~,frustra~,horrive~,
 inaceitavel,incompetente~,infelizmente,insatisfeit~,inutil,irritad~,lamentavel,lixo,mal,mau,mentir~,ma,nojo,
 pior~,porcaria,pessim~,quebrad~,ridicul~,ruim,ruins,terrivel
bad 2: atras~,cancela~,car~,complicad~,danificad~,demora~,demorou,dificil,errad~,erro~,espera~,falha~,falta~,
 faltou,impossivel,lent~,pena,perdid~,problema~,reclamacao,reclamacoes
trouble 4: ainda nao,fecha sozinho,fica travando,mensagem de erro,nunca chegou|recebi|responderam,nao abre|
 carrega|chega|chegou|consegui|conseguimos|consigo|deixa|da|entra|funciona|responde|respondem,nao foi|foram|me|
 recebemos|recebi,parou de funcionar,por favor .. arrumem|corrijam|resolvam,sem resposta|retorno|solucao,trava~
wish 4: adicionar,adicionem,deveria|deveriam|devia .. adicionar|colocar|incluir|melhorar|permitir|ter,falta a|
 o|um|uma funcao|opcao|possibilidade,gostaria .. de|poder|que|ter|ver,nova funcao,podem|poderia|poderiam|
 podiam acrescentar|adicionar|colocar|implementar|incluir|melhorar,seria .. bom|fantastico|ideal|interessante|
 legal|melhor|otimo|util,sugestao,sugiro,tomara que
ask 3: como consigo|faco|funciona|posso|se,gostaria de saber,onde encontro|esta|fica|posso,podem,por que,
 porque,posso,preciso,qual a|o|e,quando chega|sera|vai,quanto custa|tempo|e,quero,tem algum|alguma,voces fazem|
 podem|tem
calm 3: amanha,ata,contrato,em anexo,fatura,orcamento,para conhecimento,pauta,quarta,quinta,reuniao,segue~,
 segunda,sexta,terca
thanks 3: agradeco,desde ja,grat~,muito obrigad~,obrigad~,valeu
mend 3: devolveram .. imediatamente|rapido,enviaram .. novo|outro,me ajudaram|ajudou,problema .. resolveram|
 resolvido|solucionado,resolveram,resolvido,solucionaram,trocaram
mid 4: mais ou menos,mediano,nada de especial|demais,razoavel
none 0: bem como,boa noite|sorte|tarde|viagem,bom dia,bom fim,desde ja,mal posso esperar,ou melhor,se bem que,
 tudo bem
recommends-us 3: indico,podem comprar|confiar,recomend~,super indico,vale .. pena
long-time-customer 4: client~ .. antig~|desde|fiel|ha,desde #,desde|faz|ha .. anos,sempre compro
renewed 4: com certeza .. comprarei|voltarei,comprarei|compraremos .. mais|novamente|outras,
 comprar~ novamente|sempre|de|mais,continuarei|continuaremos,proxima compra|viagem,renovado|renovamos|renovei,
 voltar~
churn 4: cancelei,cancel~ .. assinatura|conta|contrato|plano|servico,concorrente,concorrencia,desinstal~,
 mudei|mudar para|de,nunca mais,nao .. volto|compro|comprarei|voltarei|recomendo .. mais,vou cancelar|trocar|
 mudar,ultima vez
blocked 4: ainda .. nao|sem|esperando,ate agora|hoje|o .. nada|nao|nenhum~,bloquead~,esperando .. reembolso|
 resposta|ha,ninguem .. responde|resolve|atende,nunca chegou|recebi,nao .. abre|chegou|recebi|responde~|
 consig~|conseguimos|funciona|devolv~,sem resposta|retorno
repeated 4: de novo,ja .. liguei|reclamei,novamente,outra vez,segunda|terceira|quarta|enesima vez,
 sempre .. mesmo|erro|trava,toda vez,varias|diversas|# vezes
promise 4: deveria|devia .. chegar|ter|ser,disseram que,falaram que,garantiram,prazo .. era|de|entrega,promet~
staff 3: assessor~,atendente~,atendimento,consultor~,equipa,equipe,funcionari~,pessoal,servico,suporte,
 tecnic~,vendedor~
`,
]
