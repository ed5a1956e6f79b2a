# Messages of the command line and of files. Details that may name a case stand last.

cli-file-is-folder = Il s’agit d’un dossier et non d’un fichier. Indiquez un fichier : { $path }
cli-file-too-large = La taille du fichier dépasse celle que ce programme peut lire. Vérifiez qu’il s’agit du bon fichier : { $path }
cli-file-not-found = Ce fichier n’existe pas. Vérifiez son nom et son dossier : { $path }
cli-file-no-permission = Vous n’avez pas l’autorisation de lire ce fichier. Demandez l’autorisation ou une copie à la personne qui le gère : { $path }
cli-file-cannot-read = Le fichier ne peut pas être lu. Vérifiez le disque et sa connexion, puis réessayez : { $path } ({ $system })
cli-file-folder-not-found = Le dossier prévu pour ce fichier n’existe pas. Créez-le ou choisissez un autre dossier : { $path }
cli-file-no-write-permission = Vous n’avez pas l’autorisation d’écrire ce fichier ; rien n’a été modifié. Choisissez un autre dossier : { $path }
cli-file-cannot-write = Le fichier ne peut pas être écrit ; rien n’a été modifié. Choisissez un autre dossier ou disque, ou réessayez : { $path } ({ $system })
cli-file-not-a-file = Aucun fichier ne peut être écrit ici : il s’agit d’un périphérique ou d’une liaison entre programmes. Choisissez un autre nom : { $path }
cli-file-over-input = Ce fichier est lui-même lu ici et n’est jamais remplacé par ce qui en est tiré ; rien n’a été modifié. Choisissez un autre nom : { $path }
cli-file-exists = Le fichier existe déjà. Choisissez un autre nom, ou utilisez --overwrite pour le remplacer : { $path }
cli-file-conflict = Le fichier a été modifié ou ouvert ailleurs depuis sa lecture ; rien n’a été enregistré. Enregistrez sous un autre nom : { $path }
cli-file-in-use = Un autre programme utilise ce fichier. Fermez-le dans ce programme, puis réessayez : { $path }
cli-file-write-in-use = Un autre programme utilise ce fichier ; rien n’a été modifié. Fermez-le dans ce programme ou choisissez un autre nom : { $path }
cli-file-bad-name = Le système n’accepte pas ce nom : il est trop long ou contient un caractère interdit dans les noms. Choisissez-en un autre : { $path }
cli-file-no-folder-on-the-way = Un élément de ce chemin est un fichier là où il faudrait un dossier. Corrigez le chemin : { $path }
cli-file-no-connection = Le disque où se trouve ce fichier ne répond pas. Vérifiez la connexion, puis réessayez : { $path }
cli-file-write-no-connection = Le disque ne répond pas ; rien n’a été modifié. Vérifiez la connexion ou enregistrez sur un autre disque : { $path }
cli-file-read-only = Ce disque est en lecture seule ; rien n’a été modifié. Choisissez un dossier sur un autre disque : { $path }
cli-file-disk-full = Le disque est plein ; rien n’a été modifié. Libérez de l’espace ou choisissez un autre disque : { $path }
cli-file-too-large-for-disk = Le fichier dépasse la taille que ce disque autorise ; rien n’a été modifié. Choisissez un autre disque : { $path }
import-too-large = La taille du fichier dépasse { $mib } Mio, ce qui n’est jamais le cas d’un fichier de demande. Vérifiez qu’il s’agit du bon fichier.
import-not-utf8 = Le fichier n’est pas un texte UTF-8 (octet { $position }). Les fichiers de demande sont en UTF-8 ; vérifiez qu’il s’agit du bon fichier.
import-form-truncated = Le fichier s’arrête au milieu : il a été tronqué à l’enregistrement, à la copie ou à l’envoi. Demandez-le de nouveau ou prenez une copie antérieure. (ligne { $line }, colonne { $column } : { $problem })
import-form-syntax = À l’emplacement { $path }, le fichier ne respecte pas l’écriture JSON : une virgule, un guillemet ou un crochet manque ou est de trop. Corrigez cet endroit ou prenez une copie qui n’a pas été modifiée à la main. (ligne { $line }, colonne { $column } : { $problem })
import-form-too-deep = À l’emplacement { $path }, des listes s’imbriquent sans fin ; aucune demande n’est ainsi faite. Vérifiez qu’il s’agit du bon fichier. (ligne { $line }, colonne { $column } : { $problem })
import-form-unknown-key = Emplacement { $path } : une demande n’a pas d’entrée « { $name } ». Corrigez ce nom ou retirez l’entrée ; « rogatory schema » énumère les entrées. (ligne { $line }, colonne { $column } : { $problem })
import-form-missing-key = Emplacement { $path } : l’entrée « { $name } » manque. Ajoutez-la ou prenez une copie qui n’a pas été modifiée à la main. (ligne { $line }, colonne { $column } : { $problem })
import-form-doubled-key = À l’emplacement { $path }, une entrée figure deux fois et rien ne dit laquelle compte. Gardez-en une seule. (ligne { $line }, colonne { $column } : { $problem })
import-form-other-type = À l’emplacement { $path } se trouve une valeur d’un autre type que celui attendu, par exemple un texte au lieu d’une liste. Corrigez cet endroit ; « rogatory schema » décrit la forme du fichier. (ligne { $line }, colonne { $column } : { $problem })
import-form-unknown-word = À l’emplacement { $path }, « { $name } » n’est pas une des valeurs admises. Corrigez-la ; « rogatory schema » les énumère. (ligne { $line }, colonne { $column } : { $problem })
import-form-value = À l’emplacement { $path }, la valeur ne peut pas être lue, par exemple une date qui n’existe pas ou un code qui n’en est pas un. Corrigez cet endroit. (ligne { $line }, colonne { $column } : { $problem })
import-not-a-request = Le fichier est du JSON, mais pas un fichier de demande : « format » n’y indique pas « rogatory-request ». Choisissez le fichier de demande ; son nom se termine d’ordinaire par « .rogatory.json ».
import-file-empty = Le fichier est vide. Il n’a pas été écrit jusqu’au bout ou pas transmis en entier ; demandez-le de nouveau ou prenez une copie antérieure.
import-file-picture = Il s’agit d’une image ({ $format }) et non d’une demande. Une numérisation ou une photographie ne peut être ouverte comme telle : demandez à l’expéditeur le fichier de la demande, ou le DOCX ou le PDF établi par ce programme.
import-file-office = Il s’agit d’un document d’un autre type ({ $format }) ; aucune demande n’y est jointe. Demandez à l’expéditeur le fichier de la demande, ou le DOCX ou le PDF établi par ce programme.
import-file-protected = Le document est protégé par un mot de passe. Ouvrez-le dans le programme qui l’a établi, retirez le mot de passe, enregistrez-le, puis ouvrez-le ici.
import-file-archive = Il s’agit de fichiers réunis en un seul ({ $format }). Extrayez-les, puis ouvrez le fichier de la demande ou la lettre qui s’y trouve.
import-file-marked = Il s’agit d’un texte d’un autre type ({ $format }), par exemple une page web ou un courriel. Choisissez le fichier de la demande, ou enregistrez-le d’abord depuis le message.
import-file-utf16 = Le texte de ce fichier est en UTF-16. Ouvrez-le dans un éditeur de texte et enregistrez-le de nouveau en UTF-8 ; les fichiers de demande sont en UTF-8.
import-file-text = Il s’agit d’un texte brut et non d’un fichier de demande. Choisissez le fichier de demande ; son nom se termine d’ordinaire par « .rogatory.json ».
import-file-unknown = Ce programme ne connaît pas ce type de fichier. Seuls peuvent être ouverts les fichiers de demande, et les fichiers DOCX et PDF établis par ce programme ; vérifiez qu’il s’agit du bon fichier.
import-other-format = Emplacement /format : le fichier se présente comme « { $found } » et non comme un fichier de demande de version 1. Vérifiez qu’il s’agit du bon fichier.
import-unknown-id = Emplacement { $path } : l’identifiant « { $id } » n’existe pas ({ $what }). Corrigez-le ; « rogatory kinds », « rogatory elements » et « rogatory directory search » énumèrent les identifiants existants.
import-other-value = Emplacement { $path } : la réponse attendue pour cet élément est du type « { $expected } » et non du type « { $found } ». Corrigez la réponse dans le fichier ou prenez une copie qui n’a pas été modifiée à la main.
import-not-a-number = Emplacement { $path } : « { $text } » n’est pas un nombre décimal. Écrivez-le avec un point et sans séparateur de milliers, par exemple 1250000.50.
import-sort-state = État
import-sort-kind = type de demande
import-sort-element = élément
import-sort-question = question
import-sort-instrument = instrument
import-sort-option = option
cli-incomplete = { $number ->
    [one] { $number } constatation bloque le document. Complétez la demande ou utilisez --as-draft pour obtenir un document portant la mention « projet ».
    [many] { $number } de constatations bloquent le document. Complétez la demande ou utilisez --as-draft pour obtenir un document portant la mention « projet ».
   *[other] { $number } constatations bloquent le document. Complétez la demande ou utilisez --as-draft pour obtenir un document portant la mention « projet ».
}
cli-produce-failed = Le document n’a pas pu être établi. Il s’agit d’une erreur du programme et non de la demande ; rien n’est perdu. Veuillez la signaler en citant ces mots : { $detail }
cli-no-file-name = La demande n’a pas encore de nom de fichier. Enregistrez-la d’abord sous un nom.
cli-written = Fichier écrit : { $path }
cli-written-draft = Fichier écrit, avec la mention « projet » sur chaque page : { $path }
cli-several-need-folder = Plusieurs documents exigent un dossier. Indiquez-en un terminé par « / », ou écrivez un document à la fois : { $path }
cli-complete = Demande complète : rien ne la bloque.
cli-summary = Constatations bloquantes : { $blocking }. Avertissements : { $warnings }. Conseils : { $advice }.
cli-unknown-kind = Le type de demande « { $id } » n’existe pas. « rogatory kinds » énumère les types existants.
cli-unknown-state = Aucun État n’a le code « { $id } ». « rogatory directory search » permet de le trouver par son nom.
cli-nothing-found = Aucun résultat.
cli-bad-date = « { $text } » n’est pas une date. Écrivez-la sous la forme 2026-11-22.
cli-bad-file-state = Ce fichier ne peut pas être contrôlé.
cli-articles = Articles : { $articles }
cli-place = Emplacement : { $path }
cli-obligation-mandatory = obligatoire
cli-obligation-conditional = conditionnel
cli-obligation-recommended = recommandé
cli-question = Question
cli-no-display = Aucune fenêtre ne peut être ouverte ici. Utilisez la ligne de commande : « rogatory --help » affiche les commandes.
import-carrier-damaged = Le document est endommagé ou n’a pas été établi par ce programme. Demandez un nouvel envoi, ou le fichier de la demande. ({ $detail })
import-carrier-encrypted = Le document est chiffré. Retirez la protection par mot de passe, puis ouvrez-le de nouveau.
import-carrier-too-much = Une fois décompressé, le document dépasse de loin la taille d’une demande ; il n’est pas ouvert. Demandez à l’expéditeur le fichier de la demande.
import-carrier-doubled-name = Deux parties du document portent le même nom ; il n’est pas ouvert, car les programmes ne s’accorderaient pas sur son contenu. Demandez un nouvel envoi.
import-carrier-xml = Une partie du document n’est pas recevable ; il n’est pas ouvert. Demandez un nouvel envoi, ou le fichier de la demande. ({ $detail })
import-carrier-empty = Le document ne contient aucune demande. Seuls les documents établis par ce programme avec la demande jointe peuvent être ouverts ; sinon, commencez une nouvelle demande.
import-carrier-several = Le document contient plusieurs demandes différentes ; il n’est pas ouvert. Demandez à l’expéditeur laquelle fait foi.
import-carrier-origin = Le document contient une demande, mais pas l’indication de sa provenance ; il n’est pas ouvert. Demandez à l’expéditeur le fichier de la demande. ({ $detail })
import-carrier-altered = La demande contenue dans le document n’est pas celle qui y avait été placée ; il n’est pas ouvert. Demandez un nouvel envoi du document.
import-carried = Demande extraite d’un document daté du { $date }, établi dans la langue suivante : { $language } (Rogatory { $program }). L’identité de l’expéditeur n’est pas vérifiée.
import-carried-same = Le document correspond à la demande qu’il contient.
import-carried-changed = { $number ->
    [one] Le document a été modifié à la main dans { $number } paragraphe (− : la demande jointe ; + : le document). Seule la demande jointe est contrôlée :
   *[other] Le document a été modifié à la main dans { $number } paragraphes (− : la demande jointe ; + : le document). Seule la demande jointe est contrôlée :
}
import-carried-other-version = Impossible de dire si le document a été modifié à la main : il a été établi par une autre version du programme ou du répertoire.
import-carried-other-bytes = Impossible de dire si le document a été modifié à la main : ses octets ne sont pas ceux d’origine.
import-carried-unreadable = Impossible de dire si le document a été modifié à la main : son texte ne peut être comparé.
cli-report-one-file = Le rapport est établi pour une seule demande à la fois. Indiquez un seul fichier.
import-carried-logo = Impossible de dire si le document a été modifié à la main : il porte un emblème, que la demande ne contient pas.
