# ruff: noqa: E501
"""Portuguese."""

from __future__ import annotations

TABLE = {
    "promo": {
        "whole": "baixe (o|nosso) (app|aplicativo) (grátis)?\nao vivo agora\nassista ao vídeo",
        "start": """
(nosso|nossa) (curso|oficina|aula|workshop) ~ (começa|inicia|abre)
(assista|veja|ouça|confira) ~ (entrevista|vídeo|programa|episódio|reportagem) ~ (nosso canal|youtube|podcast|íntegra)
(ouça|escute|ouve|conheça|assista) (o|ao|o novo|o último)? (nosso|nossa|episódio) ~ (podcast|podcasts|episódio)
(nosso|nossa|meu|minha) (novo|nova|primeiro|último) (livro|guia|curso|podcast|revista|ebook|edição) ~ (já|está|disponível|à venda|nas livrarias|chegou|sai)
(baixe|baixa|descarregue|instale) (já|agora|grátis|gratuitamente)? (o|a)? (nosso|nossa|o) (aplicativo|app|aplicação)
(fale|entre em contato|entre em contacto|contate|contacte|ligue) (conosco|connosco|para nós|nossa equipe|com a nossa equipa|agora|hoje) ~ (orçamento|e|para|hoje|agora|sem)
(peça|solicite|pede|agende) (um|o seu|uma|já|seu|sua)? (orçamento|consulta|demonstração|visita) ~ (sem compromisso|grátis|gratuito|gratuita|hoje|agora)?
(teste|experimente|assine|comece) (grátis|gratuitamente|de graça|sem compromisso) ~ (#|dias|por|mês|agora|hoje)
(ganhe|use|utilize|aproveite|com) ~ (desconto|cupom|código|cupão) ~ (desconto|cupom|código|cupão|compra)
(baixe|descarregue|instale) (grátis|gratuitamente|já)? (o|a|nosso|nossa) (app|aplicativo|aplicação)
(assista|veja|ouça|confira) (também)? (ao|o|nosso) (vídeo|podcast|episódio|canal) ~ (youtube|abaixo|aqui|:)
(vídeo|vídeos|podcast|assista|ao vivo|em vídeo) :
(aproveite|garanta) ~ (desconto|cupom|oferta|promoção) ~ (aqui|agora|com o cupom|clicando)
(visite|conheça) (nossa|a nossa) (loja|página)
""",
        "hint": "oferta por tempo limitado\nclique aqui\nvocê não vai acreditar\ngrátis",
    },
    "cta": {
        "whole": """
(assine|assinar|inscreva se|cadastre se|subscreva|subscrever|seja membro|seja assinante|doe|apoie nos) (já|agora|aqui|grátis|a newsletter|gratuitamente|hoje)?
(ver|confira|consulte|verificar|veja) (o)? (preço|preços|oferta|ofertas|melhor preço) (atual|na|na amazon|no)?
(comprar|compre|ver) na amazon
(seu|o seu) (email|e mail|melhor email)
(gostou|você gostou|gostaste) (do|desta|deste|da|dessa|desse)? (artigo|matéria|texto|notícia|conteúdo|receita|post|conteúdo)?
(este|esse) (artigo|conteúdo|texto) foi útil (para você|para si)?
(avalie|classifique) (este|esta|esse|a|o) (artigo|receita|matéria|conteúdo)
(siga|siga nos|siga a gente|nos siga|acompanhe nos) (nas redes sociais|no instagram|no facebook|no google news|no twitter|no google notícias|no whatsapp)?
cancele quando quiser
pode cancelar a (inscrição|subscrição) a qualquer momento
""",
        "start": """
junte se a (mais de)? # ~
para ler ~ (assine|cadastre se|faça login)
(tem|você tem) (uma)? (história|dica|denúncia) ~ (escreva|envie|mande|fale)
escreva para ~
(nossa|nosso|a nossa|o nosso) (newsletter|boletim|carta) ~ (chega|chega ao|cai|é enviada|é enviado|sai|vai) ~ (seu|sua|toda|todo|cada|todas|todos|caixa)
(digite|insira|introduza|escreva|informe) (o)? (seu|teu) (email|endereço|correio)
(cadastre se|faça login|assine|registre se|registe se|inicie sessão|entre) ~ para (continuar|ler|acessar|aceder|ver|desbloquear)
(este|o) (conteúdo|artigo|texto) é (exclusivo|só|apenas|restrito|reservado) ~ (assinantes|subscritores|membros)
(conteúdo|artigo|reportagem|matéria) (exclusivo|exclusiva|só|apenas) (para)? (assinantes|subscritores|membros)
(apoie|ajude|apoia|sustente|fortaleça) (o|nosso|o nosso|a|nós) (jornalismo|trabalho|projeto|imprensa|manter) ~
(restam|você leu|você já leu|ainda tem) ~ (artigos|matérias|artigo|textos) ~ (grátis|gratuitos|gratuitas|mês)?
(ver|conferir|confira|comprar) ~ (preço|oferta)? na (amazon|magalu|americanas|shopee|worten|fnac)
(assine|inscreva se|cadastre se|subscreva|subscreve|registe se|assina) (já|agora|aqui|gratuitamente|grátis)? (a|o|na|no|em|para|nossa|nosso|e|à) ~ (newsletter|boletim|canal|podcast|lista|emails|conteúdo|notificações|revista|para receber|digital)
(receba|quer receber|deseja receber|recebe|quer ficar) ~ (newsletter|email|whatsapp|telegram|celular|telemóvel|boletim|caixa de entrada|notícias|alertas|por dentro)
(entre|participe|faça parte|junte se|entra) (no|do|na|da|ao|em) (nosso|nossa|grupo|canal|comunidade) ~ (whatsapp|telegram|canal|grupo|comunidade|facebook|discord)
(siga|siga nos|siga a|siga o|acompanhe|nos siga|curta|curta nossa) ~ (instagram|facebook|twitter|google news|google notícias|redes sociais|whatsapp|telegram|youtube|tiktok|x|threads)
(se você gostou|se gostou|gostou) (deste|desta|desse|dessa|do|da) (artigo|matéria|post|receita|texto|conteúdo|notícia)
(deixe|conte|diga|comente|compartilhe) (aqui|seu|sua|nos|para nós|o seu|nos comentários|pra gente|abaixo) ~ (comentário|comentários|opinião|achou|experiência|acha)
(já é|já sou|é) (assinante|membro|subscritor) (faça login|entre|acesse|inicie)?
(este|esse|o) conteúdo é (exclusivo|restrito) (para|a) (assinantes|membros|subscritores)
(para continuar|continue) (lendo|a ler|a leitura) ~ (assin*|cadastr*|login|grátis|subscri*)
(apoie|ajude|contribua com|apoia) (o|nosso|a|o nosso|nossa) (jornalismo|trabalho|jornalismo independente|redação|site|projeto) ~ (assin*|doa*|contribu*|com|apoia*|a partir)
(torne se|seja|vire) (um)? (membro|assinante|apoiador|sócio) (e|do|da|por|a partir|para|hoje)
(encontrou|viu|achou|identificou|notou) (um|algum) erro
(tem|você tem) (uma|alguma) (denúncia|sugestão|dica|informação|sugestão de pauta) ~ (envie|mande|fale|conte|escreva)
(fale conosco|entre em contato|ligue|agende|solicite|peça) (com|já|agora|um|uma|seu|e) ~ (orçamento|consulta|hoje|conosco|gratuita|whatsapp|nossa equipe)
(ao se inscrever|ao assinar|ao clicar|ao subscrever|ao cadastrar) ~ (concorda|aceita|política|termos|privacidade)
(não perca|fique por dentro) (nenhuma|nenhum|nossas|de todas|das últimas|das notícias|de tudo) ~ (notícia|notícias|novidade|novidades|inscr*|siga|canal|atualiz*|redes)
ative as notificações
(clique aqui|clique no link) (para|e) ~ (entrar|assinar|receber|participar|seguir|inscrev*|ler|saber|se inscrever)
""",
        "has": "assine (a)? nossa newsletter\ninscreva se (em|no) (nossa|nosso) (newsletter|canal)\nna sua caixa de entrada\nsiga (nos|a gente)? no (google news|instagram|facebook|twitter)\nnosso (grupo|canal) (do|de|no) (whatsapp|telegram)",
        "hint": "newsletter\nboletim\ngrátis\ntodas as manhãs\nno celular\nnosso canal\nnosso grupo\nclique aqui\npolítica de privacidade\ngostou",
        "topic": "newsletter boletim assinat subscri",
    },
    "share": {
        "whole": """
(enviar|encaminhar|mande) para um (amigo|contato|contacto)
(compartilhe|compartilhar|partilhe) (nas|em) (suas)? (redes|redes sociais)
se gostou (compartilhe|partilhe) ~
(ver|veja) (essa|esta|este|esse) (foto|publicação|post|vídeo) no (instagram|facebook|x|twitter)
copiar (o)? link
(compartilhe|compartilhar|partilhar|partilhe|compartilha) (isso|no|em|esta notícia|este artigo|esta matéria|via|nas redes sociais|essa notícia|:)?
(compartilhar|compartilhe|partilhar|partilhe) (no|via|em|por) (facebook|twitter|x|whatsapp|telegram|email|linkedin)
(enviar|envie) por (email|whatsapp)
(copiar|copie) (o)? link
link copiado
(imprimir|salvar|guardar|ouvir) (artigo|notícia|matéria|o texto)?
# (compartilhamentos|partilhas|visualizações|curtidas|leituras)
tempo de leitura : # (min|minutos)
# (min|minutos) de leitura
ouça este conteúdo
""",
        "start": """
(compartilhe|compartilhar|partilhe|partilhar) (este|esta|esse|essa|o|a|com|no|isso) (artigo|notícia|matéria|post|texto|receita|conteúdo|seus amigos|facebook|whatsapp|twitter|link)
(esta|essa) (notícia|matéria) foi (compartilhada|lida) #
curtir isso :
clique para (compartilhar|partilhar|imprimir|enviar)
gosto disto :
""",
        "has": "abre em nova janela",
        "hint": "compartilhe\nwhatsapp\nfacebook",
        "topic": "facebook whatsapp compartilh",
    },
    "related": {
        "whole": """
(leia|veja|confira|saiba|ler|ver) (também|mais|ainda)
(notícias|artigos|matérias|posts|conteúdos|conteúdo|assuntos|receitas|temas|leituras) (relacionadas|relacionados|relacionado|recomendados|recomendadas|semelhantes|similares|populares|recentes)
(você|também) (pode|poderá|vai|também pode) (gostar|se interessar|gostar de|te interessar) (de|também)?
(talvez)? (você)? (também)? (goste|se interesse)
(as)? mais (lidas|lidos|vistas|vistos|populares|acessadas|notícias|comentadas|recentes|lido)
(últimas|outras|mais) notícias
(post|artigo|notícia|matéria) (anterior|seguinte|próximo)
(próximo|próxima) (post|artigo|notícia|matéria)
recomendado para você
continue lendo
""",
        "start": """
(leia|veja|confira|saiba|ler|ver|assista|entenda|lê) (também|mais|ainda|mais sobre|mais em) (:|sobre|em)?
(leia|veja|confira|saiba mais|relacionado|relacionada|relacionadas|relacionados|mais lidas|as mais lidas|mais lidos|notícias relacionadas|artigos relacionados|matérias relacionadas|veja mais|leia mais|não perca|pode interessar|você pode gostar|continue lendo|últimas notícias|mais notícias|mais sobre|conteúdo relacionado|em alta|recomendado|recomendados|vale a leitura) ~ :
(você|também|talvez você|isto|isso|isto também) (também)? (pode|poderá|vai) (gostar|se interessar|te interessar|interessar|lhe interessar) (de|por|:)?
(post|artigo|notícia) (anterior|seguinte)
(próximo|próxima) (post|artigo|notícia)
""",
        "hint": "leia também\nmais lidas",
    },
    "comments": {
        "whole": """
(conte|conta|diga|deixe sua opinião|comente|opine|escreva) (pra gente|para nós|aqui|sua opinião)? (nos|em)? comentários (abajo|abaixo)?
(deixe|deixar|escreva|escrever|publicar|publique|enviar|adicionar|adicione|ver|carregar|mostrar|ler|faça) (um|uma|o|seu|sua|os|mais|o seu|#)? (comentário|comentários|resposta) (cancelar resposta)?
(nenhum|sem|não há|#) (comentário|comentários|respostas) (ainda)?
(os)? comentários (estão|foram)? (fechados|encerrados|desativados|#)
(faça login|inicie sessão|entre|cadastre se) para (comentar|deixar um comentário|responder)
(seja o primeiro a comentar|participe da (conversa|discussão)|dê sua opinião|o que você achou|cancelar resposta)
""",
        "bare": """
(e)? (você|vocês|tu)? (o que)? (acha|acham|achas|pensa|achou)
responder
comentários
comentário
nome
site
email
""",
        "start": """
(me)? (conte|conta|diga|deixe) ~ (nos|em) comentários
(deixe|deixar) (um|uma|o|seu|o seu) (comentário|resposta) (cancelar|:|abaixo)?
(o seu|seu|o) (endereço (de|do)? (email|correio)|email) não será publicad*
(os)? campos (obrigatórios|necessários|requeridos) (são|estão|marcados)
(salvar|guardar) (meus dados|meu nome|o meu nome|os meus dados)
# (comentários|comentário|respostas|resposta|pensamentos|opiniões|comentarios) (em|sobre|para|a|no|na|on)
(um|uma) (comentário|resposta|pensamento|opinião) (em|sobre|para)
(você (precisa|deve)|é preciso|é necessário|tem de|tens de) ~ (logado|login|sessão|conectado|cadastrado) ~ (comentar|comentário|publicar)?
(faça login|inicie sessão) (para|e) (comentar|publicar|deixar|responder)
(este site|esse site) utiliza o akismet
(notifique|notificar|avise) (me)? ~ (comentários|publicações) ~ (email|por)
(os)? comentários (são|publicados são|não) (de (inteira|exclusiva)?)? (responsabilidade|moderados|representam|dos)
os comentários são moderados
""",
        "has": "não será publicado campos\ncampos obrigatórios são marcados\nfaça login para comentar\npara a próxima vez que eu comentar\nnão representam a opinião (deste|do) (site|portal|jornal|veículo)",
        "hint": "comentário\ncomentários\nresponder\nlogin",
        "topic": "comentário moder",
    },
    "nav": {
        "whole": """
(aceitar|aceito) (recusar|rejeitar) (configurar|personalizar|gerenciar|preferências)
(voltar|ir) (ao|para o) (topo|início|conteúdo)
índice
(ver|abrir|veja) (a)? (galeria|fotos|todas as fotos|mais|imagens)
(pular|ir|voltar|saltar|avançar) (para|ao|à|pro) (o|a)? (conteúdo|topo|início|menu|página inicial|conteúdo principal|rodapé|navegação|receita)
(aceitar|rejeitar|recusar|gerir|gerenciar) (todos|todas|cookies|todos os cookies|preferências|e fechar|e continuar)
(política de|termos de) (privacidade|cookies|uso)
(abrir|fechar|mostrar) (o)? (menu|busca|pesquisa)
imprimir receita
mapa do site
índice do artigo
""",
        "bare": "início\nmenu\nbuscar\npesquisar\nimprimir\netiquetas\ncategorias\nentrar\naceitar\nfechar\nassine\ntags",
        "start": """
(pular|ir|saltar) para o conteúdo
(usamos|utilizamos|este site (usa|utiliza)|nosso site (usa|utiliza)|nós usamos|nós utilizamos) (os)? cookies
(utilizamos|usamos) ~ cookies ~ (para|melhorar|experiência)
(ao continuar|ao navegar|ao utilizar|ao clicar|se continuar|ao prosseguir) ~ (concorda|aceita|cookies|política|concordas)
(tags|etiquetas|marcado|marcadores|arquivado em|publicado em|categorias|categoria|mais sobre|assuntos|neste artigo|você está aqui|tópicos|palavras chave|tópicos relacionados|está em) :
(arquivado|marcado|publicado) (em|como|com) ~ (:|marcado|tags|com a tag)
""",
        "edge": "temas :\neditoria :\nseções :",
        "hint": "cookies\naceitar\npolítica de privacidade\nsua experiência\nconcorda com",
        "topic": "cookie privacidade lgpd",
    },
    "credit": {
        "whole": """
todos os direitos reservados
sobre (o|a|os) (autor|autora|autores)
(foto|imagem) (de)? (arquivo|divulgação|ilustrativa|reprodução)
(divulgação|reprodução)
(da)? redação
(com informações|informações) (da|do|de) (agência|agências|assessoria|reuters|agência brasil|estadão conteúdo)
""",
        "start": """
(artigo|texto|reportagem) (publicado|publicada) (originalmente|primeiro|inicialmente) (em|no|na|pelo|pela)
(foto|fotos|imagem|imagens|crédito|créditos|ilustração|crédito da foto|foto de capa|imagem de capa|imagem destacada) (de capa)? :
(imagem|ilustração|foto) (gerada|criada|produzida) (por|com|via|pela) (ia|inteligência|ai|midjourney|dall)
(fonte|fontes|via|fonte original|com informações|matéria original|link original|sobre o autor|sobre a autora|artigo original) :
sobre (o|a) (autor|autora) :
(com)? informações (da|do|de) (agência|g1|folha|estadão|reuters|afp|assessoria|portal)
(este|o|esse|essa|esta) (artigo|texto|matéria|post|conteúdo|reportagem) (foi|apareceu) (publicado|publicada|originalmente|primeiro|escrito|traduzido|originariamente) ~ (originalmente|em|no|na|por|primeiro)
publicado originalmente (em|no|na|por)
(o post|a postagem) ~ apareceu primeiro
copyright #
(é|fica)? (proibida|vedada) a (reprodução|cópia)
da redação : (atualizado|publicado|atualizada)
da redação : #
(leia|veja) (o|a) (artigo|matéria|texto|fonte) original (aqui|em|:)?
""",
        "has": "todos os direitos reservados\napareceu primeiro em\nproibida a reprodução",
        "edge": "da redação\ntexto de\nreportagem de\nedição de",
        "hint": "fonte original\ncortesia de\né (jornalista|repórter|escritor|escritora|redator|redatora)\natualizado em # às #\natualizado em",
        "topic": "copyright direito autora fotograf plágio",
    },
    "ad": {
        "whole": """
conteúdo (de marca|patrocinado|publicitário|de parceiro)
publicidade
anúncio
anúncios
(conteúdo|publicação|post|artigo|link) (patrocinado|publicitário|de marca|publieditorial)
(patrocinado|publieditorial|informe publicitário|pub|publi|oferecido por|apresentado por)
(continua|a matéria continua|o texto continua|a notícia continua|continue lendo|artigo continua) (após|depois|a seguir) (da|a|o|do)? (publicidade|anúncio)
(continua depois|continue a ler após|continua a seguir|depois) (da|do|a|o) (publicidade|anúncio)
pular (anúncio|publicidade)
""",
        "start": """
(alguns|os) links (deste|desta|neste|nesta) ~ (afiliados|afiliado)
(este|esse) (artigo|post|conteúdo|texto) (traz|contém|tem|inclui|pode conter) ~ (afiliados|afiliado)
se você comprar ~ (ganhamos|recebemos|comissão)
(publicidade|patrocinado|conteúdo patrocinado|em parceria com) :
(continua|a matéria continua|o artigo continua) (após|depois) (da|a|o)
(este|esse|esta|essa) (artigo|post|conteúdo|página|matéria) (contém|pode conter|inclui) (links)? (de)? (afiliado|afiliados|patrocinados|links)
(ao comprar|se você comprar|quando você compra|comprando) ~ (links|link) ~ (comissão|comissões)
como (associado|afiliado|participante) (da)? amazon
""",
        "has": "(podemos|poderemos|podemos ganhar|posso|pode) (receber|ganhar)? uma (pequena)? comissão\nsem (nenhum)? custo (adicional|extra) para você",
        "hint": "afiliados\ncomissão\npatrocinado",
        "topic": "publicidade anunciante patroc afiliad",
    },
    "llm": {
        "whole": """
(uma)? (outra|segunda|nova) versão (mais ~)? :
(claro|com certeza|certamente|perfeito|entendido|com prazer|ótimo)
(contagem|número|total) de palavras : (aproximadamente)? #
(aproximadamente|cerca de)? # palavras
(artigo|título|versão #|opção #|versão alternativa|texto reescrito|rascunho|título alternativo) :
espero que (isso|isto)? (ajude|seja útil)
""",
        "start": """
(claro|com certeza|certamente|perfeito|com prazer|entendido|ótimo|claro que sim|sem problemas) (aqui|a seguir|segue|abaixo|vou|este|eis)
(aqui|a seguir|abaixo|segue|eis) (está|estão|vai|temos|abaixo|você|apresento|uma|um|o|a|encontra) ~ (versão|artigo|texto|rascunho|redação|resumo|post|matéria|proposta|sugestões|reescrit*|alternativa|conteúdo|títulos)
(gostaria|quer|deseja|você gostaria|você quer|queres|gostarias) (de)? que (eu|também|o|a|lhe)
como (um)? (modelo de (linguagem|ia)|inteligência artificial|ia|assistente de ia)
(meta descrição|metadescrição|meta description|descrição meta|palavra chave (principal|foco)?|palavras chave (principais|secundárias|foco)?|frase chave|título seo|meta título|slug|contagem de palavras|número de palavras|texto alternativo|título alternativo|títulos alternativos|versão alternativa|versão #|opção #|tags sugeridas|público alvo) (seo|~)? :
(me avise|avise me|me diga|diga me|me avisa|deixe me saber|fique à vontade para me) (se|caso|o que|qual)
""",
        "edge": """
espero que (este|esta|isso|isto|o|a|esse|essa|tenha)
(se (você)? (quiser|desejar|preferir|precisar)|caso (queira|deseje|precise|prefira)) (,)? ~ (posso|poderia|é só|me avise|me diga)
(posso|também posso) (adaptar*|ajustar*|adicionar|criar|ampliar|encurtar|escrever|reescrever|fazer|gerar|incluir)
(este|o|esse) (artigo|texto|conteúdo) (está|foi|utiliza|usa|inclui|segue|mantém|tem|possui|contém|é) ~ (seo|otimizado|palavras chave|palavras|subtítulos|tom|h2|buscadores|legibilidade|plágio|original|reescrito|humanizado|mecanismos)
(artigo|texto|conteúdo) (de|com) (aproximadamente|cerca|#|mais) ~ palavras
(mantive|reescrevi|utilizei|otimizei|incluí|adaptei|procurei|usei|alterei) ~ (texto|artigo|tom|palavras|seo|conteúdo|versão|estrutura)
lembre se de (substituir|adicionar|preencher|personalizar|inserir)
""",
        "hint": "seo\notimizad* para\npalavra chave\npalavras chave\ntom (mais)? (natural|informal|formal|neutro)\nmeta descrição\nmeta description\nversão\nmecanismos de busca",
        "topic": "seo prompt chatgpt palavras buscador",
    },
    "placeholder": {
        "start": "(texto|imagem|título|foto) (de exemplo|provisório|ilustrativo aqui|aqui)",
        "topic": "modelo",
    },
}
