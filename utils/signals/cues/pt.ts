/** Portuguese. */
export const pt = [
  `
set not: jamais,nada,nem,nenhum,nenhuma,nunca,não,sem,tampouco
set very: bastante,bem,demais,extremamente,muito,realmente,sempre,super,totalmente,tão
set little: meio,pouco,vezes
set but: contudo,entretanto,infelizmente,mas,porém,só
set would: deveria,espero,gostaria,poderia,queria,se,seria,tomara
set past: antes,era
set update: atualização,edit,editado
good 4: 5|cinco estrelas,altamente|muito|super|totalmente recomendado|recomendo|recomendável,a|o melhor,está|
 estão de parabéns,nada a reclamar,nenhuma|sem queixas|reclamação|reclamações,nota 10|1000|dez,
 nunca .. decepcionou|falhou,recomendo .. 100%|a|muito|todos,salvaram|salvou .. dia|meu|nosso|vida
good 3: adorei,adoro,amamos,amei,amo,delicios~,encantad~,espetacular~,excelente~,excepcional~,extraordinári~,
 fabulos~,fantástic~,impecável,incríve~,magnífic~,maravilhos~,melho~,nota 10,parabéns,perfeit~,recomendo,
 satisfeitíssim~,sensacional,show,top,ótim~
good 2: agradável,ajudaram,ajudou,atencios~,barato,bem,boa,boas,bom,bonit~,bons,confiança,confiável,content~,
 educad~,eficaz,eficiente~,feliz~,funciona bem|perfeitamente,fácil,genti~,gostamos,gostei,gosto,legal,lind~,
 pontual~,prestativ~,profissional~,prátic~,qualidade,rapidez,rápid~,satisfeit~,simples,simpátic~,vale a pena,
 útil,❤,👍,😀,😊
bad 4: 1|uma estrela,burla,descaso,enganação,falta de respeito,fraude,fujam,golpe,golpistas,ladrões,
 nunca mais,não caiam|comprem|contratem,não recomendo,palhaçada,perda de dinheiro|tempo,propaganda enganosa,
 roubo,vergonh~,zero estrelas
bad 3: absurd~,chatead~,decepcion~,defeit~,desastr~,desilud~,desrespeito,estragad~,frustra~,horríve~,
 inaceitável,incompetente~,infelizmente,insatisfeit~,inútil,irritad~,lamentável,lixo,mal,mau,mentir~,má,nojo,
 pior~,porcaria,péssim~,quebrad~,ridícul~,ruim,ruins,terrível
bad 2: atras~,cancela~,car~,complicad~,danificad~,demora~,demorou,difícil,errad~,erro~,espera~,falha~,falta~,
 faltou,impossível,lent~,pena,perdid~,problema~,reclamação,reclamações
trouble 4: ainda não,fecha sozinho,fica travando,mensagem de erro,nunca chegou|recebi|responderam,não abre|
 carrega|chega|chegou|consegui|conseguimos|consigo|deixa|dá|entra|funciona|responde|respondem,não foi|foram|me|
 recebemos|recebi,parou de funcionar,por favor .. arrumem|corrijam|resolvam,sem resposta|retorno|solução,trava~
wish 4: adicionar,adicionem,deveria|deveriam|devia .. adicionar|colocar|incluir|melhorar|permitir|ter,falta a|
 o|um|uma função|opção|possibilidade,gostaria .. de|poder|que|ter|ver,nova função,podem|poderia|poderiam|
 podiam acrescentar|adicionar|colocar|implementar|incluir|melhorar,seria .. bom|fantástico|ideal|interessante|
 legal|melhor|ótimo|útil,sugestão,sugiro,tomara que
ask 3: como consigo|faço|funciona|posso|se,gostaria de saber,onde encontro|está|fica|posso,podem,por que,
 porque,posso,preciso,qual a|o|é,quando chega|será|vai,quanto custa|tempo|é,quero,tem algum|alguma,vocês fazem|
 podem|têm
calm 3: amanhã,ata,contrato,em anexo,fatura,orçamento,para conhecimento,pauta,quarta,quinta,reunião,segue~,
 segunda,sexta,terça
thanks 3: agradeço,desde já,grat~,muito obrigad~,obrigad~,valeu
mend 3: devolveram .. imediatamente|rápido,enviaram .. novo|outro,me ajudaram|ajudou,problema .. resolveram|
 resolvido|solucionado,resolveram,resolvido,solucionaram,trocaram
mid 4: mais ou menos,mediano,nada de especial|demais,razoável
none 0: bem como,boa noite|sorte|tarde|viagem,bom dia,bom fim,desde já,mal posso esperar,ou melhor,se bem que,
 tudo bem
recommends-us 3: indico,podem comprar|confiar,recomend~,super indico,vale .. pena
long-time-customer 4: client~ .. antig~|desde|fiel|há,desde #,desde|faz|há .. anos,sempre compro
renewed 4: com certeza .. comprarei|voltarei,comprarei|compraremos .. mais|novamente|outras,
 comprar~ novamente|sempre|de|mais,continuarei|continuaremos,próxima compra|viagem,renovado|renovamos|renovei,
 voltar~
churn 4: cancelei,cancel~ .. assinatura|conta|contrato|plano|serviço,concorrente,concorrência,desinstal~,
 mudei|mudar para|de,nunca mais,não .. volto|compro|comprarei|voltarei|recomendo .. mais,vou cancelar|trocar|
 mudar,última vez
blocked 4: ainda .. não|sem|esperando,até agora|hoje|o .. nada|não|nenhum~,bloquead~,esperando .. reembolso|
 resposta|há,ninguém .. responde|resolve|atende,nunca chegou|recebi,não .. abre|chegou|recebi|responde~|
 consig~|conseguimos|funciona|devolv~,sem resposta|retorno
repeated 4: de novo,já .. liguei|reclamei,novamente,outra vez,segunda|terceira|quarta|enésima vez,
 sempre .. mesmo|erro|trava,toda vez,várias|diversas|# vezes
promise 4: deveria|devia .. chegar|ter|ser,disseram que,falaram que,garantiram,prazo .. era|de|entrega,promet~
staff 3: assessor~,atendente~,atendimento,consultor~,equipa,equipe,funcionári~,pessoal,serviço,suporte,
 técnic~,vendedor~
`,
]
